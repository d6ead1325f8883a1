package org.shequ.standards.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.share.CostShare;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.RuleDefinition;

/** Finds figures that say neither the phrase they were taken from nor why they are inferred. Blocks and zeros need none. */
final class SourceCheck {
    private static final Set<String> FIGURES = Set.of("flat", "amount", "part", "rate", "upTo", "below");

    /** What a norm or a target asks for. */
    private static final List<String> ASKED =
            List.of("atLeast", "moreThan", "atMost", "about", "aim", "low", "high", "share", "count");

    /** Where a figure was taken from. */
    private static final List<String> ORIGINS = List.of("printed", "inferred", "reported");

    private final Pack pack;
    private final Consumer<Finding> findings;

    SourceCheck(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.findings = findings;
    }

    void run() {
        for (RuleDefinition rule : pack.rules()) {
            formula(Places.at(rule.source(), "funding", "formula"), rule);
            asked(Places.at(rule.source(), "norm"), rule);
            asked(Places.at(rule.source(), "funding", "norm"), rule);
            asked(Places.at(rule.source(), "target"), rule);
            if (Places.at(rule.source(), "sharing") instanceof Json.Obj sharing && sharing != rule.source()) {
                share(sharing, rule);
            }
        }
    }

    private void formula(Json tree, RuleDefinition rule) {
        if (tree instanceof Json.Obj object) {
            object.members().forEach((key, value) -> {
                if (FIGURES.contains(key)) {
                    figure(value, rule);
                } else {
                    formula(value, rule);
                }
            });
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(each -> formula(each, rule));
        }
    }

    /** The ends of what a norm or a target asks; a name of a measure in their place is no figure. */
    private void asked(Json content, RuleDefinition rule) {
        if (!(content instanceof Json.Obj object)) {
            return;
        }
        object.member("between").ifPresent(range -> asked(range, rule));
        ASKED.forEach(key -> object.member(key)
                .filter(value -> !(value instanceof Json.Text name) || isNumber(name))
                .ifPresent(value -> figure(value, rule)));
    }

    private static boolean isNumber(Json.Text text) {
        return text.value().chars().allMatch(each -> "0123456789./%-".indexOf(each) >= 0);
    }

    /** A figure, or a choice between several, or a formula in its place. */
    private void figure(Json value, RuleDefinition rule) {
        if (!(value instanceof Json.Obj object)) {
            bare(value, value, rule);
        } else if (object.members().containsKey("options")) {
            if (object.member("options").orElse(object) instanceof Json.Obj options) {
                options.members().values().forEach(each -> figure(each, rule));
            }
        } else if (object.members().containsKey("value")) {
            if (ORIGINS.stream().noneMatch(origin -> object.member(origin).isPresent())) {
                bare(object.member("value").orElse(object), object, rule);
            }
        } else {
            formula(object, rule);
        }
    }

    private void bare(Json value, Json at, RuleDefinition rule) {
        if (!isZero(value)) {
            findings.accept(Finding.warning(
                    Fault.ofMessage(
                            at.location(), "figure " + value + " says neither what is printed nor why it is inferred"),
                    Optional.of(rule.id())));
        }
    }

    private static boolean isZero(Json value) {
        try {
            return value instanceof Json.Text text && Ratio.parse(text.value()).signum() == 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void share(Json.Obj sharing, RuleDefinition rule) {
        boolean isWeighed = sharing.member("share").orElse(sharing) instanceof Json.Text text
                && CostShare.parse(text.value()).remainder() == CostShare.Remainder.WEIGHTS;
        if (isWeighed && sharing.member("printed").isEmpty()) {
            findings.accept(Finding.warning(
                    Fault.ofMessage(Places.at(sharing, "share").location(), "share does not say what is printed"),
                    Optional.of(rule.id())));
        }
    }
}
