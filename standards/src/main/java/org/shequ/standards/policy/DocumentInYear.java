package org.shequ.standards.policy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.Coverage;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.calendar.Validity;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Part;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.Citation;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.lookup.LookupStatus;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackIdentity;
import org.shequ.standards.rule.Content;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.Note;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.Role;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.rule.Sharing;

/** What a policy finds of one document: whether it is in force, and which of its rules cover the year. */
final class DocumentInYear {
    private final Policy policy;
    private final PackIdentity identity;
    private final Optional<LocalDate> from;
    private final Lookup lookup;
    private final List<DueRule> funding = new ArrayList<>();
    private final List<Rule> sharing = new ArrayList<>();
    private volatile @Nullable List<AssessedRule> ready;
    private volatile @Nullable List<AssessedRule> pooled;

    DocumentInYear(Policy policy, PackIdentity identity) {
        this.policy = policy;
        this.identity = identity;
        Optional<LocalDate> assumed = Optional.ofNullable(policy.assumedDates().get(id()));
        this.from = assumed.isPresent() ? assumed : issued(identity);
        Lookup found = identity.lookup(policy.at(), assumed);
        this.lookup = found.status() == LookupStatus.IN_FORCE ? inForce(found) : found;
    }

    /** What is found of each document whose place covers a code, in the order of the library; nothing where the code is not known. */
    static List<DocumentInYear> covering(Policy policy, Optional<DivisionCode> code) {
        List<DocumentInYear> found = new ArrayList<>();
        if (code.isPresent()) {
            for (PolicyLibrary.Entry entry : policy.library().covering(code.get())) {
                found.add(policy.found(entry.identity()));
            }
        }
        return found;
    }

    private static Optional<LocalDate> issued(PackIdentity identity) {
        Optional<PartialDate> date = identity.document().date();
        return date.isPresent() ? Optional.of(date.get().latest()) : Optional.empty();
    }

    private DocumentId id() {
        return identity.document().id();
    }

    PackIdentity identity() {
        return identity;
    }

    Lookup lookup() {
        return lookup;
    }

    Pack pack() {
        return policy.library().pack(id());
    }

    /** The funding rules that cover the year, in order; none where the document is not in force. */
    List<DueRule> funding() {
        return funding;
    }

    /** The sharing rules that cover the year, in order. */
    List<Rule> sharing() {
        return sharing;
    }

    /** The rules in force on the day that units are held against, in order, each ready for it. */
    List<AssessedRule> assessed() {
        List<AssessedRule> known = ready;
        if (known == null) {
            known = ready();
            ready = known;
        }
        return known;
    }

    /** Those of them that hold of the units of an extent together. */
    List<AssessedRule> pooled() {
        List<AssessedRule> known = pooled;
        if (known == null) {
            known = pools();
            pooled = known;
        }
        return known;
    }

    private List<AssessedRule> pools() {
        return assessed().stream()
                .filter(rule -> !rule.isTarget() && !rule.extents().isEmpty())
                .toList();
    }

    /** A rule that gives or asks for an amount, its money as due in the year; empty where it does not, or is not in force. */
    Optional<AssessedRule> measured(Rule rule) {
        if (rule.content() instanceof Funding) {
            return funding.stream()
                    .filter(due -> due.rule().id().equals(rule.id()))
                    .map(due -> begun(due.rule(), allocation(due.rule()))
                            .addAllCaveats(due.assumptions())
                            .build())
                    .findFirst();
        }
        return assessed().stream()
                .filter(each -> each.rule().id().equals(rule.id()) && each.content() instanceof Norm)
                .findFirst();
    }

    private Rule rule(RuleDefinition definition) {
        RuleId id = definition.id();
        return definition.under(policy.readingsOf(id), policy.figures().getOrDefault(id, Map.of()));
    }

    private Lookup inForce(Lookup found) {
        boolean amounts = false;
        for (RuleDefinition definition : pack().rules()) {
            if (!definition.states("funding") && !definition.states("sharing")) {
                continue;
            }
            Rule rule = rule(definition);
            boolean amount = rule.content() instanceof Funding each && each.role() != Role.CHARGE;
            amounts |= amount;
            if (covers(rule)) {
                if (rule.content() instanceof Funding) {
                    funding.add(due(rule));
                } else if (rule.content() instanceof Sharing) {
                    sharing.add(rule);
                }
            }
        }
        return onlyCharges() ? noRule(found, amounts) : found;
    }

    private boolean onlyCharges() {
        for (DueRule due : funding) {
            if (due.funding().role() != Role.CHARGE) {
                return false;
            }
        }
        return true;
    }

    /** Whether a unit is held against a rule on the day: money must be due in the year, the validity of anything must hold the day. */
    private boolean isAssessed(Rule rule) {
        if (rule.content() instanceof Sharing || rule.content() instanceof Procedure) {
            return false;
        }
        return coverage(rule).covers(policy.year()).orElse(false)
                && rule.validity().map(days -> days.contains(policy.at())).orElse(true);
    }

    /** The rules that a unit is held against on the day; none where the document is not in force. */
    private List<Rule> inForceOnTheDay() {
        List<Rule> rules = new ArrayList<>();
        if (lookup.status() == LookupStatus.IN_FORCE || lookup.status() == LookupStatus.NO_RULE) {
            for (RuleDefinition definition : pack().rules()) {
                Rule rule = rule(definition);
                if (isAssessed(rule)) {
                    rules.add(rule);
                }
            }
        }
        return rules;
    }

    private List<AssessedRule> ready() {
        ImmutableList.Builder<AssessedRule> all = ImmutableList.builder();
        for (Rule rule : inForceOnTheDay()) {
            if (rule.content() instanceof Funding money) {
                money.norm().ifPresent(norm -> all.add(ready(rule, norm, false)));
                if (money.role() == Role.NORM) {
                    all.add(ready(rule, allocation(rule), money.norm().isPresent()));
                }
            } else {
                all.add(ready(rule, rule.content(), false));
            }
        }
        return all.build();
    }

    private AssessedRule ready(Rule rule, Content content, boolean isIfStated) {
        return begun(rule, content).isIfStated(isIfStated).build();
    }

    private AssessedRule.Builder begun(Rule rule, Content content) {
        return AssessedRule.builder()
                .rule(rule)
                .content(content)
                .checklist(content.checklist().map(pack()::complete))
                .addAllCaveats(caveats(rule))
                .addAllCaveats(policy.assumedDates().containsKey(id()) ? Set.of(Note.EFFECTIVE_DATE_ASSUMED) : Set.of())
                .citation(Citation.of(identity.document(), rule.locator()));
    }

    /** The norm that the money given under a rule is as much as the rule says. */
    private Norm allocation(Rule rule) {
        String name = "allocated[" + rule.id() + "]";
        Label label = Label.of(
                "已拨付" + rule.label().zh(), "money given: " + rule.label().en());
        return AssessedRule.allocation(Amount.of(Measure.of(name, Dimension.YUAN, label)), formula(rule));
    }

    /** Says why no amount of the document is due in the year. */
    private Lookup noRule(Lookup found, boolean amounts) {
        Label note = amounts
                ? Label.of("该文件的经费规定不涵盖" + policy.year() + "年", "no amount of the document covers " + policy.year())
                : Label.of("该文件未规定经费数额", "the document sets no amounts");
        return Lookup.builder()
                .document(found.document())
                .status(LookupStatus.NO_RULE)
                .from(found.from())
                .note(note)
                .build();
    }

    private boolean covers(Rule rule) {
        boolean inYear = coverage(rule).covers(policy.year()).orElse(false);
        return inYear
                && (rule.validity().isEmpty()
                        || rule.validity().get().overlaps(policy.year().days()));
    }

    private Coverage coverage(Rule rule) {
        Coverage printed = rule.coverage();
        return from.isPresent() ? printed.startingIn(FiscalYear.containing(from.get())) : printed;
    }

    private DueRule due(Rule rule) {
        return new DueRule(rule, group(rule), formula(rule), assumptions(rule), caveats(rule));
    }

    /** The rules that exclude each other stand in one line; those that follow one another within the year in one each. */
    private String group(Rule rule) {
        if (rule.alternatives().isEmpty()) {
            return rule.id().toString();
        }
        for (int i = 1; ; i++) {
            String group = "group " + rule.alternatives().get() + " " + i;
            boolean isNew = true;
            for (DueRule due : funding) {
                if (due.group().equals(group)) {
                    isNew = false;
                    if (meet(due.rule(), rule)) {
                        return group;
                    }
                }
            }
            if (isNew) {
                return group;
            }
        }
    }

    /** Whether the figures of two rules stand on a common day; one that is not cut stands for its whole years. */
    private boolean meet(Rule one, Rule other) {
        Optional<FiscalYear> issued =
                from.isPresent() ? Optional.of(FiscalYear.containing(from.get())) : Optional.empty();
        Optional<Validity> days = one.due(issued);
        Optional<Validity> others = other.due(issued);
        return days.isPresent() && others.isPresent() && days.get().overlaps(others.get());
    }

    /** The formula of a rule, cut where its figure stands for part of the year only. */
    private Formula<Yuan> formula(Rule rule) {
        Formula<Yuan> formula = ((Funding) rule.content()).formula();
        Ratio share =
                rule.proration().isPresent() ? rule.proration().get().share(days(rule), policy.year()) : Ratio.ONE;
        return share.equals(Ratio.ONE) ? formula : Part.of(share, formula);
    }

    /** The days for which a figure stands: its own validity within its coverage. */
    private Validity days(Rule rule) {
        Validity covered = coverage(rule).days().orElse(Validity.always());
        Validity own = rule.validity().orElse(Validity.always());
        return own.intersection(covered).orElse(own);
    }

    private Set<String> assumptions(Rule rule) {
        Set<String> assumptions = new LinkedHashSet<>(rule.assumptions());
        boolean midYear = from.isPresent()
                && from.get().getYear() == policy.year().value()
                && from.get().getDayOfYear() > 1;
        if (midYear && rule.coverage().start() == Coverage.Start.UNPRINTED) {
            assumptions.add(Note.WHOLE_YEAR_OF_ISSUE);
        }
        if (policy.assumedDates().containsKey(id())) {
            assumptions.add(Note.EFFECTIVE_DATE_ASSUMED);
        }
        return assumptions;
    }

    /** Whether the figure stands for days of the year before its document. */
    private boolean isBefore(Rule rule) {
        if (from.isEmpty() || !from.get().isAfter(policy.year().firstDay())) {
            return false;
        }
        Optional<LocalDate> first = days(rule).from();
        return first.isPresent() && from.get().isAfter(first.get());
    }

    private Set<String> caveats(Rule rule) {
        Set<String> caveats = new LinkedHashSet<>(rule.caveats());
        if (rule.inferredStep().isPresent() && rule.inferredStep().get().compareTo(policy.year()) <= 0) {
            caveats.add(Note.INFERRED_FIGURE);
        }
        boolean printed = rule.coverage().start() == Coverage.Start.PRINTED;
        if (printed && isBefore(rule)) {
            caveats.add(Note.RETROACTIVE);
        }
        if (policy.figures().containsKey(rule.id())) {
            caveats.add(Note.HYPOTHETICAL);
        }
        return caveats;
    }
}
