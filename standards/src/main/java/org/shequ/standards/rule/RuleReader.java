package org.shequ.standards.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.calendar.Coverage;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.Proration;
import org.shequ.core.calendar.Validity;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.json.FormulaReader;
import org.shequ.core.formula.json.Vocabulary;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.Payer;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.Modality;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;

/** Reads rules, their readings already put in place, from JSON; each fault is told, and reading goes on. */
final class RuleReader {
    private static final List<String> SUBJECTS =
            List.of("COMMUNITY", "ESTATE", "ORGANISATION", "STREET", "COUNTY", "CITY", "PROVINCE");

    private final FormulaReader formulas;

    RuleReader(Vocabulary vocabulary) {
        this.formulas = FormulaReader.of(vocabulary);
    }

    /** Reads the id of a rule, and of what else is needed before its readings are known. */
    static Optional<RuleId> id(Cursor cursor) {
        return cursor.parsed("a rule id such as PZH2015-3.5.4-2", RuleId::of);
    }

    static Optional<Label> label(Cursor cursor) {
        Fields fields = cursor.fields();
        Optional<String> zh = fields.required("zh").text();
        Optional<String> en = fields.required("en").text();
        fields.end();
        return zh.flatMap(chinese ->
                en.flatMap(english -> cursor.made("words in both languages", () -> Label.of(chinese, english))));
    }

    static List<ReadingChoice> choices(Cursor cursor) {
        List<ReadingChoice> choices = new ArrayList<>();
        for (Cursor element : cursor.elements()) {
            Fields fields = element.fields();
            Optional<String> name = fields.required("choice").text();
            Optional<String> byDefault = fields.required("default").text();
            Map<String, Label> options = new LinkedHashMap<>();
            fields.required("options")
                    .fields()
                    .all()
                    .forEach((key, value) -> label(value).ifPresent(label -> options.put(key, label)));
            fields.end();
            name.ifPresent(known -> byDefault
                    .flatMap(option -> element.made(
                            "at least two readings, one of them the default",
                            () -> ReadingChoice.of(known, options, option)))
                    .ifPresent(choices::add));
        }
        return choices;
    }

    Optional<Rule> rule(Cursor cursor, Map<String, String> readings) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Rule.Builder rule = Rule.builder();
        id(fields.required("id")).ifPresent(rule::id);
        label(fields.required("label")).ifPresent(rule::label);
        fields.required("clauses")
                .elements()
                .forEach(clause -> clause.parsed("a clause id such as PZH2015-3.5.4-2", ClauseId::of)
                        .ifPresent(rule::addClauses));
        fields.required("locator").text().ifPresent(rule::locator);
        subject(fields.required("subject")).ifPresent(rule::subject);
        Cursor applies = fields.optional("appliesWhen");
        rule.appliesWhen(applies.isPresent() ? formulas.condition(applies).orElse(always()) : always());
        rule.coverage(coverage(fields.required("coverage")).orElse(Coverage.unprinted()));
        validity(fields.optional("validity")).ifPresent(rule::validity);
        fields.optional("proration").oneOf(Proration.class).ifPresent(rule::proration);
        fields.required("modality").oneOf(Modality.class).ifPresent(rule::modality);
        fields.optional("alternatives").text().ifPresent(rule::alternatives);
        fields.optional("readings");
        rule.addAllAssumptions(names(fields.optional("assumptions")));
        rule.addAllCaveats(names(fields.optional("caveats")));
        rule.putAllReadings(readings);
        content(fields, cursor).ifPresent(rule::content);
        fields.end();
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("a rule that holds together", rule::build);
    }

    private static Condition always() {
        return AllOf.of(List.of());
    }

    private static Optional<String> subject(Cursor cursor) {
        Map<String, String> subjects = new LinkedHashMap<>();
        SUBJECTS.forEach(subject -> subjects.put(subject, subject));
        return cursor.oneOf(subjects);
    }

    private static Set<String> names(Cursor cursor) {
        Set<String> names = new LinkedHashSet<>();
        cursor.elements()
                .forEach(element -> element.parsed("a name such as ANNUAL_INFERRED", RuleReader::checkedName)
                        .ifPresent(names::add));
        return names;
    }

    private static String checkedName(String name) {
        if (!name.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("name (" + name + ") must be capitals, digits and underscores");
        }
        return name;
    }

    /** Reads {"from": 2015}, {"from": "2015-07", "until": "2016-06"}, {"lost": true} or {"unprinted": true}; last ones included. */
    private static Optional<Coverage> coverage(Cursor cursor) {
        Fields fields = cursor.fields();
        Cursor from = fields.optional("from");
        Cursor until = fields.optional("until");
        boolean lost = fields.optional("lost").bool().orElse(false);
        boolean unprinted = fields.optional("unprinted").bool().orElse(false);
        fields.optional("printed").text();
        fields.end();
        if (!cursor.isPresent() || !fields.isPresent()) {
            return Optional.empty();
        }
        if ((from.isPresent() ? 1 : 0) + (lost ? 1 : 0) + (unprinted ? 1 : 0) != 1) {
            cursor.faultMessage("coverage must be exactly one of from, lost, unprinted");
            return Optional.empty();
        }
        if (lost || unprinted) {
            return lostOrUnprinted(lost, until);
        }
        Optional<YearMonth> first =
                from.parsed("a year or a month such as 2015 or \"2015-07\"", text -> month(text, 1));
        Optional<YearMonth> last = until.isPresent()
                ? until.parsed("a year or a month such as 2015 or \"2015-07\"", text -> month(text, 12))
                : Optional.empty();
        return first.flatMap(start -> cursor.made(
                "a last month not before the first",
                () -> last.map(end -> Coverage.months(start, end)).orElseGet(() -> Coverage.fromMonth(start))));
    }

    private static Optional<Coverage> lostOrUnprinted(boolean lost, Cursor until) {
        if (!lost) {
            if (until.isPresent()) {
                until.faultMessage("coverage that is not printed must have no last year");
            }
            return Optional.of(Coverage.unprinted());
        }
        if (!until.isPresent()) {
            return Optional.of(Coverage.firstYearLost());
        }
        return until.parsed("a year such as 2015", FiscalYear::parse).map(Coverage::firstYearLost);
    }

    private static YearMonth month(String text, int monthOfYear) {
        if (text.matches("\\d{4}-\\d{2}")) {
            int month = Integer.parseInt(text.substring(5));
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("month (" + text + ") must be from 01 to 12");
            }
            return YearMonth.of(FiscalYear.parse(text.substring(0, 4)).value(), month);
        }
        return YearMonth.of(FiscalYear.parse(text).value(), monthOfYear);
    }

    /** Reads {"from": "2015-07-01", "until": "2016-01-01"}; the day named by until no longer belongs to it. */
    public static Optional<Validity> validity(Cursor cursor) {
        if (!cursor.isPresent()) {
            return Optional.empty();
        }
        Fields fields = cursor.fields();
        Optional<LocalDate> from = date(fields.optional("from"));
        Optional<LocalDate> until = date(fields.optional("until"));
        fields.end();
        return cursor.made(
                "a first day before the day that ends it",
                () -> from.map(first ->
                                until.map(end -> Validity.between(first, end)).orElseGet(() -> Validity.from(first)))
                        .orElseGet(() -> until.map(Validity::until).orElseGet(Validity::always)));
    }

    private static Optional<LocalDate> date(Cursor cursor) {
        if (!cursor.isPresent() || cursor.isNull()) {
            return Optional.empty();
        }
        return cursor.parsed("a day such as 2015-06-24", RuleReader::day);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("day (" + text + ") must be a date such as 2015-06-24", e);
        }
    }

    private Optional<Content> content(Fields fields, Cursor cursor) {
        Cursor funding = fields.optional("funding");
        Cursor sharing = fields.optional("sharing");
        if (funding.isPresent() == sharing.isPresent()) {
            cursor.faultMessage("rule must have exactly one of funding, sharing");
            return Optional.empty();
        }
        return funding.isPresent()
                ? funding(funding).map(each -> each)
                : sharing(sharing).map(each -> each);
    }

    private Optional<Funding> funding(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Funding.Builder funding = Funding.builder();
        fields.required("role").oneOf(Role.class).ifPresent(funding::role);
        fields.required("period").oneOf(Period.class).ifPresent(funding::period);
        fields.required("purposes").elements().forEach(each -> each.text().ifPresent(funding::addPurposes));
        Optional<Formula<Yuan>> formula = formulas.formula(fields.required("formula"), Dimension.YUAN);
        formula.ifPresent(funding::formula);
        share(fields.optional("payers")).ifPresent(funding::payers);
        fields.end();
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("funding that holds together", funding::build);
    }

    private static Optional<Sharing> sharing(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Sharing.Builder sharing = Sharing.builder();
        fields.required("covers").elements().forEach(each -> id(each).ifPresent(sharing::addCovers));
        share(fields.optional("share")).ifPresent(sharing::share);
        fields.optional("parameter").text().ifPresent(sharing::parameter);
        fields.optional("among")
                .elements()
                .forEach(each -> each.parsed("a payer such as CITY", Payer::of).ifPresent(sharing::addAmong));
        fields.optional("onTotal").bool().ifPresent(sharing::isOnTotal);
        fields.optional("overridable").bool().ifPresent(sharing::isOverridable);
        fields.optional("printed").text();
        fields.end();
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("sharing that holds together", sharing::build);
    }

    private static Optional<CostShare> share(Cursor cursor) {
        return cursor.isPresent()
                ? cursor.parsed("a share such as CITY=5,COUNTY=5 or CITY+COUNTY", CostShare::parse)
                : Optional.empty();
    }
}
