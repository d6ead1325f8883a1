package org.shequ.core.unit;

import java.util.List;

/** The rows of the table of facts for persons, matters, tasks and venues (人员、事项、任务、场所). */
final class CaseFactRows {
    static final List<UnitFact<?>> ALL = List.of(
            UnitFact.count("age", UnitBuilder::age, Unit::age),
            UnitFact.category("education", Education.class, UnitBuilder::education, Unit::education),
            UnitFact.category("appraisal", Appraisal.class, UnitBuilder::appraisal, Unit::appraisal),
            UnitFact.truth("award", UnitBuilder::award, Unit::award),
            UnitFact.truth("applied", UnitBuilder::applied, Unit::applied),
            UnitFact.truth("consent", UnitBuilder::consent, Unit::consent),
            new UnitFact<>(
                    "recommendedBy",
                    ListFacts::names,
                    UnitBuilder::recommendedBy,
                    Unit::recommendedBy,
                    ListFacts::write),
            new UnitFact<>("consulted", ListFacts::names, UnitBuilder::consulted, Unit::consulted, ListFacts::write),
            UnitFact.category("venueKind", VenueKind.class, UnitBuilder::venueKind, Unit::venueKind),
            UnitFact.truth("affectsResidents", UnitBuilder::affectsResidents, Unit::affectsResidents),
            UnitFact.category("approver", Approver.class, UnitBuilder::approver, Unit::approver),
            UnitFact.category("mode", TaskMode.class, UnitBuilder::mode, Unit::mode),
            UnitFact.money("fee", UnitBuilder::fee, Unit::fee));

    private CaseFactRows() {}
}
