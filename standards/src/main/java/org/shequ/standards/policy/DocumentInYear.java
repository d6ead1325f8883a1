package org.shequ.standards.policy;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.calendar.Coverage;
import org.shequ.core.calendar.FiscalYear;
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
    private final List<Rule> assessed = new ArrayList<>();
    private final Supplier<ImmutableList<AssessedRule>> ready = Suppliers.memoize(this::ready);
    private final Supplier<ImmutableList<AssessedRule>> pooled = Suppliers.memoize(this::pools);

    DocumentInYear(Policy policy, PackIdentity identity) {
        this.policy = policy;
        this.identity = identity;
        Optional<LocalDate> assumed = Optional.ofNullable(policy.assumedDates().get(id()));
        this.from = assumed.or(() -> identity.document().date().map(date -> date.latest()));
        Lookup found = identity.lookup(policy.at(), assumed);
        this.lookup = found.status() == LookupStatus.IN_FORCE ? inForce(found) : found;
    }

    /** What is found of each document whose place covers a code, in the order of the library; nothing where the code is not known. */
    static List<DocumentInYear> covering(Policy policy, Optional<DivisionCode> code) {
        return code.map(each -> policy.library().covering(each)).orElse(List.of()).stream()
                .map(entry -> policy.found(entry.identity()))
                .toList();
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
        return Objects.requireNonNull(ready.get());
    }

    /** Those of them that hold of the units of an extent together. */
    List<AssessedRule> pooled() {
        return Objects.requireNonNull(pooled.get());
    }

    private ImmutableList<AssessedRule> pools() {
        return assessed().stream()
                .filter(rule -> !rule.isTarget() && !rule.extents().isEmpty())
                .collect(ImmutableList.toImmutableList());
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

    private Lookup inForce(Lookup found) {
        boolean amounts = false;
        for (RuleDefinition definition : pack().rules()) {
            RuleId id = definition.id();
            Rule rule = definition.under(policy.readingsOf(id), policy.figures().getOrDefault(id, Map.of()));
            boolean amount = rule.content() instanceof Funding each && each.role() != Role.CHARGE;
            amounts |= amount;
            if (isAssessed(rule)) {
                assessed.add(rule);
            }
            if (covers(rule)) {
                if (rule.content() instanceof Funding) {
                    funding.add(due(rule));
                } else if (rule.content() instanceof Sharing) {
                    sharing.add(rule);
                }
            }
        }
        boolean none = funding.stream().allMatch(due -> due.funding().role() == Role.CHARGE);
        return none ? noRule(found, amounts) : found;
    }

    /** Whether a unit is held against a rule on the day: money must be due in the year, the validity of anything must hold the day. */
    private boolean isAssessed(Rule rule) {
        if (rule.content() instanceof Sharing || rule.content() instanceof Procedure) {
            return false;
        }
        return coverage(rule).covers(policy.year()).orElse(false)
                && rule.validity().map(days -> days.contains(policy.at())).orElse(true);
    }

    private ImmutableList<AssessedRule> ready() {
        ImmutableList.Builder<AssessedRule> all = ImmutableList.builder();
        for (Rule rule : assessed) {
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
                && rule.validity()
                        .map(days -> days.overlaps(policy.year().days()))
                        .orElse(true);
    }

    private Coverage coverage(Rule rule) {
        Coverage printed = rule.coverage();
        return from.map(day -> printed.startingIn(FiscalYear.containing(day))).orElse(printed);
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
            List<DueRule> members =
                    funding.stream().filter(due -> due.group().equals(group)).toList();
            if (members.isEmpty() || members.stream().anyMatch(due -> meet(due.rule(), rule))) {
                return group;
            }
        }
    }

    /** Whether the figures of two rules stand on a common day; one that is not cut stands for its whole years. */
    private boolean meet(Rule one, Rule other) {
        Optional<FiscalYear> issued = from.map(FiscalYear::containing);
        return one.due(issued)
                .flatMap(days -> other.due(issued).filter(days::overlaps))
                .isPresent();
    }

    /** The formula of a rule, cut where its figure stands for part of the year only. */
    private Formula<Yuan> formula(Rule rule) {
        Formula<Yuan> formula = ((Funding) rule.content()).formula();
        Ratio share = rule.proration()
                .map(proration -> proration.share(days(rule), policy.year()))
                .orElse(Ratio.ONE);
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
        boolean midYear = from.filter(day -> day.getYear() == policy.year().value() && day.getDayOfYear() > 1)
                .isPresent();
        if (midYear && rule.coverage().start() == Coverage.Start.UNPRINTED) {
            assumptions.add(Note.WHOLE_YEAR_OF_ISSUE);
        }
        if (policy.assumedDates().containsKey(id())) {
            assumptions.add(Note.EFFECTIVE_DATE_ASSUMED);
        }
        return assumptions;
    }

    private Set<String> caveats(Rule rule) {
        Set<String> caveats = new LinkedHashSet<>(rule.caveats());
        if (rule.inferredStep()
                .filter(first -> first.compareTo(policy.year()) <= 0)
                .isPresent()) {
            caveats.add(Note.INFERRED_FIGURE);
        }
        boolean printed = rule.coverage().start() == Coverage.Start.PRINTED;
        boolean before = from.filter(day -> day.isAfter(policy.year().firstDay()))
                .flatMap(day -> days(rule).from().map(day::isAfter))
                .orElse(false);
        if (printed && before) {
            caveats.add(Note.RETROACTIVE);
        }
        if (policy.figures().containsKey(rule.id())) {
            caveats.add(Note.HYPOTHETICAL);
        }
        return caveats;
    }
}
