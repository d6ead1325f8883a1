package org.shequ.standards.pack;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;

/** Reads what a worked case expects: by rule, the keys of what is evaluated of a rule of its kind. */
final class CaseExpectations {
    /** The totals that a case may expect something of. */
    static final Set<String> TOTALS = Set.of("uses", "grants");

    private static final List<String> TOTAL_KEYS = List.of("known", "low", "high", "amount", "shares");

    private static final Map<CaseKind, List<String>> KEYS = Map.of(
            CaseKind.BUDGET,
            List.of(
                    "clauses",
                    "role",
                    "modality",
                    "status",
                    "amount",
                    "low",
                    "high",
                    "missing",
                    "shares",
                    "period",
                    "purposes",
                    "readings",
                    "assumptions",
                    "caveats",
                    "citation"),
            CaseKind.ASSESSMENT,
            List.of(
                    "clauses",
                    "verdict",
                    "modality",
                    "measure",
                    "actual",
                    "required",
                    "requiredHigh",
                    "gap",
                    "unit",
                    "deadline",
                    "missing",
                    "readings",
                    "caveats",
                    "citation",
                    "items"),
            CaseKind.PROGRESS,
            List.of(
                    "clauses",
                    "verdict",
                    "modality",
                    "base",
                    "reached",
                    "share",
                    "percent",
                    "required",
                    "needed",
                    "deadline",
                    "missing",
                    "readings",
                    "caveats",
                    "citation"),
            CaseKind.PROCEDURE,
            List.of("state", "refused", "guard"));

    /** How the case asks: for a year, on a day, or along a path. */
    enum Asked {
        YEAR,
        DAY,
        PATH
    }

    private final Map<String, String> contents;
    private final Asked asked;
    private final boolean isMany;
    private final Set<CaseKind> kinds = EnumSet.noneOf(CaseKind.class);

    /** Reads against the kinds of content of the rules, by id. */
    CaseExpectations(Map<String, String> contents, Asked asked, boolean isMany) {
        this.contents = contents;
        this.asked = asked;
        this.isMany = isMany;
    }

    /** What must be evaluated to run the case, once it is read. */
    Set<CaseKind> kinds() {
        return kinds;
    }

    Optional<Json.Obj> read(Cursor cursor) {
        Map<String, Cursor> expected = cursor.fields().all();
        if (expected.isEmpty() && cursor.json().orElse(null) instanceof Json.Obj) {
            cursor.fault(asked == Asked.YEAR ? "at least one rule, uses or grants" : "at least one rule");
        }
        expected.forEach((key, value) -> {
            if (asked == Asked.YEAR && TOTALS.contains(key)) {
                kinds.add(CaseKind.BUDGET);
                keys(value, TOTAL_KEYS);
            } else {
                rule(key, value);
            }
        });
        return cursor.json().filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
    }

    private void rule(String id, Cursor value) {
        value.made(asked == Asked.YEAR ? "a rule id, uses or grants" : "a rule id", () -> RuleId.of(id));
        if (asked == Asked.YEAR && isMany) {
            value.fault("the lines of several units are not compared", "uses or grants where a case has units");
            return;
        }
        CaseKind kind = kind(contents.getOrDefault(id, ""));
        if (!fits(kind)) {
            value.fault(
                    "rule " + id + " is a " + contents.getOrDefault(id, "") + ": nothing is evaluated of it "
                            + told(asked),
                    allowed(kind));
            return;
        }
        kinds.add(kind);
        if (!value.isNull()) {
            keys(value, KEYS.getOrDefault(kind, List.of()));
        }
    }

    /** What is evaluated of a rule; of one that is not there, whatever the case asks for. */
    private CaseKind kind(String content) {
        return switch (content) {
            case "FUNDING" -> asked == Asked.DAY ? CaseKind.ASSESSMENT : CaseKind.BUDGET;
            case "SHARING" -> CaseKind.BUDGET;
            case "NORM", "CHECKLIST" -> CaseKind.ASSESSMENT;
            case "TARGET" -> CaseKind.PROGRESS;
            case "PROCEDURE" -> CaseKind.PROCEDURE;
            default ->
                switch (asked) {
                    case YEAR -> CaseKind.BUDGET;
                    case DAY -> CaseKind.ASSESSMENT;
                    case PATH -> CaseKind.PROCEDURE;
                };
        };
    }

    private boolean fits(CaseKind kind) {
        return switch (kind) {
            case BUDGET -> asked == Asked.YEAR;
            case ASSESSMENT, PROGRESS -> asked == Asked.DAY;
            case PROCEDURE -> asked == Asked.PATH;
        };
    }

    private static String told(Asked asked) {
        return switch (asked) {
            case YEAR -> "for a year";
            case DAY -> "on a day";
            case PATH -> "along a path";
        };
    }

    private static String allowed(CaseKind kind) {
        return switch (kind) {
            case BUDGET -> "a case with the key year";
            case ASSESSMENT, PROGRESS -> "a case with the key date, and no path";
            case PROCEDURE -> "a case with the key path";
        };
    }

    private static void keys(Cursor cursor, List<String> keys) {
        Fields fields = cursor.fields();
        keys.forEach(fields::optional);
        fields.end();
    }
}
