package org.shequ.core.unit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import org.shequ.core.quantity.Persons;

/**
 * Sets the facts about the work of committees, staff and partners (工作情况).
 *
 * @param <B> the builder itself
 */
public interface WorkFactsBuilder<B extends WorkFactsBuilder<B>> {
    /**
     * Sets its staff, members and full-time workers together (工作人员).
     *
     * @param staff the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B staff(Persons staff);

    /**
     * Sets its full-time deputy secretaries or directors (专职副书记、副主任).
     *
     * @param fullTimeDeputies the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B fullTimeDeputies(Persons fullTimeDeputies);

    /**
     * Sets what was paid in the year to the groups that are named (报酬发放).
     *
     * @param payroll the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B payroll(Payroll payroll);

    /**
     * Sets the day on which its director took office (就任日期).
     *
     * @param tookOffice the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B tookOffice(LocalDate tookOffice);

    /**
     * Sets whether and when its committee was last elected (最近一次换届选举).
     *
     * @param lastElection the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B lastElection(Milestone lastElection);

    /**
     * Sets the trainings of its committee (培训), all of them.
     *
     * @param trainings the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B trainings(Trainings trainings);

    /**
     * Sets the reports of its cadres on duty and integrity (述职述廉), all of them.
     *
     * @param dutyReports the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B dutyReports(DutyReports dutyReports);

    /**
     * Sets the practical deeds done for communities (实事), all of them.
     *
     * @param deeds the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B deeds(Deeds deeds);

    /**
     * Sets the communities it is paired with (结对社区), all of them.
     *
     * @param pairings the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B pairings(Pairings pairings);

    /**
     * Sets the years of its rounds of commendation (评比表彰年份), all of them.
     *
     * @param commendationYears the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B commendationYears(CommendationYears commendationYears);
}
