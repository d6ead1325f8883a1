package org.shequ.standards.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.rule.ReadingChoice;
import org.shequ.standards.rule.RuleDefinition;

/** Policies varied at random: under other readings of what texts leave open, and under what-ifs. */
public final class VariedPolicies {
    private static final int MOST_FIGURES = 4;

    private VariedPolicies() {}

    /**
     * Returns a policy under readings drawn for about every other choice of its rules, the default among them.
     *
     * @param policy the policy
     * @param random by what they are drawn
     * @return the policy under those readings
     */
    public static Policy withReadings(Policy policy, Random random) {
        Policy read = policy;
        for (RuleDefinition rule : rules(policy.library())) {
            for (ReadingChoice choice : rule.choices()) {
                if (random.nextBoolean()) {
                    List<String> readings = List.copyOf(choice.options().keySet());
                    read = read.withReading(
                            rule.id().toString(), choice.name(), readings.get(random.nextInt(readings.size())));
                }
            }
        }
        return read;
    }

    /**
     * Returns a policy under up to four what-ifs, each of which changes one figure of its rules; a later one may change the same again.
     *
     * @param policy the policy
     * @param random by what they are drawn
     * @return the policy under those what-ifs; as it is where no figure of its rules can be changed
     */
    public static Policy withWhatIfs(Policy policy, Random random) {
        List<String> figures = new ArrayList<>();
        for (RuleDefinition rule : rules(policy.library())) {
            rule.figureNames()
                    .forEach(name -> figures.add(
                            name.equals(RuleDefinition.ONLY_FIGURE) ? rule.id().toString() : rule.id() + "#" + name));
        }
        Policy changed = policy;
        for (int i = figures.isEmpty() ? MOST_FIGURES : random.nextInt(MOST_FIGURES); i < MOST_FIGURES; i++) {
            changed = changed(changed, figures.get(random.nextInt(figures.size())), random);
        }
        return changed;
    }

    /** The policy under one what-if more, unless none that is tried is allowed: a share is no sum of money, and of two alike neither is meant. */
    private static Policy changed(Policy policy, String figure, Random random) {
        Ratio value = Ratio.of(random.nextInt(9_000_000), 100);
        Ratio share = Ratio.of(random.nextInt(100), 100);
        return Stream.of(value, Ratio.of(random.nextInt(90)), share)
                .flatMap(each -> allowed(policy, figure, each))
                .findFirst()
                .orElse(policy);
    }

    private static Stream<Policy> allowed(Policy policy, String figure, Ratio value) {
        try {
            return Stream.of(policy.with(Overlay.by("nobody", "what if").figure(figure, value)));
        } catch (IllegalArgumentException refused) {
            return Stream.empty();
        }
    }

    private static List<RuleDefinition> rules(PolicyLibrary library) {
        return library.documents().stream()
                .flatMap(document -> library.pack(document).rules().stream())
                .toList();
    }

    /**
     * Tells how many readings that are not the default and how many what-ifs a policy has.
     *
     * @param policy the policy
     * @return how many of both together
     */
    public static int variations(Policy policy) {
        return policy.overlays().size()
                + policy.readings().values().stream().mapToInt(Map::size).sum();
    }
}
