package org.shequ.core.meeting;

import java.util.Map;
import org.immutables.value.Value;
import org.shequ.core.quantity.Count;

/** All those who asked for a meeting (提议人): of a base that is not named nobody did. */
@Value.Immutable(builder = false, copy = false)
public abstract class MeetingRequest {
    MeetingRequest() {}

    /**
     * Returns those who asked.
     *
     * @param by how many of each base asked; none for a meeting for which nobody asked
     * @return the request
     */
    public static MeetingRequest of(Map<MeetingBase, ? extends Count> by) {
        return ImmutableMeetingRequest.of(by);
    }

    /** {@return how many of each base asked, where any of it did} */
    @Value.Parameter
    public abstract Map<MeetingBase, Count> by();

    /**
     * Returns how many of a base asked.
     *
     * @param base the base
     * @return how many, 0 where the base is not named
     */
    public Count by(MeetingBase base) {
        return by().getOrDefault(base, Count.ZERO);
    }

    /** {@return whether anybody asked} */
    public boolean isMade() {
        return by().values().stream().anyMatch(count -> count.value() > 0);
    }

    @Override
    public String toString() {
        return by().toString();
    }
}
