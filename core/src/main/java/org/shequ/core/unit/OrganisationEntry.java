package org.shequ.core.unit;

import java.util.Optional;
import org.immutables.value.Value;

/** An organisation that a community lists (社区内组织). */
@Value.Immutable
public abstract class OrganisationEntry {
    OrganisationEntry() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    public static class Builder extends ImmutableOrganisationEntry.Builder {
        Builder() {}
    }

    /** {@return its name} */
    public abstract Optional<String> name();

    /** {@return its kind} */
    public abstract OrganisationKind kind();

    /** {@return whether it is registered or filed} */
    public abstract Optional<OrganisationStatus> status();

    /** {@return whether it is professional, able to take on social affairs of the government (专业性)} */
    public abstract Optional<Boolean> professional();

    /** {@return whether it serves other communities too (共享)} */
    public abstract Optional<Boolean> shared();

    @Value.Check
    void check() {
        name().ifPresent(text -> OpenName.checkNotBlank("name of an organisation", text));
    }

    /** {@return its kind and name} */
    @Override
    public String toString() {
        return (kind() + " " + name().orElse("")).stripTrailing();
    }
}
