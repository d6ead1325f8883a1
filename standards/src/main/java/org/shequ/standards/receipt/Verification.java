package org.shequ.standards.receipt;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.shequ.core.json.Faults;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.standards.json.JsonParts;
import org.shequ.standards.policy.PolicyLibrary;

/** What running a receipt again shows (核验结果): nothing, or every difference. */
@Value.Immutable
public abstract class Verification {
    /** The greatest number of differences that are listed; all are counted. */
    public static final int MOST_LISTED = 1_000;

    Verification() {}

    static Builder builder() {
        return new Builder();
    }

    /** Builds verifications. */
    static final class Builder extends ImmutableVerification.Builder {
        Builder() {}
    }

    /**
     * Runs a receipt again while it is read: memory does not grow with the number of its units, and its size is not bounded.
     *
     * @param in the receipt, in UTF-8, its members in the order of {@link Receipt}; it stays open
     * @param fileName the name to print in messages
     * @param library has the packs; more than the receipt names do no harm
     * @return what it shows
     * @throws FaultsException if it is no receipt; it tells every fault
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static Verification of(InputStream in, String fileName, PolicyLibrary library) {
        Faults faults = new Faults();
        Verifier verifier = new Verifier(library, faults);
        Faults text = new Faults();
        JsonParts.read(in, fileName, text, verifier);
        if (!text.isEmpty()) {
            faults.addAll(text.list());
            faults.throwIfAny();
        }
        return verifier.end();
    }

    /** {@return what was asked, as the receipt says} */
    public abstract Json.Obj asked();

    /** {@return the version of the SDK that wrote the receipt, as the receipt says} */
    public abstract String sdk();

    /** {@return the number of units in the receipt} */
    public abstract long units();

    /** {@return the number of differences} */
    public abstract long count();

    /** {@return the differences in the order of the receipt, at most the first {@value #MOST_LISTED}} */
    public abstract List<Difference> differences();

    /** {@return what is told beside: that another version of the SDK wrote the receipt, which is no difference if the results agree} */
    public abstract List<Difference> notes();

    /** {@return whether there is no difference} */
    public boolean isVerified() {
        return count() == 0;
    }

    /**
     * Writes the verification as a plain tree for a host's JSON.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json().toJava());
    }

    /** {@return verified, asked, sdk, units, count, differences, notes} */
    public Json.Obj json() {
        return Json.object()
                .put("verified", isVerified())
                .put("asked", asked())
                .put("sdk", sdk())
                .put("units", units())
                .put("count", count())
                .put(
                        "differences",
                        Json.array(differences().stream().map(Difference::json).toList()))
                .put("notes", Json.array(notes().stream().map(Difference::json).toList()))
                .build();
    }

    @Override
    public String toString() {
        return isVerified() ? "verified, " + units() + " units" : count() + " differences";
    }
}
