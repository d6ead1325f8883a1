package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shequ.core.formula.Derivation;
import org.shequ.core.formula.Operand;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Requirement;
import org.shequ.core.testkit.PrintedArithmetic;
import org.shequ.standards.assess.ExplainedAmount;
import org.shequ.standards.assess.ExplainedItem;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.FindingExplanation;
import org.shequ.standards.assess.FindingPart;
import org.shequ.standards.assess.Remedy;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.rule.Norm;

/** What holds of every explained finding; and the verdict once more, from nothing but the printed arithmetic. */
final class ExplainedFindings {
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final Pattern HOLE = Pattern.compile("\\{[a-zA-Z0-9]*}|\\bnull\\b|Optional|@[0-9a-f]{4}");
    private static final Pattern COMPARED = Pattern.compile("(?m)^Compared: (.+?) ([<≥>≤]) ([^,]+?),");

    private ExplainedFindings() {}

    /** The findings are those of the plain call, and each explanation is whole. */
    static void hold(List<Finding> plain, List<Finding> explained) {
        assertThat(explained).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            hold(plain.get(i), explained.get(i));
        }
    }

    private static void hold(Finding plain, Finding explained) {
        String where = plain.rule().toString();
        FindingExplanation explanation = explained.explanation().orElseThrow();
        assertThat(plain.explanation()).isEmpty();
        assertThat(explanation.finding()).as(where).isEqualTo(plain);
        assertThat(explained.remedy()).as(where).isEqualTo(plain.remedy());
        for (Locale language : LANGUAGES) {
            String text = explanation.render(language);
            assertThat(HOLE.matcher(text).find()).as(where + text).isFalse();
            figures(plain.json(), text);
            facts(explanation, text);
            assertThat(explained.json(language).member("explanation")).contains(Json.text(text));
        }
        explanation.amounts().forEach(each -> arithmetic(where, each));
        compared(where, explanation.render(Locale.ENGLISH));
        verdictAgain(where, explanation);
        remedied(plain);
    }

    /** Each figure of the finding is printed as it is written. */
    private static void figures(Json.Obj finding, String text) {
        for (String key : List.of("actual", "required", "requiredHigh", "gap", "deadline")) {
            if (finding.member(key).orElseThrow() instanceof Json.Text figure) {
                for (String each : figure.value().split("\\|", -1)) {
                    String printed = each.startsWith("-") ? each.substring(1) : each;
                    if (!(key.equals("gap") && printed.equals("0"))) {
                        assertThat(text).as(key).contains(printed);
                    }
                }
            }
        }
    }

    private static void facts(FindingExplanation explanation, String text) {
        explanation.applicability().ifPresent(each -> facts(each.derivation(), text));
        explanation.amounts().forEach(amount -> amount.derivations().forEach(each -> facts(each, text)));
        for (ExplainedItem item : explanation.items()) {
            item.asked().ifPresent(each -> facts(each.derivation(), text));
            item.met().ifPresent(each -> facts(each.derivation(), text));
            assertThat(text).contains(item.item().code());
        }
        explanation
                .counted()
                .ifPresent(each -> assertThat(text)
                        .contains(
                                each.measure().name(),
                                each.firstDay().toString(),
                                each.lastDay().toString()));
        explanation.finding().missing().stream()
                .filter(name -> !name.equals("deadline"))
                .forEach(name -> assertThat(text).contains(name));
    }

    private static void facts(Derivation derivation, String text) {
        for (Operand operand : derivation.operands()) {
            assertThat(text).contains(operand.name());
            if (!operand.unit().isEmpty() && !operand.value().equals("?")) {
                assertThat(text).contains(operand.value());
            }
        }
    }

    private static Optional<Ratio> exact(ExplainedAmount amount) {
        Optional<? extends Quantity<?>> exact = amount.outcome().amount();
        return exact.map(Quantity::exact);
    }

    /** The printed arithmetic of a known amount gives it. */
    private static void arithmetic(String where, ExplainedAmount amount) {
        if (exact(amount).isPresent() && amount.derivations().size() == 1) {
            String arithmetic = amount.derivations().get(0).arithmetic();
            for (String unknown : List.of("0", "12345.67")) {
                Ratio again = PrintedArithmetic.read(arithmetic.replace("?", unknown));
                Quantity<?> rounded = amount.outcome().dimension().round(again);
                assertThat(rounded.exact())
                        .as(where + ": " + arithmetic)
                        .isEqualTo(exact(amount).get());
            }
        }
    }

    /** What is printed as less is less. */
    private static void compared(String where, String text) {
        Matcher matcher = COMPARED.matcher(text);
        while (matcher.find()) {
            int sign = PrintedArithmetic.read(matcher.group(1)).compareTo(PrintedArithmetic.read(matcher.group(3)));
            boolean holds = switch (matcher.group(2)) {
                case "<" -> sign < 0;
                case "≥" -> sign >= 0;
                case ">" -> sign > 0;
                default -> sign <= 0;
            };
            assertThat(holds).as(where + ": " + matcher.group()).isTrue();
        }
    }

    /** From the known amounts alone, without divisions: whether it is met, and how far it is from it. */
    private static void verdictAgain(String where, FindingExplanation explanation) {
        Optional<Ratio> actual = part(explanation, FindingPart.ACTUAL);
        if (!(explanation.rule().content() instanceof Norm norm) || actual.isEmpty()) {
            return;
        }
        Ratio base = norm.base().isEmpty()
                ? Ratio.ONE
                : part(explanation, FindingPart.BASE).orElse(Ratio.ZERO);
        Optional<Ratio> low = part(explanation, FindingPart.LOW).map(base::times);
        Optional<Ratio> high = part(explanation, FindingPart.HIGH).map(base::times);
        boolean isKnown = low.isPresent() == norm.demand().low().isPresent()
                && high.isPresent() == norm.demand().high().isPresent();
        Finding finding = explanation.finding();
        boolean applies = explanation
                .applicability()
                .map(each -> each.decision().truth().isKnown())
                .orElse(true);
        if (!isKnown || base.signum() == 0 || !applies) {
            return;
        }
        if (norm.demand().kind() == Requirement.Kind.ABOUT) {
            assertThat(finding.verdict()).as(where).isEqualTo(Verdict.REPORTED);
            return;
        }
        boolean isCap = norm.demand().top() == Requirement.TopKind.CAP;
        boolean isStrict = norm.demand().isStrict();
        boolean isShort = low.filter(least -> actual.get().compareTo(least) < (isStrict ? 1 : 0))
                .isPresent();
        boolean isOver =
                isCap && high.filter(most -> actual.get().compareTo(most) > 0).isPresent();
        assertThat(finding.verdict() == Verdict.MET).as(where).isEqualTo(!isShort && !isOver);
        assertThat(finding.gap().orElseThrow().signum()).as(where).isEqualTo(isShort ? 1 : isOver ? -1 : 0);
        if (norm.demand().dimension() != Dimension.RATIO && !isStrict && (isShort || isOver)) {
            Ratio asked = isShort ? low.orElseThrow() : high.orElseThrow();
            assertThat(finding.gap().get().times(base)).as(where).isEqualTo(asked.minus(actual.get()));
        }
    }

    private static Optional<Ratio> part(FindingExplanation explanation, FindingPart part) {
        return explanation.amount(part).flatMap(ExplainedFindings::exact);
    }

    private static void remedied(Finding finding) {
        Optional<Remedy> remedy = finding.remedy();
        boolean isClosed = switch (finding.verdict()) {
            case MET, NOT_APPLICABLE, REPORTED -> true;
            default -> false;
        };
        assertThat(remedy.isEmpty()).as(finding.toString()).isEqualTo(isClosed);
        remedy.filter(each -> each.kind() == Remedy.Kind.FACTS)
                .ifPresent(each -> assertThat(each.names()).containsExactlyElementsOf(finding.missing()));
    }
}
