package org.shequ.standards.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.standards.measure.Each;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.rule.CountedOccurrences;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** Holds deadlines against the date of the document, and the least number of any one against what is counted. */
final class NormChecks {
    private final Faults faults;
    private final Optional<PackIdentity> identity;
    private final MeasureCatalogue catalogue;

    /** What was told already: readings share most of their parts. */
    private final Set<Location> told = new LinkedHashSet<>();

    NormChecks(Faults faults, Optional<PackIdentity> identity, MeasureCatalogue catalogue) {
        this.faults = faults;
        this.identity = identity;
        this.catalogue = catalogue;
    }

    void check(List<RuleDefinition> rules) {
        for (RuleDefinition definition : rules) {
            for (Rule rule : definition.underEachReading()) {
                Json.Obj written = (Json.Obj) definition.source(rule.readings());
                identity.ifPresent(known -> starts(written, known));
                rule.content().norm().ifPresent(norm -> each(norm, written));
            }
        }
    }

    /** A deadline that counts from a day counts from that of the document. */
    private void starts(Json.Obj rule, PackIdentity known) {
        Optional<PartialDate> date = known.document().date();
        for (Json.Obj content : contents(rule)) {
            if (content.members().get("deadline") instanceof Json.Obj deadline
                    && deadline.members().get("from") instanceof Json.Text from
                    && date.filter(day -> isOf(day, from.value())).isEmpty()
                    && told.add(from.location())) {
                faults.add(Fault.ofMessage(
                        from.location(),
                        "a deadline counts from the date of its document",
                        from.value(),
                        date.map(NormChecks::starts)
                                .orElse("no deadline that counts from a day; the date of the document is not known")));
            }
        }
    }

    /** The content of a rule, and the norm within it. */
    private static List<Json.Obj> contents(Json.Obj rule) {
        return rule.members().values().stream()
                .flatMap(each -> Stream.concat(Stream.of(each), member(each, "norm").stream()))
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .toList();
    }

    private static boolean isOf(PartialDate date, String from) {
        return from.equals(date.toString())
                || (!date.isDay() && from.equals(date.year().toString()));
    }

    private static String starts(PartialDate date) {
        return date.isMonth() ? date + ", or its year " + date.year() : date.toString();
    }

    /** Persons are told apart in trainings, pairings in deeds, and nothing in other occurrences. */
    private void each(Norm norm, Json.Obj rule) {
        if (!(norm.measure() instanceof CountedOccurrences counted)
                || counted.each().isEmpty()) {
            return;
        }
        Optional<Each> known = catalogue.eachOf(counted.occurrences());
        Location at = member(rule, "norm")
                .or(() -> member(rule, "funding").flatMap(funding -> member(funding, "norm")))
                .flatMap(each -> member(each, "measure"))
                .flatMap(measure -> member(measure, "each"))
                .orElse(rule)
                .location();
        if (known.filter(each -> each.name().equals(counted.each().get().name()))
                        .isEmpty()
                && told.add(at)) {
            faults.add(Fault.ofMessage(
                    at,
                    counted.occurrences().name() + " does not tell of what each one is counted so",
                    counted.each().get().name(),
                    known.map(Each::name).orElse("no key each")));
        }
    }

    private static Optional<Json> member(Json tree, String key) {
        return tree instanceof Json.Obj object ? object.member(key) : Optional.empty();
    }
}
