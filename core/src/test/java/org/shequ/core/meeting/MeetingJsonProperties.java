package org.shequ.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.json.Json;

class MeetingJsonProperties {
    @Provide
    Arbitrary<Meeting> meetings() {
        return MeetingArbitraries.meetings();
    }

    @Property
    void readingWhatWasWrittenGivesAnEqualMeeting(@ForAll("meetings") Meeting meeting) {
        Json written = MeetingJson.write(meeting);
        Meeting read = MeetingJson.read(written);
        assertThat(read).isEqualTo(meeting).hasSameHashCodeAs(meeting);
        assertThat(MeetingJson.write(read)).hasToString(written.toString());
    }

    @Property
    void meetingsDifferWhereTheirTreesDo(@ForAll("meetings") Meeting one, @ForAll("meetings") Meeting other) {
        assertThat(one.equals(other))
                .isEqualTo(MeetingJson.write(one)
                        .toString()
                        .equals(MeetingJson.write(other).toString()));
    }
}
