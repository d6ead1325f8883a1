package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Reads;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.unit.Unit;

/**
 * Tells places apart whose rules come to something else: by documents, figures, what fills parameters, conditions on places, and what a place
 * tells of facts by itself. Where a rule turns on more, such as an index, each place stands for itself.
 */
final class Alikeness {
    private final IdentityHashMap<AssessedDocument, Asked> asked = new IdentityHashMap<>();

    /** What is asked for a document, which has a number. */
    private record Asked(int number, List<Function<Facts, Object>> questions) {}

    /** What is equal for places that are alike. */
    List<Object> of(DivisionCode place, List<AssessedDocument> documents, Unit blank) {
        List<Object> key = new ArrayList<>();
        for (AssessedDocument document : documents) {
            Facts facts = document.facts().apply(blank);
            Asked each = asked.get(document);
            if (each == null) {
                each = new Asked(asked.size(), questions(document));
                asked.put(document, each);
            }
            key.add(each.number());
            each.questions().forEach(question -> {
                Object answer = answer(question, facts);
                key.add(answer);
                if (answer instanceof Optional<?> filling && filling.isPresent()) {
                    filled(filling.get(), facts, place, key);
                }
            });
        }
        return key;
    }

    private static Object answer(Function<Facts, Object> question, Facts facts) {
        try {
            return question.apply(facts);
        } catch (IllegalArgumentException | ArithmeticException fault) {
            return String.valueOf(fault.getMessage());
        }
    }

    /** What fills a parameter may read further facts; where it asks the place for more, that stands for itself. */
    private static void filled(Object filling, Facts facts, DivisionCode place, List<Object> key) {
        if (filling instanceof Formula<?> formula) {
            Reads reads = formula.reads();
            reads.variables().forEach(each -> key.add(answer(of -> told(each, of), facts)));
            if (reads.isSituated()
                    || !reads.parameters().isEmpty()
                    || !reads.references().isEmpty()
                    || !reads.indices().isEmpty()) {
                key.add(place);
            }
        }
    }

    private static List<Function<Facts, Object>> questions(AssessedDocument document) {
        Set<Variable> variables = new LinkedHashSet<>();
        List<Function<Facts, Object>> all = new ArrayList<>();
        document.rules().stream().map(RuleParts::of).forEach(parts -> {
            for (Reads reads : parts.reads()) {
                variables.addAll(reads.variables());
                reads.parameters()
                        .forEach(each -> all.add(facts -> facts.parameter(each).formula()));
                reads.references()
                        .forEach(each -> all.add(facts -> facts.reference(each).value()));
            }
            parts.places().forEach(each -> all.add(facts -> each.decide(facts).truth()));
            if (parts.isSituated()) {
                all.add(Facts::place);
            }
        });
        variables.forEach(each -> all.add(facts -> told(each, facts)));
        return all;
    }

    /** What is known of a variable where nothing is stated. */
    private static Object told(Variable variable, Facts facts) {
        if (variable instanceof Measure<?> measure) {
            return facts.quantity(measure);
        }
        if (variable instanceof TruthMeasure truth) {
            return facts.truth(truth);
        }
        if (variable instanceof CategoryMeasure category) {
            return facts.category(category);
        }
        return facts.occurrences((OccurrenceMeasure) variable);
    }
}
