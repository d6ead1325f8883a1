package org.shequ.standards.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.json.FormulaReader;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.FirstPart;
import org.shequ.core.share.Payer;
import org.shequ.core.share.PayerWeight;
import org.shequ.core.source.RuleId;
import org.shequ.standards.text.PrintedForm;
import org.shequ.standards.text.PrintedPhrase;
import org.shequ.standards.text.PrintedUnit;

/** Reads what a rule says: which kind of content it has, the money that is due, or who shares which lines. */
final class ContentReader {
    /** The keys of the kinds of content, of which a rule has exactly one. */
    static final List<String> KINDS =
            List.of("funding", "sharing", "norm", "target", "checklist", "procedure", "notEncoded");

    private static final String SHARE = "a share such as CITY=5,COUNTY=5 or CITY+COUNTY";

    private final FormulaReader formulas;
    private final Map<String, String> readings;
    private final boolean proves;

    /** A reader of contents, which holds shares against the phrases they were taken from or not. */
    ContentReader(FormulaReader formulas, Map<String, String> readings, boolean proves) {
        this.proves = proves;
        this.formulas = formulas;
        this.readings = readings;
    }

    Optional<Content> read(Fields fields, Cursor rule) {
        List<String> kinds = new ArrayList<>();
        for (String kind : KINDS) {
            if (fields.optional(kind).isPresent()) {
                kinds.add(kind);
            }
        }
        if (fields.isPresent() && kinds.size() != 1) {
            rule.faultMessage("rule must have exactly one of " + String.join(", ", KINDS));
        }
        return kinds.size() == 1 ? read(kinds.get(0), fields.optional(kinds.get(0))) : Optional.empty();
    }

    private Optional<Content> read(String kind, Cursor cursor) {
        Optional<? extends Content> content = switch (kind) {
            case "funding" -> funding(cursor);
            case "sharing" -> sharing(cursor);
            case "norm" -> norm(cursor);
            case "target" -> new TargetReader(formulas, readings).read(cursor);
            case "checklist" -> new ChecklistReader(formulas, readings).read(cursor);
            case "notEncoded" -> notEncoded(cursor);
            default -> new ProcedureReader(formulas).read(cursor);
        };
        return content.isPresent() ? Optional.of(content.get()) : Optional.empty();
    }

    private Optional<Norm> norm(Cursor cursor) {
        return cursor.isPresent() ? new NormReader(formulas, readings).read(cursor) : Optional.empty();
    }

    private static Optional<NotEncoded> notEncoded(Cursor cursor) {
        Fields fields = cursor.fields();
        Cursor passage = fields.required("passage");
        fields.end();
        return passage.text().flatMap(text -> passage.made("the passage in a few words", () -> NotEncoded.of(text)));
    }

    private Optional<Funding> funding(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Funding.Builder funding = Funding.builder();
        Optional<Role> role = fields.required("role").oneOf(Role.class);
        if (role.isPresent()) {
            funding.role(role.get());
        }
        Optional<Period> period = fields.required("period").oneOf(Period.class);
        if (period.isPresent()) {
            funding.period(period.get());
        }
        funding.addAllPurposes(purposes(fields.required("purposes")));
        Optional<Formula<Yuan>> formula = formulas.formula(fields.required("formula"), Dimension.YUAN);
        if (formula.isPresent()) {
            funding.formula(formula.get());
        }
        Cursor payers = fields.optional("payers");
        Optional<CostShare> share = payers.parsed(SHARE, CostShare::parse);
        if (share.isPresent()) {
            checkNoLines(payers, share.get());
            funding.payers(share.get());
        }
        funding.norm(norm(fields.optional("norm")));
        fields.end();
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("funding that holds together", funding::build);
    }

    private static List<String> purposes(Cursor at) {
        List<String> purposes = new ArrayList<>();
        for (Cursor element : at.elements("at least one purpose")) {
            Optional<String> text = element.text();
            Optional<String> purpose = text.isPresent()
                    ? element.made("a purpose that is not blank", () -> checkedWords(text.get()))
                    : text;
            if (purpose.isPresent()) {
                purposes.add(purpose.get());
            }
        }
        return purposes;
    }

    private static String checkedWords(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("words (" + text + ") must not be blank");
        }
        return text;
    }

    private static void checkNoLines(Cursor at, CostShare share) {
        if (!share.lines().isEmpty()) {
            at.fault(
                    "first parts of lines " + share.lines() + " need the amounts of several lines",
                    "first parts of lines in a sharing on the total only (onTotal)");
        }
    }

    private Optional<Sharing> sharing(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Sharing.Builder sharing = Sharing.builder();
        Set<RuleId> covered = new HashSet<>();
        for (Cursor element : fields.required("covers").elements("at least one rule")) {
            Optional<RuleId> id = RuleReader.id(element);
            if (id.isPresent()) {
                sharing.addCovers(id.get());
                if (!covered.add(id.get())) {
                    element.fault("each rule once");
                }
            }
        }
        Cursor shareAt = fields.optional("share");
        Cursor parameter = fields.optional("parameter");
        Cursor among = fields.optional("among");
        Cursor printed = fields.optional("printed");
        Optional<CostShare> share = shareAt.parsed(SHARE, CostShare::parse);
        sharing.share(share);
        sharing.parameter(parameter.text());
        sharing.addAllAmong(payers(among));
        boolean onTotal = fields.optional("onTotal").bool().orElse(false);
        sharing.isOnTotal(onTotal);
        Optional<Boolean> overridable = fields.optional("overridable").bool();
        if (overridable.isPresent()) {
            sharing.isOverridable(overridable.get());
        }
        fields.end();
        if (among.isPresent() && !parameter.isPresent()) {
            among.fault("among needs a parameter", "no among where the share is given");
        }
        if (share.isPresent()) {
            checkLines(shareAt, share.get(), covered, onTotal);
        }
        if (proves && shareAt.isPresent() == share.isPresent()) {
            checkPrinted(printed, share);
        }
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("sharing that holds together", sharing::build);
    }

    private static List<Payer> payers(Cursor at) {
        List<Payer> payers = new ArrayList<>();
        for (Cursor element : at.elements()) {
            Optional<Payer> payer = element.parsed("a payer such as CITY", Payer::of);
            if (payer.isPresent()) {
                payers.add(payer.get());
            }
        }
        return payers;
    }

    /** A first part may name a line only where the total of the covered lines is shared, and only one of them. */
    private static void checkLines(Cursor at, CostShare share, Set<RuleId> covered, boolean onTotal) {
        if (!onTotal) {
            checkNoLines(at, share);
            return;
        }
        if (share.lines().isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (RuleId id : new TreeSet<>(covered)) {
            lines.add(id.toString());
        }
        for (String line : new TreeSet<>(share.lines())) {
            if (!lines.contains(line)) {
                at.fault("first part names line " + line, "a line that it covers: " + lines);
            }
        }
    }

    private static void checkPrinted(Cursor printed, Optional<CostShare> share) {
        printed.parsed("a printed share such as 5∶5", PrintedPhrase::parse).ifPresent(phrase -> {
            if (share.isEmpty()) {
                printed.fault("a share that someone else sets is not printed", "no printed phrase");
            } else if (!agrees(phrase, share.get())) {
                printed.fault(
                        "printed phrase says " + phrase.values() + " " + phrase.unit() + ", the share is "
                                + share.get(),
                        "a phrase that says the same");
            }
        });
    }

    private static boolean agrees(PrintedPhrase phrase, CostShare share) {
        if (phrase.form() == PrintedForm.SPLIT) {
            return sameProportions(
                    phrase.values(),
                    share.weights().stream().map(PayerWeight::weight).toList());
        }
        return phrase.form() == PrintedForm.FIGURE
                && share.firstParts().stream().anyMatch(first -> agrees(phrase, first));
    }

    private static boolean agrees(PrintedPhrase phrase, FirstPart first) {
        return phrase.unit() == PrintedUnit.YUAN
                ? first.amount().map(Yuan::exact).equals(phrase.value())
                : first.part().isPresent() && first.part().equals(phrase.value());
    }

    private static boolean sameProportions(List<Ratio> printed, List<Ratio> weights) {
        if (printed.size() != weights.size()) {
            return false;
        }
        for (int i = 1; i < printed.size(); i++) {
            if (!printed.get(i).times(weights.get(0)).equals(weights.get(i).times(printed.get(0)))) {
                return false;
            }
        }
        return true;
    }
}
