package org.shequ.core.text;

import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;

/** Words in both languages as JSON: <code>{"zh": "..", "en": ".."}</code>. */
public final class LabelJson {
    private LabelJson() {}

    /**
     * Reads an object that holds the words and nothing else.
     *
     * @param cursor where it stands; every fault is added to its collector
     * @return the words, or empty if there was a fault
     */
    public static Optional<Label> read(Cursor cursor) {
        Fields fields = cursor.fields();
        Optional<Label> label = read(fields);
        fields.end();
        return label;
    }

    /**
     * Reads the words among the members of an object.
     *
     * @param fields the members; the two that are read are struck off
     * @return the words, or empty if there was a fault
     */
    public static Optional<Label> read(Fields fields) {
        Cursor zhAt = fields.required("zh");
        Cursor enAt = fields.required("en");
        Optional<String> zh = zhAt.text();
        Optional<String> en = enAt.text();
        if (zh.isEmpty() || en.isEmpty()) {
            return Optional.empty();
        }
        Cursor last = zh.get().isBlank() ? zhAt : enAt;
        return last.made("words in both languages", () -> Label.of(zh.get(), en.get()));
    }

    /**
     * Writes the words as an object of their own.
     *
     * @param label the words
     * @return the object
     */
    public static Json.Obj write(Label label) {
        return write(Json.object(), label).build();
    }

    /**
     * Writes the words among the members of an object.
     *
     * @param object the object being written
     * @param label the words
     * @return the same object
     */
    public static Json.ObjBuilder write(Json.ObjBuilder object, Label label) {
        return object.put("zh", label.zh()).put("en", label.en());
    }
}
