package org.shequ.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shequ.core.text.Wording;
import org.shequ.standards.assess.Standing;
import org.shequ.standards.evaluation.CriteriaSet;
import org.shequ.standards.evaluation.EvaluatedCriterion;
import org.shequ.standards.evaluation.Evaluation;
import org.shequ.standards.evaluation.Grade;
import org.shequ.standards.evaluation.Scheme;
import org.shequ.standards.evaluation.Score;

/**
 * The evaluation of one unit, for reading.
 *
 * @param evaluation the evaluation
 * @param score its score, if there is a scoring
 * @param way by what is evaluated
 * @param output how it is printed
 */
record EvaluationSheet(Evaluation evaluation, Optional<Score> score, Scheme way, OutputOptions output) {
    static final List<String> HEADER =
            List.of("code", "name", "date", "set", "criterion", "label", "standing", "points", "low", "high", "grade");
    static final List<String> SETS =
            List.of("set", "label", "kind", "criteria", "topics", "subjects", "clauses", "citation");

    static EvaluationSheet of(Evaluation evaluation, Scheme way, OutputOptions output) {
        return new EvaluationSheet(evaluation, way.scoring().flatMap(evaluation::score), way, output);
    }

    static List<String> cells(CriteriaSet set, Locale language) {
        return List.of(
                set.id(),
                set.label().in(language),
                set.kind().name(),
                Integer.toString(set.criteria().size()),
                BudgetCsv.list(set.topics()),
                BudgetCsv.list(set.subjects()),
                BudgetCsv.list(set.clauses()),
                set.citation().map(each -> each.printed()).orElse(""));
    }

    /** A row for each criterion, with the score of the unit on each. */
    void csv(Appendable out) throws IOException {
        for (EvaluatedCriterion each : evaluation.criteria()) {
            out.append(BudgetCsv.row(List.of(
                    evaluation.code().map(Object::toString).orElse(""),
                    evaluation.name().orElse(""),
                    evaluation.date().toString(),
                    evaluation.set().id(),
                    each.criterion().name(),
                    each.criterion().label().in(output.language),
                    each.standing().map(Standing::name).orElse("NOT_ASKED"),
                    way.scoring()
                            .map(how -> how.of(each.criterion()).toString())
                            .orElse(""),
                    score.map(it -> it.low().toPlainString()).orElse(""),
                    score.map(it -> it.high().toPlainString()).orElse(""),
                    score.flatMap(Score::grade).map(Grade::code).orElse(""))));
        }
    }

    void text(Appendable out, MissingNames names) throws IOException {
        Wording own = Wording.read(Cli.class, "evaluate", output.language);
        String code =
                evaluation.code().map(Object::toString).orElse(output.words().say("code.unknown"));
        List<String> lines = new ArrayList<>();
        lines.add(Shown.line((code + "  " + evaluation.name().orElse("")).strip()));
        UnitReport.wrapped(
                own.say(
                        "counts",
                        evaluation.set().label().in(output.language),
                        evaluation.met(),
                        evaluation.unmet(),
                        evaluation.unknown(),
                        evaluation.notAsked()),
                lines);
        way.cycle()
                .ifPresent(cycle -> UnitReport.wrapped(
                        own.say("round", cycle.round(evaluation.date()), cycle.next(evaluation.date())), lines));
        score.ifPresent(it -> UnitReport.wrapped(scored(it, own), lines));
        lines.addAll(table(own));
        if (!evaluation.missing().isEmpty()) {
            UnitReport.wrapped(output.words().say("missing", names.withLabels(evaluation.missing())), lines);
        }
        evaluation.run().ifPresent(run -> run.lines(output.language).forEach(line -> UnitReport.wrapped(line, lines)));
        out.append(String.join("\n", lines)).append("\n\n");
    }

    private String scored(Score it, Wording own) {
        String points = it.exact()
                .map(exact -> exact.toPlainString())
                .orElseGet(() ->
                        own.say("between", it.low().toPlainString(), it.high().toPlainString()));
        if (way.scoring().orElseThrow().grades().isEmpty()) {
            return own.say("score", points);
        }
        String grade = it.isDecided()
                ? name(it.lowGrade(), own)
                : own.say("open", name(it.lowGrade(), own), name(it.highGrade(), own));
        return own.say("graded", points, grade);
    }

    private String name(Optional<Grade> grade, Wording own) {
        return grade.map(each ->
                        each.label().map(label -> label.in(output.language)).orElse(each.code()))
                .orElse(own.say("noGrade"));
    }

    private List<String> table(Wording own) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(own.say("standing")),
                TextTable.Column.words(own.say("criterion")),
                TextTable.Column.words(own.say("name")));
        evaluation
                .criteria()
                .forEach(each -> table.row(
                        own.say("standing."
                                + each.standing().map(Standing::name).orElse("NOT_ASKED")),
                        each.criterion().label().in(output.language),
                        each.criterion().name()));
        return table.lines();
    }
}
