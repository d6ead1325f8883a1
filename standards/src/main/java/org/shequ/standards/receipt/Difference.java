package org.shequ.standards.receipt;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;

/** One difference between a receipt and running it again (差异): where, what the receipt says, what running again gives. */
@Value.Immutable(builder = false)
public abstract class Difference {
    /** The greatest number of characters kept of each side. */
    public static final int LONGEST = 200;

    Difference() {}

    static Difference of(String pointer, DifferenceKind kind, Optional<String> receipt, Optional<String> again) {
        return ImmutableDifference.of(
                pointer, kind, receipt.map(Difference::shortened), again.map(Difference::shortened));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "...";
    }

    /** {@return where in the receipt, as a JSON pointer (RFC 6901)} */
    @Value.Parameter
    public abstract String pointer();

    /** {@return how they differ} */
    @Value.Parameter
    public abstract DifferenceKind kind();

    /** {@return what the receipt says, as JSON text or words; empty where it says nothing} */
    @Value.Parameter
    public abstract Optional<String> receipt();

    /** {@return what running again gives, as JSON text, or why it gives nothing, in words; empty where it gives nothing} */
    @Value.Parameter
    public abstract Optional<String> again();

    /** {@return pointer, kind, receipt and again} */
    public Json.Obj json() {
        return Json.object()
                .put("pointer", pointer())
                .put("kind", kind().name())
                .putOrNull("receipt", receipt().map(Json::text))
                .putOrNull("again", again().map(Json::text))
                .build();
    }

    @Override
    public String toString() {
        return pointer() + " " + kind() + ": receipt " + receipt().orElse("nothing") + ", again "
                + again().orElse("nothing");
    }
}
