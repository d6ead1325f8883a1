package org.shequ.standards.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.shequ.core.formula.Direction;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Variable;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Requirement;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** What the rules of a pack read, by the facts that units in JSON give. */
final class PackFacts {
    /** The facts behind measures that are derived, by the beginning of their name; others have the name of their fact. */
    private static final Map<String, Set<String>> BEHIND = Map.ofEntries(
            Map.entry("trainings", Set.of("trainings", "committeeMembers")),
            Map.entry("travelMinutes", Set.of("travelMinutes", "travelMode")),
            Map.entry("deeds", Set.of("deeds", "pairings")),
            Map.entry("organisations", Set.of("organisations", "socialOrganisations")),
            Map.entry("socialOrganisations", Set.of("organisations", "socialOrganisations")),
            Map.entry(
                    "committeeAndPartyMembers", Set.of("committeeMembers", "partyCommitteeMembers", "crossAppointed")),
            Map.entry("electionHeld", Set.of("lastElection")),
            Map.entry("roomsDeliveredWithEstate", Set.of("roomsDelivered", "estateDelivered")),
            Map.entry("utilitiesStated", Set.of("utilities")),
            Map.entry("committee", Set.of("kind")),
            Map.entry("settlement", Set.of("kind")),
            Map.entry("unit", Set.of("kind")),
            Map.entry("ruralCommunity", Set.of("kind")));

    private PackFacts() {}

    /** The facts of which being stated, rather than their value, makes a difference: conditions ask for it, or months stand in for heads. */
    static Set<String> notToDrop(Pack pack) {
        Set<String> names = new LinkedHashSet<>();
        pack.rules()
                .forEach(rule -> texts(rule.source(), (key, name) -> {
                    if (key.equals("stated") || key.equals("months")) {
                        names.add(name);
                    }
                }));
        return names;
    }

    /** The names that the rules use within families of measures with open names, such as {@code stages}. */
    static Map<String, Set<String>> namesUsed(Pack pack) {
        Map<String, Set<String>> names = new TreeMap<>();
        pack.rules()
                .forEach(rule -> texts(rule.source(), (key, name) -> {
                    int bracket = name.indexOf('[');
                    if (bracket > 0 && name.endsWith("]")) {
                        names.computeIfAbsent(name.substring(0, bracket), family -> new TreeSet<>())
                                .add(name.substring(bracket + 1, name.length() - 1));
                    }
                }));
        return names;
    }

    /** Whether the source of a rule has a condition on something being stated. */
    static boolean asksWhetherStated(Json source) {
        Set<String> found = new TreeSet<>();
        texts(source, (key, name) -> {
            if (key.equals("stated") || name.equals("utilitiesStated")) {
                found.add(name);
            }
        });
        return !found.isEmpty();
    }

    /** The facts of a unit on which a finding of a rule may turn: those its text names, and those behind its measures. */
    static Set<String> read(Pack pack, RuleDefinition definition) {
        Set<String> read = new TreeSet<>(Set.of("kind", "allocated", "attested[" + definition.id() + "]"));
        texts(definition.source(), (key, name) -> read.addAll(behind(name)));
        Set<Variable> variables = new LinkedHashSet<>();
        for (Rule rule : definition.underEachReading()) {
            if (rule.content() instanceof Funding funding) {
                variables.addAll(funding.formula().reads().variables());
            }
            rule.content()
                    .norm()
                    .ifPresent(norm -> formulas(norm)
                            .forEach(formula -> variables.addAll(formula.reads().variables())));
            rule.content().checklist().map(pack::complete).stream()
                    .flatMap(list -> list.items().stream())
                    .flatMap(item -> Stream.concat(item.met().stream(), item.when().stream()))
                    .forEach(condition -> variables.addAll(condition.reads().variables()));
        }
        variables.forEach(variable -> read.addAll(behind(variable.name())));
        return read;
    }

    private static List<Formula<?>> formulas(Norm norm) {
        List<Formula<?>> formulas = new ArrayList<>(asked(norm));
        if (norm.measure() instanceof MeasuredAmount measured) {
            formulas.add(measured.formula());
        }
        return formulas;
    }

    /** What the measure is held against: its base and what is asked for each one of it. */
    private static List<Formula<?>> asked(Norm norm) {
        List<Formula<?>> formulas = new ArrayList<>();
        norm.base().ifPresent(formulas::add);
        norm.demand().low().ifPresent(formulas::add);
        norm.demand().high().ifPresent(formulas::add);
        return formulas;
    }

    private static Set<String> behind(String measure) {
        int end = measure.length();
        for (char mark : new char[] {'.', '['}) {
            int at = measure.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        String root = measure.substring(0, end);
        Set<String> facts = new TreeSet<>(BEHIND.getOrDefault(root, Set.of(root)));
        facts.add(measure);
        return facts;
    }

    /** The rules under default readings that ask for a least of what does not fall with a fact, and turn on it nowhere else. */
    static List<String> risingWith(Pack pack, String fact) {
        List<String> rules = new ArrayList<>();
        for (RuleDefinition definition : pack.rules()) {
            Rule rule = definition.byDefault();
            norm(rule)
                    .filter(norm -> rises(rule, norm, fact))
                    .ifPresent(norm -> rules.add(rule.id().toString()));
        }
        return rules;
    }

    private static Optional<Norm> norm(Rule rule) {
        return rule.content() instanceof Funding
                ? Optional.empty()
                : rule.content().norm();
    }

    private static boolean rises(Rule rule, Norm norm, String fact) {
        boolean isLeast = norm.demand().kind() == Requirement.Kind.AT_LEAST
                || norm.demand().kind() == Requirement.Kind.AIM
                || (norm.demand().kind() == Requirement.Kind.BETWEEN
                        && norm.demand().top() == Requirement.TopKind.GUIDANCE);
        if (!isLeast || !(norm.measure() instanceof MeasuredAmount measured)) {
            return false;
        }
        boolean isElsewhere =
                asked(norm).stream().anyMatch(formula -> reads(formula.reads().variables(), fact));
        return !isElsewhere
                && !reads(rule.appliesWhen().reads().variables(), fact)
                && measured.formula().reads().variables().stream()
                        .filter(Measure.class::isInstance)
                        .anyMatch(each -> each.name().equals(fact)
                                && measured.formula().direction((Measure<?>) each) == Direction.NON_DECREASING);
    }

    private static boolean reads(Set<Variable> variables, String fact) {
        return variables.stream().anyMatch(each -> behind(each.name()).contains(fact));
    }

    private static void texts(Json tree, BiConsumer<String, String> each) {
        texts("", tree, each);
    }

    private static void texts(String key, Json tree, BiConsumer<String, String> each) {
        if (tree instanceof Json.Obj object) {
            object.members().forEach((name, value) -> texts(name, value, each));
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(value -> texts(key, value, each));
        } else if (tree instanceof Json.Text text) {
            each.accept(key, text.value());
        }
    }
}
