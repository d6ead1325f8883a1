package org.shequ.standards.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shequ.core.calendar.Cycle;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Label;
import org.shequ.core.text.LabelJson;

/** Reads schemes, every fault in one pass. */
final class SchemeReader {
    private static final String NUMBER = "a number such as \"20\", \"2.5\" or \"1/3\"";

    private SchemeReader() {}

    static Optional<Scheme> read(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Scheme.Builder scheme = Scheme.builder();
        if (fields.has("set") && fields.has("criteria")) {
            cursor.fault("one of the keys set, criteria, or neither");
        }
        fields.optional("set").text().ifPresent(scheme::set);
        Cursor criteria = fields.optional("criteria");
        if (criteria.isPresent()) {
            criteria.elements("at least one criterion, such as \"DH-1.3-3#COMPLETE_SERVICES\"")
                    .forEach(each -> each.text().ifPresent(scheme::addCriteria));
        }
        Cursor label = fields.optional("label");
        if (label.isPresent()) {
            LabelJson.read(label).ifPresent(scheme::label);
        }
        scoring(fields, cursor).ifPresent(scheme::scoring);
        Cursor cycle = fields.optional("cycle");
        if (cycle.isPresent()) {
            cycle(cycle).ifPresent(scheme::cycle);
        }
        fields.end();
        return cursor.faults().count() > before ? Optional.empty() : Optional.of(scheme.build());
    }

    private static Optional<Scoring> scoring(Fields fields, Cursor cursor) {
        int before = cursor.faults().count();
        boolean isGiven = fields.has("points") || fields.has("otherwise");
        Scoring.Builder scoring = Scoring.builder();
        Cursor points = fields.optional("points");
        if (points.isPresent()) {
            points.fields().all().forEach((name, at) -> points(at).ifPresent(each -> scoring.putPoints(name, each)));
        }
        Cursor otherwise = fields.optional("otherwise");
        if (otherwise.isPresent()) {
            points(otherwise).ifPresent(scoring::otherwise);
        }
        List<ScoreStep> steps = new ArrayList<>();
        fields.optional("steps").elements().forEach(each -> step(each).ifPresent(steps::add));
        List<Grade> grades = new ArrayList<>();
        fields.optional("grades").elements().forEach(each -> grade(each).ifPresent(grades::add));
        if (!isGiven && (fields.has("steps") || fields.has("grades"))) {
            cursor.fault("points for criteria, under points or otherwise, where there are steps or grades");
        }
        if (!isGiven || cursor.faults().count() > before) {
            return Optional.empty();
        }
        return cursor.made(
                "steps and grades from the lowest to the highest",
                () -> scoring.addAllSteps(steps).addAllGrades(grades).build());
    }

    /** A number for a criterion that is met, or an object with that and a deduction. */
    private static Optional<Points> points(Cursor cursor) {
        if (cursor.json().filter(Json.Obj.class::isInstance).isEmpty()) {
            return cursor.parsed(NUMBER + ", or an object with met and unmet", text -> Points.of(Ratio.parse(text)));
        }
        Fields fields = cursor.fields();
        Optional<Ratio> met = fields.required("met").parsed(NUMBER, Ratio::parse);
        Optional<Ratio> unmet = fields.required("unmet").parsed(NUMBER, Ratio::parse);
        fields.end();
        return met.flatMap(more ->
                unmet.flatMap(less -> cursor.made("met 0 or more, unmet 0 or less", () -> Points.of(more, less))));
    }

    private static Optional<ScoreStep> step(Cursor cursor) {
        Fields fields = cursor.fields();
        Optional<Ratio> from = fields.required("from").parsed(NUMBER, Ratio::parse);
        Optional<Ratio> score = fields.required("score").parsed(NUMBER, Ratio::parse);
        fields.end();
        return from.flatMap(at ->
                score.flatMap(given -> cursor.made("a score of 0 or more", () -> ScoreStep.of(at, given))));
    }

    private static Optional<Grade> grade(Cursor cursor) {
        Fields fields = cursor.fields();
        Optional<String> code = fields.required("grade").text();
        Cursor labelAt = fields.optional("label");
        Optional<Label> label = labelAt.isPresent() ? LabelJson.read(labelAt) : Optional.empty();
        Optional<Ratio> from = fields.required("from").parsed(NUMBER, Ratio::parse);
        fields.end();
        return code.flatMap(name -> from.flatMap(at -> cursor.made(
                "a name that is not blank",
                () -> label.map(named -> Grade.of(name, named, at)).orElseGet(() -> Grade.of(name, at)))));
    }

    private static Optional<Cycle> cycle(Cursor cursor) {
        Fields fields = cursor.fields();
        Optional<Integer> years = fields.required("years").integer(1, 100).map(Math::toIntExact);
        Cursor anchorAt = fields.optional("anchor");
        Optional<FiscalYear> anchor = anchorAt.parsed("a year such as 2011", FiscalYear::parse);
        fields.end();
        boolean isWrong = anchorAt.isPresent() && anchor.isEmpty();
        if (years.isEmpty() || isWrong) {
            return Optional.empty();
        }
        if (years.get() != 1 && anchor.isEmpty()) {
            cursor.fault("an anchor, the first year of any one round, where a round has more than one year");
            return Optional.empty();
        }
        return cursor.made(
                "years from 1 to 100",
                () -> anchor.map(first -> Cycle.every(years.get(), first)).orElseGet(Cycle::yearly));
    }
}
