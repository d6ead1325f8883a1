package org.shequ.standards.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.source.PolicyDocument;
import org.shequ.core.text.Label;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.lookup.LookupStatus;

/** What a pack is (数据包标识): its document, and when that is in force. */
@Value.Immutable(builder = false)
public abstract class PackIdentity {
    PackIdentity() {}

    /**
     * Returns an identity.
     *
     * @param document the document
     * @param until the day on which it is no longer in force, if it has ended
     * @return the identity
     */
    public static PackIdentity of(PolicyDocument document, Optional<? extends LocalDate> until) {
        return ImmutablePackIdentity.of(document, until);
    }

    /** {@return the document} */
    @Value.Parameter
    public abstract PolicyDocument document();

    /** {@return the day on which it is no longer in force, if it has ended} */
    @Value.Parameter
    public abstract Optional<LocalDate> until();

    /**
     * Tells whether the document is in force on a day.
     *
     * <p>A document of a partial date is not yet in force before it, of unknown date within it, and in force from its last day.
     *
     * @param at the day, at its end
     * @param assumed the date that the caller assumes, for a document that has none
     * @return the answer
     */
    public Lookup lookup(LocalDate at, Optional<LocalDate> assumed) {
        Optional<PartialDate> from = document().date();
        if (from.isEmpty() && assumed.isPresent()) {
            from = Optional.of(PartialDate.of(assumed.get()));
        }
        return Lookup.builder()
                .document(document().id())
                .status(status(at, from))
                .from(from)
                .note(
                        document().date().isPresent() || from.isPresent()
                                ? Optional.empty()
                                : Optional.of(Label.of("文件未印日期", "the document prints no date")))
                .build();
    }

    private LookupStatus status(LocalDate at, Optional<PartialDate> from) {
        if (until().isPresent() && !at.isBefore(until().get())) {
            return LookupStatus.EXPIRED;
        }
        if (from.isEmpty()) {
            return LookupStatus.EFFECTIVE_DATE_UNKNOWN;
        }
        return switch (from.get().knownBy(at)) {
            case BEFORE -> LookupStatus.NOT_YET;
            case WITHIN -> LookupStatus.EFFECTIVE_DATE_UNKNOWN;
            case FROM_LAST_DAY -> LookupStatus.IN_FORCE;
        };
    }

    @Override
    public String toString() {
        return document().toString();
    }
}
