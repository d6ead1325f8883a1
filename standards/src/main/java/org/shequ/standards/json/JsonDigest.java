package org.shequ.standards.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.shequ.core.json.Json;

/**
 * A digest (摘要) over JSON: SHA-256 of the text in UTF-8 with the keys of each object in the order of their characters, no white space and
 * the digits of each number as written. However a tree is laid out, and in whatever order its members stand, its digest is the same.
 *
 * <p>Example: {@code JsonDigest.of(JsonText.read("{\"b\":1, \"a\":2}", "x"))} is the SHA-256 of <code>{"a":2,"b":1}</code>. For one
 * computation by one thread.
 */
public final class JsonDigest {
    private final MessageDigest digest;

    private JsonDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    /**
     * Returns the digest of a tree.
     *
     * @param tree the tree
     * @return SHA-256 in 64 hexadecimal digits, small letters
     */
    public static String of(Json tree) {
        JsonDigest digest = start();
        digest.add(text(tree));
        return digest.end();
    }

    /** {@return a digest of nothing yet, to which texts are added} */
    public static JsonDigest start() {
        return new JsonDigest();
    }

    /**
     * Adds a text.
     *
     * @param text the text, taken in UTF-8
     */
    public void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Ends the digest; it is of nothing again after that.
     *
     * @return SHA-256 in 64 hexadecimal digits, small letters
     */
    public String end() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Returns the text whose digest is taken.
     *
     * @param tree the tree
     * @return its text with keys in the order of their characters and no white space
     */
    public static String text(Json tree) {
        return sorted(tree).toString();
    }

    private static Json sorted(Json tree) {
        if (tree instanceof Json.Obj object) {
            Json.ObjBuilder sorted = Json.object();
            new TreeMap<>(object.members()).forEach((key, value) -> sorted.put(key, sorted(value)));
            return sorted.build();
        }
        return tree instanceof Json.Arr array
                ? Json.array(array.elements().stream().map(JsonDigest::sorted).toList())
                : tree;
    }
}
