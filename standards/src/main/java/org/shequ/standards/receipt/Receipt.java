package org.shequ.standards.receipt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.unit.Unit;
import org.shequ.standards.json.JsonParts;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/**
 * A receipt (凭据): a result with everything it was worked out from, so that anyone who has the packs can run it again.
 *
 * <p>One JSON object, its members in this order:
 *
 * <table>
 * <caption>Members</caption>
 * <tr><td>{@code format}</td><td>{@value #FORMAT}</td></tr>
 * <tr><td>{@code sdk}</td><td>the version of the SDK that wrote it</td></tr>
 * <tr><td>{@code asked}</td><td>a part: the {@link Question}: {@code kind}, {@code at}, {@code scope} where there is one</td></tr>
 * <tr><td>{@code documents}</td><td>a part: {@code document} and {@code pack}, the digest of its pack, of each document of the library, in
 * the order of the library</td></tr>
 * <tr><td>{@code settings}</td><td>an object of parts: {@code readings}, {@code assumedDates}, {@code offset}, {@code ties}, {@code
 * reference}, {@code supplements}, {@code overlays}</td></tr>
 * <tr><td>{@code units}</td><td>an array of objects, in the order of the units: {@code input}, a part: the unit; {@code result}, a part: what
 * is said of the unit by itself, where anything is</td></tr>
 * <tr><td>{@code result}</td><td>a part: what is said of all units together</td></tr>
 * <tr><td>{@code seal}</td><td>SHA-256 over lines of pointer, space and digest, each ended by a line feed, of every part in the order in
 * which they stand, after such lines of {@code /format} and {@code /sdk} with their JSON text</td></tr>
 * </table>
 *
 * <p>A <em>part</em> is an object of {@code digest}, the {@link org.shequ.standards.json.JsonDigest} of its value, and {@code value}. Units,
 * reference data, supplements and overlays are written as their own {@code write()} methods do, results as their {@code json} methods do,
 * words in Chinese, explanations null. Readings and dates stand in the order of their names.
 *
 * <p>The same inputs give the same bytes: no white space but one line feed before each member of the receipt and of the settings and before
 * each unit, before the closing bracket of each of the three unless it is empty, and one at the end; UTF-8, only what JSON demands escaped.
 * Verification reads any layout, for digests ignore it.
 *
 * <p>A receipt proves that a library with these packs answers these inputs so; that nothing in it was changed by mistake or in passing; and
 * which part was. It proves nothing of who wrote it: it is not signed.
 */
public final class Receipt {
    /** The number of this form. */
    public static final int FORMAT = 1;

    private final Json.Obj tree;

    private Receipt(Json.Obj tree) {
        this.tree = tree;
    }

    /**
     * Returns the receipt of a question.
     *
     * @param question what is asked, on the day of the policy
     * @param policy the policy
     * @param units the units, in order
     * @return the receipt
     * @throws IllegalArgumentException if the day of the question is not that of the policy, or the policy does not take a unit
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public static Receipt of(Question question, Policy policy, List<? extends Unit> units) {
        StringBuilder text = new StringBuilder();
        ReceiptWriter writer = ReceiptWriter.to(text, question, policy);
        units.forEach(writer::add);
        writer.end();
        Faults faults = new Faults();
        TreeBuilder tree = new TreeBuilder();
        JsonParts.read(
                new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), "receipt", faults, tree);
        faults.throwIfAny();
        return new Receipt(tree.end());
    }

    /**
     * Reads a receipt as it stands; whether it is one, and holds, {@link #verify} tells.
     *
     * @param tree the receipt
     * @return the receipt
     * @throws FaultsException if it is no object
     */
    public static Receipt read(Json tree) {
        return Cursor.read(tree, cursor -> {
            if (tree instanceof Json.Obj object) {
                return Optional.of(new Receipt(object));
            }
            cursor.fault("an object, a receipt");
            return Optional.empty();
        });
    }

    /**
     * Reads a receipt from a plain tree, as it stands.
     *
     * @param tree the tree, as a JSON reader makes it
     * @return the receipt
     * @throws FaultsException if it is no object
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Receipt fromJson(@Nullable Object tree) {
        return read(Json.fromJava(tree));
    }

    /**
     * Runs the receipt again.
     *
     * @param library has the packs; more than the receipt names do no harm
     * @return what it shows
     * @throws FaultsException if it is no receipt; it tells every fault
     */
    public Verification verify(PolicyLibrary library) {
        Verifier verifier = new Verifier(library, new Faults());
        Set<String> keys = new LinkedHashSet<>(Verifier.KEYS);
        keys.retainAll(tree.members().keySet());
        keys.addAll(tree.members().keySet());
        keys.forEach(key -> {
            Json value = Objects.requireNonNull(tree.members().get(key));
            Location place = Location.nowhere().child(key);
            if (value instanceof Json.Arr array && verifier.byElement(key)) {
                for (int i = 0; i < array.elements().size(); i++) {
                    verifier.element(key, array.elements().get(i).at(place.child(i)));
                }
            } else {
                verifier.member(key, value.at(place));
            }
        });
        return verifier.end();
    }

    /** {@return the receipt as a tree} */
    public Json.Obj json() {
        return tree;
    }

    /** {@return {@link #json()} as a plain tree} */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(tree.toJava());
    }

    /** {@return the text of the receipt, as {@link ReceiptWriter} writes it} */
    public String text() {
        StringBuilder text = new StringBuilder();
        members(text, tree);
        return text.append('\n').toString();
    }

    private static void members(StringBuilder text, Json.Obj object) {
        String separator = "{\n";
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            text.append(separator).append(Json.text(member.getKey())).append(':');
            if (member.getKey().equals("settings") && member.getValue() instanceof Json.Obj settings) {
                members(text, settings);
            } else if (member.getKey().equals("units") && member.getValue() instanceof Json.Arr units) {
                elements(text, units);
            } else {
                text.append(member.getValue());
            }
            separator = ",\n";
        }
        text.append(object.members().isEmpty() ? "{}" : "\n}");
    }

    private static void elements(StringBuilder text, Json.Arr units) {
        text.append('[');
        String separator = "\n";
        for (Json unit : units.elements()) {
            text.append(separator).append(unit);
            separator = ",\n";
        }
        text.append(units.elements().isEmpty() ? "]" : "\n]");
    }

    /** Builds the tree of a receipt of any length. */
    private static final class TreeBuilder implements JsonParts.Taker {
        private final Json.ObjBuilder tree = Json.object();
        private final List<Json> units = new ArrayList<>();

        @Override
        public boolean byElement(String key) {
            return true;
        }

        @Override
        public void member(String key, Json value) {
            if (key.equals("result")) {
                tree.put("units", Json.array(units));
            }
            tree.put(key, value);
        }

        @Override
        public void element(String key, Json element) {
            units.add(element);
        }

        Json.Obj end() {
            return tree.build();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Receipt that && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    /** {@return the seal, short} */
    @Override
    public String toString() {
        return "receipt "
                + Optional.ofNullable(tree.members().get("seal"))
                        .map(Json::toString)
                        .orElse("without a seal");
    }

    /** A line of what the seal is taken of. */
    static String sealed(String pointer, String digest) {
        return pointer + " " + digest + "\n";
    }
}
