package org.shequ.standards.pack;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.formula.Parameter;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.PolicyDocument;
import org.shequ.core.source.Reach;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.measure.DeclaredFacts;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.rule.RuleDefinition;

/** Reads the files of a pack, and tells every fault of all of them together. */
final class PackReader {
    private static final int FORMAT = 1;
    private static final String IDENTITY = "pack.json";
    private static final Set<String> FILES = Set.of(
            IDENTITY, "rules.json", "facts.json", "parameters.json", "cases.json", "catalogues.json", "ledger.json");

    private final PackSource source;
    private final Faults faults = new Faults();

    PackReader(PackSource source) {
        this.source = source;
    }

    PackIdentity identity() {
        Optional<PackIdentity> identity = required(IDENTITY).flatMap(this::identity);
        faults.throwIfAny(PackException::new);
        return identity.orElseThrow();
    }

    Pack pack() {
        for (String file : source.files()) {
            if (!FILES.contains(file)) {
                faults.add(Fault.of(
                        Location.ofFile(source.nameOf(file)),
                        "file " + file,
                        String.join(", ", new java.util.TreeSet<>(FILES))));
            }
        }
        Optional<PackIdentity> identity = required(IDENTITY).flatMap(this::identity);
        List<DeclaredFact> facts =
                optional("facts.json").map(DeclaredFacts::read).orElse(List.of());
        List<Parameter<?>> parameters = new ArrayList<>();
        List<ShareParameter> shares = new ArrayList<>();
        optional("parameters.json").ifPresent(cursor -> parameters(cursor, parameters, shares));
        MeasureCatalogue catalogue = MeasureCatalogue.standard().plus(facts);
        List<RuleDefinition> rules = required("rules.json")
                .map(cursor -> rules(cursor, new PackVocabulary(catalogue, parameters)))
                .orElse(List.of());
        identity.ifPresent(known -> checkIds(known, rules));
        faults.throwIfAny(PackException::new);
        return Pack.builder()
                .identity(identity.orElseThrow())
                .addAllFacts(facts)
                .addAllParameters(parameters)
                .addAllShareParameters(shares)
                .addAllRules(rules)
                .catalogue(catalogue)
                .build();
    }

    private Optional<Cursor> required(String file) {
        Optional<Cursor> cursor = optional(file);
        if (cursor.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.ofMessage(
                    Location.ofFile(source.nameOf(file)), "file " + file + " must be in the pack folder " + source));
        }
        return cursor;
    }

    private Optional<Cursor> optional(String file) {
        try (InputStream stream = source.open(file).orElse(null)) {
            return stream == null
                    ? Optional.empty()
                    : JsonText.read(stream, source.nameOf(file), faults).map(tree -> Cursor.of(tree, faults));
        } catch (IOException e) {
            faults.add(
                    Fault.ofMessage(Location.ofFile(source.nameOf(file)), "file must be readable: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<PackIdentity> identity(Cursor cursor) {
        int before = faults.count();
        Fields fields = cursor.fields();
        Cursor format = fields.required("format");
        format.integer().filter(number -> number != FORMAT).ifPresent(number -> format.fault(String.valueOf(FORMAT)));
        Optional<DocumentId> id = fields.required("id").parsed("an id such as PZH2015", DocumentId::of);
        Optional<LocalDate> until = nullable(fields.optional("until"))
                .flatMap(each -> each.parsed("a day such as 2020-01-01", PackReader::day));
        Cursor document = fields.required("document");
        Fields own = document.fields();
        PolicyDocument.Builder builder = PolicyDocument.builder();
        id.ifPresent(builder::id);
        own.required("title").text().ifPresent(builder::title);
        nullable(own.required("issuer")).flatMap(Cursor::text).ifPresent(builder::issuer);
        nullable(own.required("number")).flatMap(Cursor::text).ifPresent(builder::number);
        nullable(own.required("date"))
                .flatMap(each -> each.parsed("a date such as 2015-06-24, 2015-06 or 2015", PartialDate::parse))
                .ifPresent(builder::date);
        own.required("place")
                .parsed("a division code such as 510400", DivisionCode::of)
                .ifPresent(builder::place);
        own.required("reach").elements().forEach(each -> each.oneOf(Reach.class).ifPresent(builder::addReach));
        own.end();
        fields.end();
        return faults.count() > before
                ? Optional.empty()
                : document.made("a document that holds together", builder::build)
                        .map(built -> PackIdentity.of(built, until));
    }

    private static Optional<Cursor> nullable(Cursor cursor) {
        return cursor.isPresent() && !cursor.isNull() ? Optional.of(cursor) : Optional.empty();
    }

    private static LocalDate day(String text) {
        PartialDate date = PartialDate.parse(text);
        if (!date.isDay()) {
            throw new IllegalArgumentException("date (" + text + ") must be a day");
        }
        return date.earliest();
    }

    private void parameters(Cursor cursor, List<Parameter<?>> parameters, List<ShareParameter> shares) {
        Fields fields = cursor.fields();
        for (Cursor element : fields.required("parameters").elements()) {
            Fields own = element.fields();
            Optional<String> name = own.required("name").text();
            Optional<String> unit = own.required("unit").text();
            Optional<String> setBy = own.required("setBy").text();
            Optional<Label> label = label(own.required("label"));
            Cursor unitAt = own.optional("unit");
            own.end();
            if (name.isEmpty() || unit.isEmpty() || setBy.isEmpty() || label.isEmpty()) {
                continue;
            }
            if (unit.get().equals("share")) {
                shares.add(ShareParameter.of(name.get(), setBy.get(), label.get()));
            } else {
                unitAt.made("share, or a unit: " + Dimension.all(), () -> Dimension.named(unit.get()))
                        .ifPresent(dimension ->
                                parameters.add(Parameter.of(name.get(), dimension, setBy.get(), label.get())));
            }
        }
        fields.end();
    }

    private static Optional<Label> label(Cursor cursor) {
        Fields fields = cursor.fields();
        Optional<String> zh = fields.required("zh").text();
        Optional<String> en = fields.required("en").text();
        fields.end();
        return zh.flatMap(chinese ->
                en.flatMap(english -> cursor.made("words in both languages", () -> Label.of(chinese, english))));
    }

    private List<RuleDefinition> rules(Cursor cursor, PackVocabulary vocabulary) {
        Fields fields = cursor.fields();
        ImmutableList.Builder<RuleDefinition> rules = ImmutableList.builder();
        for (Cursor element : fields.required("rules").elements()) {
            RuleDefinition.read(element, vocabulary).ifPresent(rules::add);
        }
        fields.end();
        return rules.build();
    }

    private void checkIds(PackIdentity identity, List<RuleDefinition> rules) {
        Set<RuleId> seen = new HashSet<>();
        for (RuleDefinition rule : rules) {
            Json at = rule.source();
            if (!rule.id().document().equals(identity.document().id())) {
                faults.add(Fault.of(
                        at.location(),
                        "rule " + rule.id(),
                        "rules of document " + identity.document().id()));
            }
            if (!seen.add(rule.id())) {
                faults.add(Fault.ofMessage(at.location(), "rule " + rule.id() + " must stand once"));
            }
        }
    }
}
