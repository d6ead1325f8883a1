package org.shequ.standards.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shequ.core.source.ClauseId;
import org.shequ.core.text.Wording;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.ProcedureState;
import org.shequ.standards.rule.ProcedureStep;

/** Procedures in words (程序说明): where they begin and end, and each step with who takes it and under what condition. */
public final class ProcedureDescription {
    private final Procedure procedure;
    private final Locale locale;
    private final Wording words;

    private ProcedureDescription(Procedure procedure, Locale locale) {
        this.procedure = procedure;
        this.locale = locale;
        this.words = ContentWords.in(locale);
    }

    /**
     * Says a procedure in words.
     *
     * @param procedure the procedure
     * @param locale Chinese or English
     * @return the lines: where it begins and ends, and the steps, numbered
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public static List<String> lines(Procedure procedure, Locale locale) {
        return new ProcedureDescription(procedure, locale).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        String begin = coded(procedure.state(procedure.initial()));
        List<ProcedureState> ends =
                procedure.states().stream().filter(ProcedureState::isFinal).toList();
        lines.add(
                ends.isEmpty()
                        ? words.say("procedure.cycle", begin)
                        : words.say(
                                "procedure.ends",
                                begin,
                                ends.stream().map(this::coded).collect(Collectors.joining(words.say("or")))));
        for (int i = 0; i < procedure.steps().size(); i++) {
            lines.add("  " + step(i + 1, procedure.steps().get(i)));
        }
        return List.copyOf(lines);
    }

    private String coded(ProcedureState state) {
        return words.say("procedure.state", state.label().in(locale), state.code());
    }

    private String step(int number, ProcedureStep step) {
        String or = words.say("or");
        String from = step.from().stream().map(this::state).collect(Collectors.joining(or));
        String by = step.by().stream()
                .map(actor -> procedure.actor(actor).label().in(locale))
                .collect(Collectors.joining(or));
        String said =
                words.say("procedure.step", number, step.label().in(locale), step.code(), from, state(step.to()), by);
        String guard = step.guard()
                .map(condition -> words.say("procedure.guard", condition.describe(locale)))
                .orElse("");
        String clauses = step.clauses().isEmpty()
                ? ""
                : words.say(
                        "procedure.clauses",
                        step.clauses().stream().map(ClauseId::value).collect(Collectors.joining(words.say("comma"))));
        return said + guard + clauses;
    }

    private String state(String code) {
        return words.say("procedure.quoted", procedure.state(code).label().in(locale));
    }
}
