package org.shequ.core.unit;

import java.util.List;

/** The rows of the table of facts for the work of committees, staff and partners (工作情况). */
final class WorkFactRows {
    static final List<UnitFact<?>> ALL = List.of(
            UnitFact.persons("staff", UnitBuilder::staff, Unit::staff),
            UnitFact.persons("fullTimeDeputies", UnitBuilder::fullTimeDeputies, Unit::fullTimeDeputies),
            new UnitFact<>("payroll", ListFacts::payroll, UnitBuilder::payroll, Unit::payroll, ListFacts::write),
            UnitFact.day("tookOffice", UnitBuilder::tookOffice, Unit::tookOffice),
            new UnitFact<>(
                    "lastElection",
                    ListFacts::milestone,
                    UnitBuilder::lastElection,
                    Unit::lastElection,
                    ListFacts::write),
            new UnitFact<>(
                    "trainings", ListFacts::trainings, UnitBuilder::trainings, Unit::trainings, ListFacts::write),
            new UnitFact<>(
                    "dutyReports",
                    ListFacts::dutyReports,
                    UnitBuilder::dutyReports,
                    Unit::dutyReports,
                    ListFacts::write),
            new UnitFact<>("deeds", ListFacts::deeds, UnitBuilder::deeds, Unit::deeds, ListFacts::write),
            new UnitFact<>("pairings", ListFacts::pairings, UnitBuilder::pairings, Unit::pairings, ListFacts::write),
            new UnitFact<>(
                    "commendationYears",
                    ListFacts::commendationYears,
                    UnitBuilder::commendationYears,
                    Unit::commendationYears,
                    ListFacts::write));

    private WorkFactRows() {}
}
