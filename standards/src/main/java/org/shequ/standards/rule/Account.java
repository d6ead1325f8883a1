package org.shequ.standards.rule;

import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Json;

/**
 * In how many accounts of a text something was read (转述来源), where the text itself was not at hand.
 *
 * <p>It stands in the place of the printed phrase: <code>{"value": "5", "reported": "SEVERAL_SOURCES"}</code>. What nobody tells has no
 * value here: it is not encoded.
 */
enum Account {
    /** In two or more that do not rest on each other. */
    SEVERAL_SOURCES(Note.SECOND_HAND),
    /** In one only. */
    ONE_SOURCE(Note.SINGLE_SOURCE);

    /** The key in a figure. */
    static final String KEY = "reported";

    private final String caveat;

    Account(String caveat) {
        this.caveat = caveat;
    }

    /** What results that rest on it carry. */
    String caveat() {
        return caveat;
    }

    /** Reads one; a fault if it is none. */
    static Optional<Account> read(Cursor at) {
        return at.oneOf(Account.class);
    }

    /** That of a figure as written, if it has one. */
    static Optional<Account> in(Json.Obj figure) {
        if (figure.members().get(KEY) instanceof Json.Text text) {
            for (Account each : values()) {
                if (each.name().equals(text.value())) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }
}
