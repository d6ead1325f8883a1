package org.shequ.core.unit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Yuan;

/**
 * Sets the facts about persons, matters, tasks and venues (人员、事项、任务、场所).
 *
 * @param <B> the builder itself
 */
public interface CaseFactsBuilder<B extends CaseFactsBuilder<B>> {
    /**
     * Sets the age in full years (周岁).
     *
     * @param age the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B age(Count age);

    /**
     * Sets the education (学历).
     *
     * @param education the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B education(Education education);

    /**
     * Sets the result of the last appraisal (考评结果).
     *
     * @param appraisal the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B appraisal(Appraisal appraisal);

    /**
     * Sets whether the person holds a comprehensive award under state rules (获综合类表彰).
     *
     * @param award the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B award(boolean award);

    /**
     * Sets whether the person applied (本人提出申请).
     *
     * @param applied the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B applied(boolean applied);

    /**
     * Sets whether the body that must consent did so (同意).
     *
     * @param consent the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B consent(boolean consent);

    /**
     * Sets those who recommended the person (推荐方), all of them, such as {@code RESIDENTS}.
     *
     * @param recommendedBy the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B recommendedBy(NameSet recommendedBy);

    /**
     * Sets those who were consulted (征求意见对象), all of them, such as {@code RESIDENTS}.
     *
     * @param consulted the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B consulted(NameSet consulted);

    /**
     * Sets the kind of the venue (场所类别).
     *
     * @param venueKind the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B venueKind(VenueKind venueKind);

    /**
     * Sets whether it affects the normal life of residents (影响居民正常生活).
     *
     * @param affectsResidents the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B affectsResidents(boolean affectsResidents);

    /**
     * Sets who approved it (批准机关).
     *
     * @param approver the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B approver(Approver approver);

    /**
     * Sets how it is given to the community (委托方式).
     *
     * @param mode the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B mode(TaskMode mode);

    /**
     * Sets the money that goes with it (费用).
     *
     * @param fee the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B fee(Yuan fee);
}
