package org.shequ.standards.receipt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.shequ.core.formula.json.Vocabulary;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.share.TieRule;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.reference.Supplements;

/** What a policy has beyond its library and its day, as parts of a receipt. */
final class Settings {
    /** The names of the settings, in the order in which they stand. */
    static final List<String> NAMES =
            ImmutableList.of("readings", "assumedDates", "offset", "ties", "reference", "supplements", "overlays");

    private Settings() {}

    /** Returns each setting by its name, in order. */
    static Map<String, Json> write(Policy policy) {
        ImmutableMap.Builder<String, Json> parts = ImmutableMap.builder();
        parts.put("readings", readings(policy));
        parts.put("assumedDates", dates(policy.assumedDates()));
        parts.put("offset", Json.text(policy.offset().name()));
        parts.put("ties", Json.text(policy.ties().name()));
        parts.put("reference", policy.reference().write());
        parts.put("supplements", policy.supplements().write());
        parts.put(
                "overlays",
                Json.array(policy.overlays().stream().map(Overlay::write).toList()));
        return parts.buildOrThrow();
    }

    private static Json readings(Policy policy) {
        Json.ObjBuilder rules = Json.object();
        new TreeMap<>(policy.readings()).forEach((rule, choices) -> {
            Json.ObjBuilder readings = Json.object();
            new TreeMap<>(choices).forEach(readings::put);
            rules.put(rule.toString(), readings.build());
        });
        return rules.build();
    }

    private static Json dates(Map<DocumentId, LocalDate> dates) {
        Json.ObjBuilder object = Json.object();
        new TreeMap<>(dates).forEach((document, date) -> object.put(document.value(), date.toString()));
        return object.build();
    }

    /** Returns the policy that the settings make of a library on a day; empty if a fault was added. */
    static Optional<Policy> read(Map<String, Cursor> parts, PolicyLibrary library, Cursor day, LocalDate at) {
        Faults faults = day.faults();
        int before = faults.count();
        Optional<Policy> policy = day.made("a day of the years 1900 to 2999", () -> library.at(at))
                .map(each -> with(parts, each, catalogue(library)));
        return faults.count() == before ? policy : Optional.empty();
    }

    private static Policy with(Map<String, Cursor> parts, Policy plain, Vocabulary catalogue) {
        Policy policy = plain;
        policy =
                changed(policy, part(parts, "reference"), (each, tree) -> each.withReference(ReferenceData.read(tree)));
        policy = changed(
                policy, part(parts, "supplements"), (each, tree) -> each.with(Supplements.read(tree, catalogue)));
        policy = part(parts, "offset")
                .oneOf(Offset.class)
                .map(policy::withOffset)
                .orElse(policy);
        policy = part(parts, "ties").oneOf(TieRule.class).map(policy::withTies).orElse(policy);
        for (Map.Entry<String, Cursor> date :
                part(parts, "assumedDates").fields().all().entrySet()) {
            Optional<LocalDate> day = Question.day(date.getValue());
            policy = made(
                    policy,
                    date.getValue(),
                    each -> day.map(known -> each.assumeEffective(date.getKey(), known))
                            .orElse(each));
        }
        for (Map.Entry<String, Cursor> rule :
                part(parts, "readings").fields().all().entrySet()) {
            for (Map.Entry<String, Cursor> choice :
                    rule.getValue().fields().all().entrySet()) {
                Optional<String> name = choice.getValue().text();
                policy = made(
                        policy,
                        choice.getValue(),
                        each -> name.map(known -> each.withReading(rule.getKey(), choice.getKey(), known))
                                .orElse(each));
            }
        }
        for (Cursor overlay : part(parts, "overlays").elements()) {
            policy = changed(policy, overlay, (each, tree) -> each.with(Overlay.read(tree)));
        }
        return policy;
    }

    private static Cursor part(Map<String, Cursor> parts, String name) {
        Cursor part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("setting " + name + " must be there");
        }
        return part;
    }

    private interface Change {
        Policy changed(Policy policy, Json tree);
    }

    private static Policy changed(Policy policy, Cursor cursor, Change change) {
        Json tree = cursor.json().orElseThrow().at(cursor.location());
        return made(policy, cursor, each -> change.changed(each, tree));
    }

    private static Policy made(Policy policy, Cursor cursor, UnaryOperator<Policy> change) {
        try {
            return change.apply(policy);
        } catch (FaultsException faulty) {
            cursor.faults().addAll(faulty.faults());
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            cursor.faultMessage(String.valueOf(wrong.getMessage()));
        }
        return policy;
    }

    private static MeasureCatalogue catalogue(PolicyLibrary library) {
        MeasureCatalogue catalogue = MeasureCatalogue.standard();
        for (DocumentId id : library.documents()) {
            catalogue = catalogue.plus(library.pack(id).facts());
        }
        return catalogue;
    }
}
