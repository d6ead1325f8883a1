package org.shequ.core.meeting;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** All that cannot be so of a meeting, told together. */
final class MeetingFlaws extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<MeetingFlaw> flaws;

    MeetingFlaws(List<MeetingFlaw> flaws) {
        super(flaws.stream().map(MeetingFlaw::message).collect(Collectors.joining("; ")));
        this.flaws = ImmutableList.copyOf(flaws);
    }

    ImmutableList<MeetingFlaw> flaws() {
        return flaws;
    }
}
