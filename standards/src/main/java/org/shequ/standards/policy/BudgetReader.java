package org.shequ.standards.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.Modality;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.budget.ConsolidatedBudget;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.lookup.LookupStatus;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.Period;
import org.shequ.standards.rule.Role;
import org.shequ.standards.rule.Rule;

/** Reads budgets as written, with the library whose rules they name; explanations, which are words only, are left out. */
final class BudgetReader {
    private final PolicyLibrary library;

    BudgetReader(PolicyLibrary library) {
        this.library = library;
    }

    ConsolidatedBudget read(Json tree) {
        return Cursor.read(tree, this::consolidated);
    }

    private Optional<ConsolidatedBudget> consolidated(Cursor cursor) {
        Faults faults = cursor.faults();
        int before = faults.count();
        Fields fields = cursor.fields();
        Optional<FiscalYear> year = fields.required("year").parsed("a year such as 2016", FiscalYear::parse);
        List<Budget> units = year.map(known -> fields.required("units").elements().stream()
                        .flatMap(each -> budget(each, known).stream())
                        .toList())
                .orElse(List.of());
        Cursor uses = fields.required("uses");
        Cursor grants = fields.required("grants");
        fields.end();
        if (faults.count() > before || year.isEmpty()) {
            return Optional.empty();
        }
        ConsolidatedBudget budget = ConsolidatedBudget.of(year.get(), units);
        checkSum("uses", total(uses), budget.uses(), uses);
        checkSum("grants", total(grants), budget.grants(), grants);
        return faults.count() > before ? Optional.empty() : Optional.of(budget);
    }

    private static void checkSum(String role, Optional<BudgetTotal> written, BudgetTotal summed, Cursor cursor) {
        if (written.isPresent() && !written.get().equals(summed)) {
            cursor.fault("the sum of the " + role + " of the units: " + summed.json());
        }
    }

    private Optional<Budget> budget(Cursor cursor, FiscalYear year) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Budget.Builder budget = Budget.builder().year(year);
        present(fields.required("code"))
                .flatMap(each -> each.parsed("a division code such as 510402001001", DivisionCode::of))
                .ifPresent(budget::code);
        present(fields.required("name")).flatMap(Cursor::text).ifPresent(budget::name);
        fields.required("warnings").elements().forEach(each -> words(each).ifPresent(budget::addWarnings));
        fields.required("lookup").elements().forEach(each -> lookup(each).ifPresent(budget::addLookup));
        fields.required("lines").elements().forEach(each -> line(each).ifPresent(budget::addLines));
        total(fields.required("uses")).ifPresent(budget::uses);
        total(fields.required("grants")).ifPresent(budget::grants);
        fields.end();
        return cursor.faults().count() > before ? Optional.empty() : cursor.made("a budget", budget::build);
    }

    private static Optional<Cursor> present(Cursor cursor) {
        return cursor.isPresent() && !cursor.isNull() ? Optional.of(cursor) : Optional.empty();
    }

    /** Words are written in one language only; they stand for both. */
    private static Optional<Label> words(Cursor cursor) {
        return cursor.text().map(text -> Label.of(text, text));
    }

    private static Optional<Lookup> lookup(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Lookup.Builder lookup = Lookup.builder();
        fields.required("document")
                .parsed("an id such as PZH2015", DocumentId::of)
                .ifPresent(lookup::document);
        fields.required("status").oneOf(LookupStatus.class).ifPresent(lookup::status);
        present(fields.required("from"))
                .flatMap(each -> each.parsed("a date such as 2015-06-24", PartialDate::parse))
                .ifPresent(lookup::from);
        present(fields.required("note")).flatMap(BudgetReader::words).ifPresent(lookup::note);
        fields.end();
        return cursor.faults().count() > before ? Optional.empty() : cursor.made("a lookup", lookup::build);
    }

    private static Optional<BudgetTotal> total(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        BudgetTotal.Builder total = BudgetTotal.builder();
        yuan(fields.required("known")).ifPresent(total::known);
        yuan(fields.required("low")).ifPresent(total::low);
        yuan(fields.required("high")).ifPresent(total::high);
        yuan(fields.required("amount"));
        total.shares(shares(fields.required("shares")));
        fields.end();
        return cursor.faults().count() > before ? Optional.empty() : cursor.made("a total", total::build);
    }

    private static Optional<Yuan> yuan(Cursor cursor) {
        return present(cursor).flatMap(each -> each.parsed("an amount in yuan such as \"93600.00\"", Yuan::parse));
    }

    private static Allocation shares(Cursor cursor) {
        Map<String, Yuan> shares = new LinkedHashMap<>();
        cursor.fields().all().forEach((payer, amount) -> yuan(amount).ifPresent(each -> shares.put(payer, each)));
        return cursor.made("amounts by payer", () -> Allocation.ofAmounts(shares))
                .orElse(Allocation.NONE);
    }

    private Optional<BudgetLine> line(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        BudgetLine.Builder line = BudgetLine.builder();
        Cursor id = fields.required("rule");
        Optional<RuleId> rule = id.parsed("a rule id such as PZH2015-3.5.4-2", RuleId::of);
        rule.flatMap(known -> id.made("a rule of the library", () -> named(known)))
                .ifPresent(known -> line.rule(known.id()).label(known.label()).citation(citation(known)));
        each(fields.required("clauses"), "a clause id", ClauseId::of).forEach(line::addClauses);
        fields.required("role").oneOf(Role.class).ifPresent(line::role);
        fields.required("modality").oneOf(Modality.class).ifPresent(line::modality);
        fields.required("status").oneOf(Outcome.Status.class);
        fields.required("amount");
        Optional<Yuan> low = yuan(fields.required("low"));
        Optional<Yuan> high = yuan(fields.required("high"));
        Set<String> missing = new TreeSet<>(each(fields.required("missing"), "a name", name -> name));
        line.addAllMissing(missing);
        Allocation shares = shares(fields.required("shares"));
        line.shares(shares);
        cursor.made("an amount, or what is missing of it", () -> outcome(low, high, missing))
                .ifPresent(line::amount);
        fields.required("period").oneOf(Period.class).ifPresent(line::period);
        line.addAllPurposes(each(fields.required("purposes"), "a purpose", name -> name));
        fields.required("readings")
                .fields()
                .all()
                .forEach((choice, reading) -> reading.text().ifPresent(taken -> line.putReadings(choice, taken)));
        line.addAllAssumptions(each(fields.required("assumptions"), "a name", name -> name));
        line.addAllCaveats(each(fields.required("caveats"), "a name", name -> name));
        fields.required("citation").text();
        fields.required("explanation");
        fields.end();
        return cursor.faults().count() > before ? Optional.empty() : cursor.made("a line", line::build);
    }

    private static <T> List<T> each(Cursor cursor, String allowed, java.util.function.Function<String, T> parser) {
        return cursor.elements().stream()
                .flatMap(each -> each.parsed(allowed, parser).stream())
                .toList();
    }

    /** What an open amount misses stands with what its shares miss; an exact amount misses nothing itself. */
    private static Outcome<Yuan> outcome(Optional<Yuan> low, Optional<Yuan> high, Set<String> missing) {
        Yuan least = low.orElse(Yuan.ZERO);
        if (high.isPresent()) {
            return high.get().equals(least)
                    ? Outcome.exact(least)
                    : Outcome.bounded(Bounds.between(least, high.get()), missing);
        }
        return least.equals(Yuan.ZERO)
                ? Outcome.undetermined(Dimension.YUAN, missing)
                : Outcome.bounded(Bounds.atLeast(least), missing);
    }

    private Rule named(RuleId id) {
        return library.pack(id.document()).rule(id).byDefault();
    }

    private Citation citation(Rule rule) {
        Pack pack = library.pack(rule.id().document());
        return Citation.of(pack.identity().document(), rule.locator());
    }
}
