package org.shequ.standards.receipt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.source.DocumentId;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.json.JsonDigest;
import org.shequ.standards.json.JsonParts;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/**
 * Runs one receipt again while its parts arrive. What is no receipt is a fault; what a receipt holds that cannot be run again, or runs
 * otherwise, is a difference.
 */
final class Verifier implements JsonParts.Taker {
    /** The members of a receipt, in order. */
    static final List<String> KEYS =
            ImmutableList.of("format", "sdk", "asked", "documents", "settings", "units", "result", "seal");

    private final PolicyLibrary library;
    private final Faults faults;
    private final Differences found = new Differences();
    private final Differences notes = new Differences();
    private final JsonDigest seal = JsonDigest.start();
    private final Set<String> seen = new HashSet<>();
    private int next;
    private String sdk = "";
    private Json.Obj asked = Json.object().build();
    private @Nullable Cursor question;
    private Optional<PolicyLibrary> documents = Optional.empty();
    private Optional<Answering> answering = Optional.empty();
    private boolean allTaken = true;
    private long units;

    Verifier(PolicyLibrary library, Faults faults) {
        this.library = library;
        this.faults = faults;
    }

    @Override
    public boolean byElement(String key) {
        boolean isUnits = key.equals("units");
        if (isUnits) {
            order(key, Location.nowhere().child(key));
        }
        return isUnits;
    }

    @Override
    public void member(String key, Json value) {
        if (!order(key, value.location())) {
            return;
        }
        Cursor cursor = Cursor.of(value, faults);
        switch (key) {
            case "format" -> {
                cursor.integer(Receipt.FORMAT, Receipt.FORMAT);
                seal.add(Receipt.sealed("/format", value.toString()));
            }
            case "sdk" -> cursor.text().ifPresent(this::sdk);
            case "asked" -> part(cursor).ifPresent(this::asked);
            case "documents" -> part(cursor).ifPresent(this::documents);
            case "settings" -> settings(cursor);
            case "units" -> cursor.elements();
            case "result" -> part(cursor).ifPresent(this::result);
            default -> cursor.text().ifPresent(this::seal);
        }
    }

    /** Each member stands once, in order: what comes later is run under what came before. */
    private boolean order(String key, Location place) {
        int index = KEYS.indexOf(key);
        if (index < 0) {
            faults.add(Fault.of(place, "unknown key " + Json.text(key), String.join(", ", KEYS)));
            return false;
        }
        if (index < next) {
            faults.add(
                    Fault.of(place, "key " + Json.text(key) + " late", "keys in the order " + String.join(", ", KEYS)));
        }
        next = Math.max(next, index + 1);
        return seen.add(key);
    }

    private void sdk(String version) {
        sdk = version;
        seal.add(Receipt.sealed("/sdk", Json.text(version).toString()));
        if (!version.equals(Sdk.VERSION)) {
            notes.add("/sdk", DifferenceKind.VERSION, version, Sdk.VERSION);
        }
    }

    /** Reads a part and holds its value against its digest. */
    private Optional<Cursor> part(Cursor cursor) {
        Fields fields = cursor.fields();
        Optional<String> digest = fields.required("digest").text();
        Cursor value = fields.required("value");
        fields.end();
        if (digest.isEmpty() || !value.isPresent()) {
            return Optional.empty();
        }
        String pointer = cursor.location().pointer();
        seal.add(Receipt.sealed(pointer, digest.get()));
        String again = JsonDigest.of(value.json().orElseThrow());
        if (!again.equals(digest.get())) {
            found.add(pointer, DifferenceKind.ALTERED, digest.get(), again);
        }
        return Optional.of(value);
    }

    /** Reads the value of a part; what is wrong with it is no fault of the receipt, but cannot be run again. */
    private <T> Optional<T> value(Cursor value, Function<Cursor, Optional<T>> codec) {
        Faults own = new Faults();
        Optional<T> read = codec.apply(own(value, own));
        own.list().forEach(this::unreadable);
        return read;
    }

    private static Cursor own(Cursor value, Faults own) {
        return Cursor.of(value.json().orElseThrow().at(value.location()), own);
    }

    private void unreadable(Fault fault) {
        String why =
                fault.message().orElseGet(() -> "allowed: " + fault.allowed().orElse(""));
        found.add(fault.location().pointer(), DifferenceKind.UNREADABLE, fault.found(), Optional.of(why));
    }

    private void asked(Cursor value) {
        question = value;
        if (value.json().orElseThrow() instanceof Json.Obj object) {
            asked = object;
        }
    }

    private void documents(Cursor value) {
        Optional<List<Pack>> packs = value(value, this::packs);
        documents = packs.flatMap(all -> value(
                value, each -> each.made("each document once", () -> PolicyLibrary.of(all.toArray(Pack[]::new)))));
    }

    /** The packs of the library that the receipt names; empty if one is not there. */
    private Optional<List<Pack>> packs(Cursor cursor) {
        int before = cursor.faults().count();
        List<Pack> packs = new ArrayList<>();
        boolean isWhole = true;
        for (Cursor each : cursor.elements()) {
            Fields fields = each.fields();
            Cursor name = fields.required("document");
            Optional<DocumentId> id = name.parsed("an id such as PZH2015", DocumentId::of);
            Cursor pack = fields.required("pack");
            Optional<String> digest = pack.text();
            fields.end();
            if (id.isPresent() && !library.documents().contains(id.get())) {
                String there = "no document " + id.get() + "; there are " + library.documents();
                found.add(
                        each.location().pointer(), DifferenceKind.PACK, id.get().value(), there);
                isWhole = false;
            } else if (id.isPresent() && digest.isPresent()) {
                packs.add(pack(id.get(), digest.get(), pack.location()));
            }
        }
        return isWhole && cursor.faults().count() == before ? Optional.of(packs) : Optional.empty();
    }

    private Pack pack(DocumentId id, String digest, Location place) {
        Pack pack = library.pack(id);
        if (!pack.digest().equals(digest)) {
            found.add(place.pointer(), DifferenceKind.PACK, digest, pack.digest());
        }
        return pack;
    }

    /** Reads the settings, after which units can be run. */
    private void settings(Cursor cursor) {
        Fields fields = cursor.fields();
        ImmutableMap.Builder<String, Cursor> parts = ImmutableMap.builder();
        Settings.NAMES.forEach(name -> part(fields.required(name)).ifPresent(value -> parts.put(name, value)));
        fields.end();
        Map<String, Cursor> values = parts.buildOrThrow();
        Optional<Question> read = Optional.ofNullable(question).flatMap(each -> value(each, Question::read));
        if (read.isPresent() && documents.isPresent() && values.size() == Settings.NAMES.size()) {
            answering = policy(values, read.get(), documents.get())
                    .map(policy -> read.get().kind().answering(policy, read.get()));
        }
    }

    private Optional<Policy> policy(Map<String, Cursor> values, Question asked, PolicyLibrary of) {
        Faults own = new Faults();
        ImmutableMap.Builder<String, Cursor> parts = ImmutableMap.builder();
        values.forEach((name, value) -> parts.put(name, own(value, own)));
        Cursor day = own(java.util.Objects.requireNonNull(question), own);
        Optional<Policy> policy = Settings.read(parts.buildOrThrow(), of, day, asked.at());
        own.list().forEach(this::unreadable);
        return policy;
    }

    @Override
    public void element(String key, Json element) {
        units++;
        Fields fields = Cursor.of(element, faults).fields();
        Optional<Cursor> input = part(fields.required("input"));
        Cursor result = fields.optional("result");
        Optional<Json> said = result.isPresent() ? part(result).flatMap(Cursor::json) : Optional.empty();
        fields.end();
        if (answering.isPresent() && input.isPresent()) {
            Optional<Optional<Json>> again = taken(input.get(), answering.get());
            again.ifPresent(
                    given -> found.compare(result.location().child("value").pointer(), said, given));
            allTaken &= again.isPresent();
        }
    }

    /** What is said of a unit when it is run again; empty if it cannot be. */
    private Optional<Optional<Json>> taken(Cursor input, Answering answers) {
        return value(
                input,
                cursor -> UnitJson.read(cursor)
                        .flatMap(unit -> cursor.made("a unit that the policy takes", () -> answers.add(unit))));
    }

    /** The result of all units is compared only if all could be taken: else it differs for that. */
    private void result(Cursor value) {
        if (allTaken) {
            answering.ifPresent(
                    answers -> found.compare(value.location().pointer(), value.json(), Optional.of(answers.result())));
        }
    }

    private void seal(String said) {
        String again = seal.end();
        if (!said.equals(again)) {
            found.add("/seal", DifferenceKind.ALTERED, said, again);
        }
    }

    /** Ends the verification. */
    Verification end() {
        KEYS.stream()
                .filter(key -> !seen.contains(key))
                .forEach(key -> faults.add(Fault.ofMessage(Location.nowhere(), "missing key \"" + key + "\"")));
        faults.throwIfAny();
        return Verification.builder()
                .asked(asked)
                .sdk(sdk)
                .units(units)
                .count(found.count())
                .addAllDifferences(found.list())
                .addAllNotes(notes.list())
                .build();
    }
}
