package org.shequ.examples.cli;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shequ.core.formula.Truth;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Requirement;
import org.shequ.core.text.Wording;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.assess.RuleRequirement;
import org.shequ.standards.assess.RuleSolution;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.plan.Binding;
import org.shequ.standards.plan.Duty;
import org.shequ.standards.plan.Matter;
import org.shequ.standards.plan.Plan;
import org.shequ.standards.plan.PlannedUnit;
import org.shequ.standards.plan.RuleStanding;
import org.shequ.standards.plan.WeighedRule;
import org.shequ.standards.rule.ChecklistItem;

/**
 * One unit of a plan in tables: what is asked and which rule binds, lists, what is due, money.
 *
 * @param words the phrases of all commands
 * @param own the phrases of plans
 * @param language the language of labels
 * @param names what people call facts
 */
record PlanSheet(Wording words, Wording own, Locale language, MissingNames names) {
    private static final Ratio HUNDRED = Ratio.of(100);

    /** An estate of which nothing is asked by itself is not told beside its communities. */
    boolean isWorthTelling(PlannedUnit unit, Plan plan) {
        return plan.units().size() == 1
                || !unit.matters().isEmpty()
                || !unit.lists().isEmpty()
                || !unit.firstYear().budget().lines().isEmpty();
    }

    String heading(PlannedUnit unit) {
        String kind = kind(unit.unit().kind(), words);
        String households =
                unit.unit().households().map(each -> own.say("of", each)).orElse("");
        return unit.copies().value() == 1
                ? own.say("one", kind, households)
                : own.say("several", unit.copies(), kind, households);
    }

    /** What people call a kind of unit; of those that have no word of their own, the subject of rules that they are. */
    static String kind(UnitKind kind, Wording words) {
        return words.sayOr("kind." + kind, words.sayOr("subject." + kind.subject(), kind.name()));
    }

    List<String> lines(PlannedUnit unit) {
        List<String> lines = new ArrayList<>();
        if (!unit.matters().isEmpty()) {
            lines.addAll(matters(unit.matters()));
        }
        unit.served().forEach(each -> lines.addAll(DisplayWidth.wrapped(served(each), TextTable.WIDTH)));
        if (!unit.lists().isEmpty()) {
            lines.add("");
            lines.addAll(lists(unit.lists()));
        }
        if (!unit.duties().isEmpty()) {
            lines.add("");
            lines.addAll(duties(unit.duties()));
        }
        lines.add("");
        lines.addAll(money(unit));
        return lines;
    }

    private String served(RuleSolution<Households> served) {
        return served.most()
                .map(most -> own.say("served", served.rule(), most))
                .orElseGet(() -> own.say("servedNone", served.rule()));
    }

    private List<String> matters(List<Matter> matters) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.words(own.say("matter")),
                TextTable.Column.words(own.say("floor")),
                TextTable.Column.words(own.say("cap")),
                TextTable.Column.words(own.say("binding")));
        for (Matter matter : matters) {
            table.row(
                    matter.measured().label().in(language),
                    matter.floor().map(each -> amount(each.amount(), words)).orElse(""),
                    matter.cap().map(this::cap).orElse(""),
                    binding(matter));
            notes(matter).forEach(table::note);
        }
        return table.lines();
    }

    /** The most; where its rule may not apply at all, that or none. */
    private String cap(Binding cap) {
        return !cap.isSettled()
                        && cap.amount().high().isEmpty()
                        && cap.amount().low().isPresent()
                ? own.say(
                        "orNone",
                        number(
                                exact(cap.amount().low()).orElseThrow(),
                                cap.amount().dimension()))
                : amount(cap.amount(), words);
    }

    private static String binding(Matter matter) {
        List<String> binding = Stream.of(matter.floor(), matter.cap())
                .flatMap(Optional::stream)
                .flatMap(each -> each.rules().stream())
                .map(Object::toString)
                .distinct()
                .toList();
        return binding.isEmpty()
                ? matter.rules().stream()
                        .map(each -> each.requirement().rule().toString())
                        .collect(Collectors.joining(", "))
                : String.join(", ", binding);
    }

    private List<String> notes(Matter matter) {
        List<String> notes = new ArrayList<>();
        if (matter.rules().size() > 1
                || matter.floor().filter(each -> !each.isSettled()).isPresent()) {
            Stream.of(matter.floor(), matter.cap())
                    .flatMap(Optional::stream)
                    .forEach(each -> notes.add(own.say("reason." + each.end(), each.reason(language))));
        }
        if (matter.isAtOdds()) {
            notes.add(own.say("atOdds"));
        }
        matter.pooled().ifPresent(level -> notes.add(own.say("pooled", own.say("level." + level))));
        for (WeighedRule rule : matter.rules()) {
            RuleRequirement asked = rule.requirement();
            notes.add(own.say(
                    "rule",
                    asked.rule(),
                    own.say("level." + rule.rule().level()),
                    rule.rule()
                            .norm()
                            .filter(norm ->
                                    asked.required().filter(PlanSheet::isOpen).isPresent())
                            .map(norm -> norm.describe(language))
                            .orElseGet(() -> asked(asked, words, own)),
                    words.say("modality." + asked.modality()),
                    own.say("standing." + rule.standing()),
                    asked.citation().printed()));
            if (!asked.missing().isEmpty()) {
                notes.add(words.say("missing", names.withLabels(asked.missing())));
            }
        }
        return notes;
    }

    private List<String> lists(List<WeighedRule> lists) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("rule")),
                TextTable.Column.words(own.say("checklist")),
                TextTable.Column.name(words.say("modality")),
                TextTable.Column.words(own.say("standing")));
        for (WeighedRule list : lists) {
            RuleRequirement asked = list.requirement();
            table.row(
                    asked.rule().toString(),
                    asked.label().in(language),
                    words.say("modality." + asked.modality()),
                    standing(list));
            table.note(asked.items().stream()
                    .map(ChecklistItem::label)
                    .map(each -> each.in(language))
                    .collect(Collectors.joining(words.say("semicolon"))));
            if (asked.applies() == Truth.UNKNOWN) {
                table.note(words.say("missing", names.withLabels(asked.missing())));
            }
            table.note(words.say("citation", asked.citation().printed()));
        }
        return table.lines();
    }

    private String standing(WeighedRule list) {
        return list.standing() == RuleStanding.DISPLACED
                ? own.say("displacedBy", list.displacedBy().orElseThrow())
                : own.say("standing." + list.standing());
    }

    private List<String> duties(List<Duty> duties) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(own.say("due")),
                TextTable.Column.words(own.say("left")),
                TextTable.Column.name(words.say("rule")),
                TextTable.Column.words(words.say("item")));
        for (Duty duty : duties) {
            boolean isSure = duty.rule().requirement().applies() == Truth.TRUE;
            table.row(
                    duty.due().equals(duty.looseDue()) ? duty.due().toString() : duty.due() + "|" + duty.looseDue(),
                    duty.daysLeft() < 0 ? own.say("past") : own.say("days", duty.daysLeft()),
                    duty.rule().requirement().rule().toString(),
                    duty.rule().requirement().label().in(language) + (isSure ? "" : own.say("perhaps")));
        }
        return table.lines();
    }

    private List<String> money(PlannedUnit unit) {
        if (unit.firstYear().budget().lines().isEmpty()) {
            return List.of(own.say("noMoney", unit.firstYear().budget().year()));
        }
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("rule")),
                TextTable.Column.words(
                        own.say("money", unit.firstYear().budget().year())),
                TextTable.Column.name(words.say("role")),
                TextTable.Column.name(own.say("period")),
                TextTable.Column.number(words.say("amount")),
                TextTable.Column.words(words.say("payer")));
        for (BudgetLine line : unit.firstYear().budget().lines()) {
            table.row(
                    line.rule().toString(),
                    line.label().in(language),
                    words.say("role." + line.role()),
                    own.say("period." + line.period()),
                    Words.amount(line.amount(), words),
                    Words.payers(line.shares().amounts(), words));
            if (!line.missing().isEmpty()) {
                table.note(words.say("missing", names.withLabels(line.missing())));
            }
            table.note(words.say("citation", line.citation().printed()));
        }
        return table.lines();
    }

    /** What a rule asks: {@code >= 300}, {@code 5 ~ 9}, about 3 000. */
    static String asked(RuleRequirement asked, Wording words, Wording own) {
        String low = asked.required().map(each -> amount(each, words)).orElse(words.say("unknown"));
        Requirement.Kind kind = asked.kind().orElseThrow();
        Optional<String> high = asked.requiredHigh().map(each -> amount(each, words));
        return switch (kind) {
            case AT_LEAST -> own.say("atLeast", low);
            case AT_MOST -> own.say("atMost", low);
            case ABOUT -> own.say("about", low);
            case AIM -> own.say("aim", low, high.orElse(words.say("unknown")));
            case BETWEEN ->
                high.filter(each -> !each.equals(low))
                        .map(each -> own.say("between", low, each))
                        .orElse(low);
        };
    }

    /** An amount with what it is counted in; of an open one its ends. */
    static String amount(Outcome<?> amount, Wording words) {
        Optional<Ratio> low = exact(amount.low());
        Optional<Ratio> high = exact(amount.high());
        if (amount.status() == Outcome.Status.UNDETERMINED) {
            return words.say("undetermined");
        }
        String least = number(low.orElse(Ratio.ZERO), amount.dimension());
        String text = high.map(each -> number(each, amount.dimension()))
                .map(most -> most.equals(least) ? least : least + " ~ " + most)
                .orElseGet(() -> words.say("atLeast", least));
        return amount.dimension() == Dimension.FLOOR_AREA ? text + " m²" : text;
    }

    private static boolean isOpen(Outcome<?> amount) {
        return amount.status() != Outcome.Status.EXACT;
    }

    private static Optional<Ratio> exact(Optional<? extends Quantity<?>> end) {
        return end.map(Quantity::exact);
    }

    private static String number(Ratio number, Dimension<?> dimension) {
        boolean isRounded = dimension == Dimension.FLOOR_AREA || dimension == Dimension.YUAN;
        return (isRounded ? number.times(HUNDRED).ceiling().dividedBy(HUNDRED) : number).toPlainString();
    }

    /** A number HALF_UP to two places. */
    static String plain(Ratio number) {
        return Ratio.of(number.toDecimal(2, RoundingMode.HALF_UP)).toPlainString();
    }
}
