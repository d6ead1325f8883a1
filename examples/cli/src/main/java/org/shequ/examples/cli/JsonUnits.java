package org.shequ.examples.cli;

import java.io.IOException;
import java.util.Map;
import org.shequ.core.json.Json;

/** The JSON of many units, written one at a time: what stands before them, {@code units}, and what stands after, laid out as a whole. */
final class JsonUnits {
    private final Appendable out;
    private String separator = "\n    ";

    /**
     * Begins.
     *
     * @param out where it is written
     * @param head the members that stand before the units
     */
    JsonUnits(Appendable out, Json.Obj head) throws IOException {
        this.out = out;
        out.append("{\n");
        for (Map.Entry<String, Json> each : head.members().entrySet()) {
            member(each);
            out.append(",\n");
        }
        out.append("  \"units\": [");
    }

    void unit(Json unit) throws IOException {
        out.append(separator).append(indented(unit, "    "));
        separator = ",\n    ";
    }

    /**
     * Ends.
     *
     * @param tail the members that stand after the units
     */
    void end(Json.Obj tail) throws IOException {
        out.append(separator.startsWith(",") ? "\n  ]" : "]");
        for (Map.Entry<String, Json> each : tail.members().entrySet()) {
            out.append(",\n");
            member(each);
        }
        out.append("\n}\n");
    }

    private void member(Map.Entry<String, Json> member) throws IOException {
        out.append("  ")
                .append(Json.text(member.getKey()).toString())
                .append(": ")
                .append(indented(member.getValue(), "  "));
    }

    /** Line feeds within strings are escaped, so every one in the text is one of the layout. */
    private static String indented(Json tree, String indent) {
        return tree.pretty().replace("\n", "\n" + indent);
    }
}
