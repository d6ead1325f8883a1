package org.shequ.standards.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shequ.core.source.ClauseId;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.rule.ProcedureState;

/** Says in words where a procedure stands. */
final class RunWords {
    private static final Wording ZH =
            Wording.read("run", Locale.CHINESE, file -> RunWords.class.getResourceAsStream(file));
    private static final Wording EN =
            Wording.read("run", Locale.ENGLISH, file -> RunWords.class.getResourceAsStream(file));

    private final Locale locale;
    private final Wording words;

    private RunWords(Locale locale) {
        this.locale = locale;
        this.words = Label.isChinese(locale) ? ZH : EN;
    }

    static List<String> lines(ProcedureRun run, Locale locale) {
        return new RunWords(locale).lines(run);
    }

    private List<String> lines(ProcedureRun run) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("rule", run.label().in(locale), run.rule()));
        for (int i = 0; i < run.taken().size(); i++) {
            StepStanding step = run.taken().get(i);
            lines.add(words.say("taken", i + 1, step(step)) + dated(step));
        }
        lines.add(words.say(run.isFinished() ? "ended" : "stands", state(run.state())));
        run.refused().ifPresent(step -> {
            lines.add(words.say(
                    step.status() == StepStanding.Status.REFUSED ? "refused" : "undetermined",
                    step(step) + dated(step)));
            lines.add("  " + reason(step, run));
            conditions(step, lines);
        });
        run.next().forEach(step -> {
            lines.add(words.say("next." + step.status(), step(step)));
            conditions(step, lines);
        });
        lines.add(words.say("citation", run.citation().printed()));
        return List.copyOf(lines);
    }

    private String step(StepStanding step) {
        return words.say(
                "step",
                step.step().label().in(locale),
                step.step().code(),
                state(step.to()),
                step.by().stream().map(actor -> actor.label().in(locale)).collect(or()),
                step.clauses().stream().map(ClauseId::value).collect(Collectors.joining(words.say("comma"))));
    }

    private java.util.stream.Collector<CharSequence, ?, String> or() {
        return Collectors.joining(words.say("or"));
    }

    private String dated(StepStanding step) {
        return step.on().map(day -> words.say("dated", day)).orElse("");
    }

    private String state(ProcedureState state) {
        return words.say("state", state.label().in(locale), state.code());
    }

    private String reason(StepStanding step, ProcedureRun run) {
        if (step.refusal().isEmpty()) {
            return words.say("missing", String.join(words.say("comma"), step.missing()));
        }
        StepRefusal refusal = step.refusal().get();
        String key = "refusal." + refusal;
        return switch (refusal) {
            case OUT_OF_ORDER ->
                words.say(
                        key,
                        state(run.state()),
                        step.from().stream().map(this::state).collect(or()));
            case DATED_TOO_EARLY -> words.say(key, lastDate(run));
            case NOT_APPLICABLE, CONDITION, NOT_TAKEN, DATED_TOO_LATE -> words.say(key);
        };
    }

    private static String lastDate(ProcedureRun run) {
        return run.taken().stream()
                .flatMap(step -> step.on().stream())
                .reduce((one, other) -> other)
                .map(Object::toString)
                .orElse("");
    }

    /** The conditions that keep a step back; those of a step that is out of order do not matter. */
    private void conditions(StepStanding step, List<String> lines) {
        if (step.refusal().filter(why -> why == StepRefusal.OUT_OF_ORDER).isPresent()) {
            return;
        }
        step.failing()
                .forEach(each ->
                        lines.add("  " + words.say("failing", each.condition().describe(locale))));
        step.open()
                .forEach(each -> lines.add("  "
                        + words.say(
                                "open",
                                each.condition().describe(locale),
                                String.join(words.say("comma"), each.missing()))));
    }
}
