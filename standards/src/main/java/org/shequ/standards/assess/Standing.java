package org.shequ.standards.assess;

import org.shequ.core.calendar.Deadline;
import org.shequ.core.formula.Truth;

/** Whether something asked is met (达标情况), before any deadline and modality. */
public enum Standing {
    /** It is met (已达). */
    MET,
    /** It is not met (未达). */
    UNMET,
    /** What is known does not decide it (不明). */
    UNDETERMINED;

    static Standing of(Truth truth) {
        return switch (truth) {
            case TRUE -> MET;
            case FALSE -> UNMET;
            case UNKNOWN -> UNDETERMINED;
        };
    }

    Deadline.Attainment attainment() {
        return switch (this) {
            case MET -> Deadline.Attainment.MET;
            case UNMET -> Deadline.Attainment.UNMET;
            case UNDETERMINED -> Deadline.Attainment.UNKNOWN;
        };
    }
}
