package org.shequ.standards.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.text.Label;

/** One thing of a printed list (列举项). */
@Value.Immutable
public abstract class CatalogueItem {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    CatalogueItem() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds items. */
    public static final class Builder extends ImmutableCatalogueItem.Builder {
        Builder() {}
    }

    /** {@return its code, unique in the catalogue, such as {@code MEETING_ROOM}} */
    public abstract String code();

    /** {@return its name: the term as printed, and ours in English} */
    public abstract Label label();

    /** {@return the code of the group it stands in, if the catalogue has groups} */
    public abstract Optional<String> group();

    /** {@return what the list says of it, such as the role of an actor, if it says anything} */
    public abstract Optional<Label> role();

    /** {@return other printed terms for it} */
    public abstract List<Alias> aliases();

    @Value.Check
    void check() {
        checkCode("item", code());
    }

    static void checkCode(String role, String code) {
        Preconditions.checkArgument(
                CODE.matcher(code).matches(),
                "%s code (%s) must be capitals and digits joined by underscores, such as MEETING_ROOM",
                role,
                code);
    }

    @Override
    public String toString() {
        return code();
    }
}
