package org.shequ.core.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.shequ.core.calendar.Coverage;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.calendar.Validity;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.FactSheet;
import org.shequ.core.formula.Formula;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Minutes;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Usage;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.Payer;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.PolicyDocument;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;

/**
 * The core's values as a jqwik domain: {@code @Domain(CoreDomain.class)} on a test class, then {@code @ForAll Yuan}.
 *
 * <p>Money is generated over its whole range, of either sign; use {@link QuantityArbitraries#payable()} where amounts
 * are to be added.
 */
public class CoreDomain extends DomainContextBase {
    /** Creates the domain; jqwik does. */
    public CoreDomain() {}

    @Provide
    Arbitrary<Yuan> yuan() {
        return QuantityArbitraries.yuan();
    }

    @Provide
    Arbitrary<FloorArea> floorAreas() {
        return QuantityArbitraries.floorAreas();
    }

    @Provide
    Arbitrary<Households> households() {
        return QuantityArbitraries.households();
    }

    @Provide
    Arbitrary<Persons> persons() {
        return QuantityArbitraries.persons();
    }

    @Provide
    Arbitrary<PersonMonths> personMonths() {
        return QuantityArbitraries.personMonths();
    }

    @Provide
    Arbitrary<Count> counts() {
        return QuantityArbitraries.counts();
    }

    @Provide
    Arbitrary<Minutes> minutes() {
        return QuantityArbitraries.minutes();
    }

    @Provide
    Arbitrary<Usage> usages() {
        return QuantityArbitraries.usages();
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return QuantityArbitraries.ratios();
    }

    @Provide
    Arbitrary<Outcome<Yuan>> outcomes() {
        return QuantityArbitraries.outcomes(Dimension.YUAN);
    }

    @Provide
    Arbitrary<Payer> payers() {
        return ShareArbitraries.payers();
    }

    @Provide
    Arbitrary<CostShare> costShares() {
        return ShareArbitraries.costShares();
    }

    @Provide
    Arbitrary<Allocation> allocations() {
        return ShareArbitraries.allocations();
    }

    @Provide
    Arbitrary<Formula<Yuan>> formulas() {
        return FormulaArbitraries.yuan();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return FormulaArbitraries.conditions();
    }

    @Provide
    Arbitrary<FactSheet> factSheets() {
        return FactSheetArbitraries.known();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }

    @Provide
    Arbitrary<FiscalYear> fiscalYears() {
        return CalendarArbitraries.fiscalYears();
    }

    @Provide
    Arbitrary<PartialDate> partialDates() {
        return CalendarArbitraries.partialDates();
    }

    @Provide
    Arbitrary<Validity> validities() {
        return CalendarArbitraries.validities();
    }

    @Provide
    Arbitrary<Coverage> coverages() {
        return CalendarArbitraries.coverages();
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        return CalendarArbitraries.deadlines();
    }

    @Provide
    Arbitrary<DivisionCode> divisionCodes() {
        return PlaceArbitraries.divisionCodes();
    }

    @Provide
    Arbitrary<DocumentId> documentIds() {
        return SourceArbitraries.documentIds();
    }

    @Provide
    Arbitrary<ClauseId> clauseIds() {
        return SourceArbitraries.clauseIds();
    }

    @Provide
    Arbitrary<RuleId> ruleIds() {
        return SourceArbitraries.ruleIds();
    }

    @Provide
    Arbitrary<PolicyDocument> documents() {
        return SourceArbitraries.documents();
    }

    @Provide
    Arbitrary<Citation> citations() {
        return SourceArbitraries.citations();
    }

    @Provide
    Arbitrary<Unit> units() {
        return UnitArbitraries.units();
    }

    @Provide
    Arbitrary<Community> communities() {
        return UnitArbitraries.communities();
    }
}
