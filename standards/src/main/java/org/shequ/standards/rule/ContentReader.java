package org.shequ.standards.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final NormReader norms;
    private final TargetReader targets;
    private final ChecklistReader checklists;

    ContentReader(FormulaReader formulas, Map<String, String> readings) {
        this.formulas = formulas;
        this.norms = new NormReader(formulas, readings);
        this.targets = new TargetReader(formulas, readings);
        this.checklists = new ChecklistReader(formulas, readings);
    }

    Optional<Content> read(Fields fields, Cursor rule) {
        List<String> kinds =
                KINDS.stream().filter(kind -> fields.optional(kind).isPresent()).toList();
        if (fields.isPresent() && kinds.size() != 1) {
            rule.faultMessage("rule must have exactly one of " + String.join(", ", KINDS));
        }
        return kinds.size() == 1 ? read(kinds.get(0), fields.optional(kinds.get(0))) : Optional.empty();
    }

    private Optional<Content> read(String kind, Cursor cursor) {
        return switch (kind) {
            case "funding" -> funding(cursor).map(each -> each);
            case "sharing" -> sharing(cursor).map(each -> each);
            case "norm" -> norms.read(cursor).map(each -> each);
            case "target" -> targets.read(cursor).map(each -> each);
            case "checklist" -> checklists.read(cursor).map(each -> each);
            case "notEncoded" -> notEncoded(cursor).map(each -> each);
            default -> new ProcedureReader(formulas).read(cursor).map(each -> each);
        };
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
        fields.required("role").oneOf(Role.class).ifPresent(funding::role);
        fields.required("period").oneOf(Period.class).ifPresent(funding::period);
        fields.required("purposes")
                .elements("at least one purpose")
                .forEach(each -> each.text()
                        .flatMap(text -> each.made("a purpose that is not blank", () -> checkedWords(text)))
                        .ifPresent(funding::addPurposes));
        Optional<Formula<Yuan>> formula = formulas.formula(fields.required("formula"), Dimension.YUAN);
        formula.ifPresent(funding::formula);
        Cursor payers = fields.optional("payers");
        payers.parsed(SHARE, CostShare::parse).ifPresent(share -> {
            checkNoLines(payers, share);
            funding.payers(share);
        });
        norms.read(fields.optional("norm")).ifPresent(funding::norm);
        fields.end();
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("funding that holds together", funding::build);
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

    private static Optional<Sharing> sharing(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Sharing.Builder sharing = Sharing.builder();
        Set<RuleId> covered = new HashSet<>();
        fields.required("covers")
                .elements("at least one rule")
                .forEach(each -> RuleReader.id(each)
                        .filter(id -> isNew(each, id, covered))
                        .ifPresent(sharing::addCovers));
        Cursor shareAt = fields.optional("share");
        Cursor parameter = fields.optional("parameter");
        Cursor among = fields.optional("among");
        Cursor printed = fields.optional("printed");
        Optional<CostShare> share = shareAt.parsed(SHARE, CostShare::parse);
        share.ifPresent(sharing::share);
        parameter.text().ifPresent(sharing::parameter);
        among.elements()
                .forEach(each -> each.parsed("a payer such as CITY", Payer::of).ifPresent(sharing::addAmong));
        boolean onTotal = fields.optional("onTotal").bool().orElse(false);
        sharing.isOnTotal(onTotal);
        fields.optional("overridable").bool().ifPresent(sharing::isOverridable);
        fields.end();
        if (among.isPresent() && !parameter.isPresent()) {
            among.fault("among needs a parameter", "no among where the share is given");
        }
        share.ifPresent(each -> checkLines(shareAt, each, covered, onTotal));
        if (shareAt.isPresent() == share.isPresent()) {
            checkPrinted(printed, share);
        }
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("sharing that holds together", sharing::build);
    }

    private static boolean isNew(Cursor at, RuleId id, Set<RuleId> covered) {
        if (!covered.add(id)) {
            at.fault("each rule once");
        }
        return true;
    }

    /** A first part may name a line only where the total of the covered lines is shared, and only one of them. */
    private static void checkLines(Cursor at, CostShare share, Set<RuleId> covered, boolean onTotal) {
        if (!onTotal) {
            checkNoLines(at, share);
            return;
        }
        List<String> lines = covered.stream().sorted().map(RuleId::toString).toList();
        share.lines().stream()
                .filter(line -> !lines.contains(line))
                .sorted()
                .forEach(line -> at.fault("first part names line " + line, "a line that it covers: " + lines));
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
