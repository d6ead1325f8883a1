package org.shequ.standards.procedure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.unit.Milestone;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.ProcedureStep;

/** The steps of a procedure that facts tell of as stages passed. */
final class StagedPath {
    private StagedPath() {}

    static List<String> of(Procedure procedure, UnitFacts facts) {
        Map<String, Milestone> stages = facts.unit().stages();
        Map<String, Optional<PartialDate>> passed = new LinkedHashMap<>();
        procedure.steps().stream()
                .map(ProcedureStep::code)
                .forEach(code -> Optional.ofNullable(stages.get(code))
                        .filter(stage -> isPassed(stage, facts))
                        .ifPresent(stage -> passed.put(code, stage.date())));
        Stream<Map.Entry<String, Optional<PartialDate>>> steps = passed.entrySet().stream();
        if (passed.values().stream().allMatch(Optional::isPresent)) {
            steps = steps.sorted(Comparator.comparing(
                    step -> step.getValue().map(PartialDate::earliest).orElse(facts.at())));
        }
        return steps.map(Map.Entry::getKey).toList();
    }

    private static boolean isPassed(Milestone stage, UnitFacts facts) {
        return stage.isReached() && stage.reachedBy(facts.at()).orElse(true);
    }
}
