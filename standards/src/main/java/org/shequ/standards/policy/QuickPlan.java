package org.shequ.standards.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.batch.program.DocumentRules;
import org.shequ.standards.batch.program.UnitProgram;
import org.shequ.standards.batch.program.UnitRules;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.measure.Situation;

/**
 * What a policy gives communities of one county or part of one, worked out in longs: by a program for those of which the same is known.
 *
 * <p>It gives the same budgets as {@link Budgeting}, or none: then a fact is missing that matters, a number does not fit, or something is
 * wrong, which {@code Budgeting} knows how to tell.
 */
final class QuickPlan {
    private static final int MOST_VARIANTS = 256;

    /** Plans are for communities alone. */
    private static final ImmutableMap<String, Integer> KIND =
            ImmutableMap.of("unit", 1 + UnitKind.subjects().indexOf(UnitKind.COMMUNITY.subject()));

    private final Policy policy;
    private final Situation situation;
    private final Budgeting budgeting;
    private final ImmutableList<Lookup> lookup;
    private final UnitRules rules;
    private final QuickFacts facts;
    private final ImmutableMap<String, QuickRule> lines;
    private final LongTable<QuickVariant> variants = new LongTable<>(MOST_VARIANTS);

    /** How many numbers the largest program so far needs. */
    private volatile int size;

    private QuickPlan(
            Policy policy,
            ImmutableList<Lookup> lookup,
            UnitRules rules,
            QuickFacts facts,
            ImmutableMap<String, QuickRule> lines) {
        this.policy = policy;
        this.situation = UnitChecks.situation(policy);
        this.budgeting = new Budgeting(policy, false);
        this.lookup = lookup;
        this.rules = rules;
        this.facts = facts;
        this.lines = lines;
        this.size = facts.quantities();
    }

    /** The places that rules at a place name. */
    static Set<DivisionCode> named(Policy policy, DivisionCode place) {
        return rules(new Compiling(policy), place).map(UnitRules::places).orElse(Set.of());
    }

    private static Optional<UnitRules> rules(Compiling compiling, DivisionCode place) {
        return UnitRules.of(compiling.rules(place), compiling.ties(), compiling.isNet(), KIND);
    }

    /**
     * The plan for the communities of a place that are in none of its parts; empty where their rules turn on other parts of it, or are not
     * read in whole numbers.
     */
    static Optional<QuickPlan> of(Policy policy, DivisionCode at, Set<DivisionCode> parts) {
        List<DocumentInYear> documents = DocumentInYear.covering(policy, Optional.of(at));
        Compiling compiling = new Compiling(policy);
        Optional<UnitRules> rules = rules(compiling, at)
                .filter(each -> each.places().stream()
                        .allMatch(named -> parts.contains(named) || named.equals(at) || !isWithin(named, at)));
        List<DocumentInYear> funding =
                documents.stream().filter(each -> !each.funding().isEmpty()).toList();
        Optional<QuickFacts> facts = rules.flatMap(each -> QuickFacts.of(
                each,
                funding.stream().map(document -> document.pack().catalogue()).toList()));
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        List<DocumentRules> compiled = compiling.rules(at);
        ImmutableMap.Builder<String, QuickRule> lines = ImmutableMap.builder();
        for (int i = 0; i < funding.size(); i++) {
            compiling
                    .quickRules(funding.get(i), at, compiled.get(i).facts())
                    .forEach(each -> lines.put(each.due().rule().id().toString(), each));
        }
        return Optional.of(new QuickPlan(
                policy,
                documents.stream().map(DocumentInYear::lookup).collect(ImmutableList.toImmutableList()),
                rules.orElseThrow(),
                facts.get(),
                lines.buildOrThrow()));
    }

    private static boolean isWithin(DivisionCode named, DivisionCode at) {
        return named.level().compareTo(DivisionLevel.COUNTY) > 0 && at.covers(named);
    }

    /** The budget of a community of the place; null where it is not to be had so. */
    @Nullable
    Budget budget(Community unit, boolean explained) {
        long[] numbers = new long[size];
        long pattern;
        try {
            pattern = facts.read(unit, situation, numbers);
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            return null;
        }
        QuickVariant variant = pattern < 0 ? null : variant(pattern);
        UnitProgram program = variant == null ? null : variant.program();
        if (variant == null || program == null || !variant.isDeclared(unit)) {
            return null;
        }
        if (numbers.length < program.size()) {
            numbers = Arrays.copyOf(numbers, program.size());
        }
        QuickFrame frame = program.run(numbers) ? variant.frame(program, numbers) : null;
        return frame == null
                ? null
                : Budget.of(frame, unit, numbers, explained ? new QuickExplanations(policy, unit) : null);
    }

    private @Nullable QuickVariant variant(long pattern) {
        QuickVariant found = variants.get(pattern);
        return found != null ? found : variants.add(pattern, key -> new QuickVariant(this, facts, key));
    }

    /** The program of units of which the same is known. */
    synchronized UnitProgram program(long pattern) {
        boolean isUnsure = lines.values().stream().anyMatch(rule -> rule.isUnsure(facts, pattern));
        UnitProgram program = isUnsure ? UnitProgram.open() : rules.program(pattern);
        size = Math.max(size, program.size());
        return program;
    }

    /** The frame of budgets that have the same lines, paid by the same. */
    QuickFrame frame(long pattern, UnitProgram program, List<UnitProgram.Due> dues) {
        List<QuickLine> made = new ArrayList<>();
        for (UnitProgram.Due due : dues) {
            QuickRule rule = Objects.requireNonNull(lines.get(due.rule()), due.rule());
            made.add(new QuickLine(
                    rule.form(due.payer(), facts, pattern, budgeting),
                    program,
                    due.at(),
                    rule.payers().get(due.payer()),
                    policy.ties()));
        }
        return new QuickFrame(policy, lookup, List.copyOf(made), program);
    }

    /** {@return the rules} */
    @Override
    public String toString() {
        return Map.of(policy.year(), lines.keySet()).toString();
    }
}
