package org.shequ.core.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.shequ.core.quantity.Persons;

/** The facts about the work of committees, staff and partners (工作情况) that a unit may have; each may be unknown. */
public sealed interface WorkFacts permits Unit {
    /** {@return its staff, members and full-time workers together (工作人员)} */
    Optional<Persons> staff();

    /** {@return its full-time deputy secretaries or directors (专职副书记、副主任)} */
    Optional<Persons> fullTimeDeputies();

    /** {@return what was paid in the year to the groups that are named (报酬发放)} */
    Optional<Payroll> payroll();

    /** {@return the day on which its director took office (就任日期)} */
    Optional<LocalDate> tookOffice();

    /** {@return whether and when its committee was last elected (最近一次换届选举)} */
    Optional<Milestone> lastElection();

    /** {@return the trainings of its committee (培训), all of them} */
    Optional<Trainings> trainings();

    /** {@return the reports of its cadres on duty and integrity (述职述廉), all of them} */
    Optional<DutyReports> dutyReports();

    /** {@return the practical deeds done for communities (实事), all of them} */
    Optional<Deeds> deeds();

    /** {@return the communities it is paired with (结对社区), all of them} */
    Optional<Pairings> pairings();

    /** {@return the years of its rounds of commendation (评比表彰年份), all of them} */
    Optional<CommendationYears> commendationYears();
}
