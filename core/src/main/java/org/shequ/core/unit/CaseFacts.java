package org.shequ.core.unit;

import java.util.Optional;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Yuan;

/** The facts about persons, matters, tasks and venues (人员、事项、任务、场所) that a unit may have; each may be unknown. */
public sealed interface CaseFacts permits Unit {
    /** {@return the age in full years (周岁)} */
    Optional<Count> age();

    /** {@return the education (学历)} */
    Optional<Education> education();

    /** {@return the result of the last appraisal (考评结果)} */
    Optional<Appraisal> appraisal();

    /** {@return whether the person holds a comprehensive award under state rules (获综合类表彰)} */
    Optional<Boolean> award();

    /** {@return whether the person applied (本人提出申请)} */
    Optional<Boolean> applied();

    /** {@return whether the body that must consent did so (同意)} */
    Optional<Boolean> consent();

    /** {@return those who recommended the person (推荐方), all of them, such as {@code RESIDENTS}} */
    Optional<NameSet> recommendedBy();

    /** {@return those who were consulted (征求意见对象), all of them, such as {@code RESIDENTS}} */
    Optional<NameSet> consulted();

    /** {@return the kind of the venue (场所类别)} */
    Optional<VenueKind> venueKind();

    /** {@return whether it affects the normal life of residents (影响居民正常生活)} */
    Optional<Boolean> affectsResidents();

    /** {@return who approved it (批准机关)} */
    Optional<Approver> approver();

    /** {@return how it is given to the community (委托方式)} */
    Optional<TaskMode> mode();

    /** {@return the money that goes with it (费用)} */
    Optional<Yuan> fee();
}
