package org.shequ.examples.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shequ.core.formula.Variable;
import org.shequ.core.text.Wording;
import org.shequ.standards.measure.MeasureCatalogue;

/** What people call the facts and figures that budgets name as missing. */
final class MissingNames {
    private final MeasureCatalogue catalogue;
    private final Wording words;
    private final Locale language;

    MissingNames(MeasureCatalogue catalogue, Wording words, Locale language) {
        this.catalogue = catalogue;
        this.words = words;
        this.language = language;
    }

    /** The label of a fact, or of the series of a figure such as {@code wage.social[510402][2016]}; empty where there is none. */
    Optional<String> label(String name) {
        Optional<String> fact = catalogue.variable(name).map(Variable::label).map(label -> label.in(language));
        int bracket = name.indexOf('[');
        String series = bracket < 0 ? name : name.substring(0, bracket);
        String label = fact.orElseGet(() -> words.sayOr("series." + series, ""));
        return label.isEmpty() ? Optional.empty() : Optional.of(label);
    }

    /** Each name with its label, for example {@code households (户数)}. */
    String withLabels(Collection<String> names) {
        return String.join(
                words.say("comma"),
                names.stream()
                        .map(name -> label(name)
                                .map(label -> words.say("named", label, name))
                                .orElse(name))
                        .toList());
    }

    /** The labels alone, each once. */
    String labels(Collection<String> names) {
        List<String> labels =
                names.stream().map(name -> label(name).orElse(name)).distinct().toList();
        return String.join(words.say("comma"), labels);
    }
}
