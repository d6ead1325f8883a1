package org.shequ.core.election;

import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;

/** Reads a voter and goes on after every fault. */
final class VoterReader {
    private VoterReader() {}

    static Optional<Voter> read(Cursor place) {
        Fields fields = place.fields();
        Optional<String> id = fields.required("id").text();
        Voter.Builder builder = Voter.builder()
                .name(fields.optional("name").text())
                .born(Parts.day(fields.optional("born")))
                .age(Parts.count(fields.optional("age")))
                .registeredHere(fields.optional("registeredHere").bool())
                .livesHere(fields.optional("livesHere").bool())
                .livingSince(Parts.day(fields.optional("livingSince")))
                .fullYearsOfResidence(Parts.count(fields.optional("fullYearsOfResidence")))
                .lawfulFixedHome(fields.optional("lawfulFixedHome").bool())
                .applied(fields.optional("applied").bool())
                .accepted(fields.optional("accepted").bool())
                .onAnotherRoll(fields.optional("onAnotherRoll").bool())
                .deprivedOfPoliticalRights(
                        fields.optional("deprivedOfPoliticalRights").bool())
                .qualified(fields.optional("qualified").bool());
        fields.end();
        return id.flatMap(name -> Flaws.made(place, () -> builder.id(name).build()));
    }
}
