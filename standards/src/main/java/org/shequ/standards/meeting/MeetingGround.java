package org.shequ.standards.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.procedure.ProcedureRun;
import org.shequ.standards.procedure.StepRefusal;
import org.shequ.standards.procedure.StepStanding;

/** A rule on which an answer about a meeting rests, and what it answers (依据): a finding, or a step of a procedure. */
@Value.Immutable
public abstract class MeetingGround {
    MeetingGround() {}

    static Optional<MeetingGround> of(Finding finding) {
        return MeetingAnswer.of(finding)
                .map(answer -> ImmutableMeetingGround.builder()
                        .rule(finding.rule())
                        .label(finding.label())
                        .addAllClauses(finding.clauses())
                        .answer(answer)
                        .addAllMissing(finding.missing())
                        .citation(finding.citation())
                        .finding(finding)
                        .build());
    }

    /** What a step answers: whether it may be taken; empty where its rule does not apply. */
    static Optional<MeetingGround> of(ProcedureRun run, StepStanding step) {
        if (step.refusal().equals(Optional.of(StepRefusal.NOT_APPLICABLE))) {
            return Optional.empty();
        }
        MeetingAnswer answer = switch (step.status()) {
            case POSSIBLE -> MeetingAnswer.YES;
            case REFUSED -> MeetingAnswer.NO;
            case UNDETERMINED -> MeetingAnswer.UNDETERMINED;
        };
        return Optional.of(ImmutableMeetingGround.builder()
                .rule(run.rule())
                .label(run.label())
                .addAllClauses(step.clauses())
                .answer(answer)
                .addAllMissing(step.missing())
                .citation(step.citation())
                .step(step)
                .build());
    }

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return what people call it} */
    public abstract Label label();

    /** {@return the clauses it rests on} */
    public abstract List<ClauseId> clauses();

    /** {@return what it answers} */
    public abstract MeetingAnswer answer();

    /** {@return the names of what would settle it, in order; none where it is settled} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return where its words stand} */
    public abstract Citation citation();

    /** {@return what was found of it; empty for a step} */
    public abstract Optional<Finding> finding();

    /** {@return how the step stands; empty for a finding} */
    public abstract Optional<StepStanding> step();

    /**
     * Writes the ground, each key always.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("rule", rule().toString())
                .put("label", label().in(locale))
                .put("clauses", MeetingWords.texts(clauses()))
                .put("answer", answer().name())
                .put("missing", MeetingWords.texts(missing()))
                .put("citation", citation().printed())
                .putOrNull("finding", finding().map(each -> each.json(locale)))
                .putOrNull("step", step().map(each -> each.json(locale)))
                .build();
    }

    @Override
    public String toString() {
        return rule() + " " + answer();
    }
}
