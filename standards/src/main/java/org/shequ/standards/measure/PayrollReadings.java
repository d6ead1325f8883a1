package org.shequ.standards.measure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.shequ.core.formula.Measure;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.text.Label;
import org.shequ.core.unit.PayGroup;
import org.shequ.core.unit.PayrollEntry;

/** The measures over the payroll (报酬发放): money and person-months of each group. */
final class PayrollReadings {
    static final List<Reading> ALL = all();

    private PayrollReadings() {}

    private static List<Reading> all() {
        ImmutableList.Builder<Reading> all = ImmutableList.builder();
        for (PayGroup group : PayGroup.values()) {
            Label label = label(group);
            all.add(Reading.OfQuantity.fact(
                    Measure.of(
                            "payroll.paid[" + group + "]",
                            Dimension.YUAN,
                            Label.of(label.zh() + "报酬总额", "paid to " + label.en())),
                    unit -> unit.payroll().flatMap(it -> it.of(group)).flatMap(PayrollEntry::paid)));
            all.add(Reading.OfQuantity.fact(
                    Measure.of(
                            "payroll.months[" + group + "]",
                            Dimension.PERSON_MONTHS,
                            Label.of(label.zh() + "发放人月", "months paid to " + label.en())),
                    unit -> unit.payroll().flatMap(it -> it.of(group)).flatMap(PayrollEntry::personMonths)));
        }
        return all.build();
    }

    private static Label label(PayGroup group) {
        return switch (group) {
            case COMMITTEE -> Label.of("居（村）委会和党组织成员", "members of both committees");
            case STAFF -> Label.of("专职工作人员", "full-time staff");
        };
    }
}
