package org.shequ.standards.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.organisation.Post;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;

/** Something that a chart shows on a day (架构情况): a vacancy, a term that has ended, a person in several bodies. */
@Value.Immutable
public abstract class Observation {
    Observation() {}

    static ImmutableObservation.Builder builder() {
        return ImmutableObservation.builder();
    }

    /** {@return what it is} */
    public abstract ObservationKind kind();

    /** {@return the ids of the bodies, in the order of the chart, at least one} */
    public abstract List<String> bodies();

    /** {@return what people call these bodies, as many} */
    public abstract List<Label> names();

    /** {@return the id of the person, where it is about one} */
    public abstract Optional<String> person();

    /** {@return the name of the person, where known} */
    public abstract Optional<String> personName();

    /** {@return the post of the seats, where it is about seats} */
    public abstract Optional<Post> post();

    /** {@return how many seats, where it is about seats} */
    public abstract Optional<Long> seats();

    /** {@return the first or last day of a term, where it is about one} */
    public abstract Optional<LocalDate> day();

    /**
     * Returns it in words.
     *
     * @param locale the language, zh or en
     * @return one sentence without a full stop
     */
    public String text(Locale locale) {
        Wording words = Wording.read("observation", locale, Observation.class::getResourceAsStream);
        String ofPerson = kind() + ".person";
        return words.say(
                person().isPresent() && words.keys().contains(ofPerson) ? ofPerson : kind().name(),
                String.join(
                        words.say("comma"),
                        names().stream().map(each -> each.in(locale)).toList()),
                personName().or(this::person).orElse(""),
                post().map(each -> each.label().in(locale)).orElse(""),
                seats().map(String::valueOf).orElse(""),
                day().map(LocalDate::toString).orElse(""));
    }

    /**
     * Writes it, every key present.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("kind", kind().name())
                .put("bodies", Json.array(bodies().stream().map(Json::text).toList()))
                .putOrNull("person", person().map(Json::text))
                .putOrNull("post", post().map(each -> Json.text(each.name())))
                .putOrNull("seats", seats().map(Json::number))
                .putOrNull("day", day().map(each -> Json.text(each.toString())))
                .put("text", text(locale))
                .build();
    }

    /** {@return what it is, the bodies and the person} */
    @Override
    public String toString() {
        return kind() + " " + bodies() + person().map(each -> " " + each).orElse("");
    }
}
