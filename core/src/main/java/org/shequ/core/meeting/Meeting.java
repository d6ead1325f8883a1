package org.shequ.core.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;
import org.shequ.core.text.TextRule;

/**
 * A meeting (会议): its kind, of whom it is composed, who asked for it, the notice given, who attended, and the votes on each matter.
 *
 * <p>What is not stated is not known. No more ask, attend or vote than there are, and notice is given no later than the day. Example:
 *
 * <pre>{@code
 * Meeting.builder().id("2016-1").kind(MeetingKind.RESIDENTS_MEETING).composition(MeetingBase.HOUSEHOLDS)
 *         .putCounts(MeetingBase.HOUSEHOLDS, Count.of(100)).attended(Persons.of(51))
 *         .addAgenda(AgendaItem.builder().matter("lift").agree(Persons.of(26)).build()).build();
 * }</pre>
 */
@Value.Immutable
public abstract class Meeting {
    Meeting() {}

    /** {@return a new builder; id and kind must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    public static class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }

    /** {@return its id} */
    public abstract String id();

    /** {@return its kind} */
    public abstract MeetingKind kind();

    /** {@return of whom it is composed, where its kind leaves a choice and this is stated} */
    public abstract Optional<MeetingBase> composition();

    /** {@return the day on which it is held} */
    public abstract Optional<LocalDate> day();

    /** {@return the day on which notice of it was given (通知日)} */
    public abstract Optional<LocalDate> noticedOn();

    /** {@return all those who asked for it; empty where it is not known whether anybody did} */
    public abstract Optional<MeetingRequest> askedBy();

    /** {@return how many there are of each base, as far as known (应到数等基数)} */
    public abstract Map<MeetingBase, Count> counts();

    /** {@return how many attended, one of each household where it is composed of households (实到人数)} */
    public abstract Optional<Persons> attended();

    /** {@return how many women attended (实到妇女人数)} */
    public abstract Optional<Persons> women();

    /** {@return the matters and the votes on each, in the order of the agenda} */
    public abstract List<AgendaItem> agenda();

    /** {@return of whom it is composed: as stated, or the one base of which its kind can be} */
    public Optional<MeetingBase> base() {
        return composition()
                .or(() -> Optional.of(kind().compositions())
                        .filter(all -> all.size() == 1)
                        .map(all -> all.get(0)));
    }

    /** {@return how many were to attend (应到人数), where that is known} */
    public Optional<Count> entitled() {
        return base().flatMap(base -> Optional.ofNullable(counts().get(base)));
    }

    /** {@return the days from notice to meeting, 0 on the same day, where both are known} */
    public Optional<Count> noticeDays() {
        return noticedOn().flatMap(from -> day().map(to -> Count.of(ChronoUnit.DAYS.between(from, to))));
    }

    @Value.Check
    void check() {
        List<MeetingFlaw> flaws = new ArrayList<>();
        checkNames(flaws);
        noticedOn()
                .flatMap(from -> day().filter(from::isAfter))
                .ifPresent(day -> flaws.add(new MeetingFlaw(
                        "noticedOn", "noticedOn (" + noticedOn().get() + ") must be no later than the day, " + day)));
        askedBy().ifPresent(request -> request.by().forEach((base, count) -> checkAsked(base, count, flaws)));
        checkAttended(flaws);
        checkAgenda(flaws);
        if (!flaws.isEmpty()) {
            throw new MeetingFlaws(flaws);
        }
    }

    private void checkNames(List<MeetingFlaw> flaws) {
        try {
            TextRule.ID.check("meeting", id());
        } catch (IllegalArgumentException e) {
            flaws.add(new MeetingFlaw("id", String.valueOf(e.getMessage())));
        }
        composition()
                .filter(base -> !kind().compositions().contains(base))
                .ifPresent(base -> flaws.add(new MeetingFlaw(
                        "composition",
                        "composition of a " + kind() + " (" + base + ") must be one of " + kind().compositions())));
    }

    private void checkAsked(MeetingBase base, Count asked, List<MeetingFlaw> flaws) {
        Count all = counts().get(base);
        if (all != null && asked.compareTo(all) > 0) {
            flaws.add(new MeetingFlaw(
                    "askedBy/" + base, base + " who asked (" + asked + ") must be at most all there are, " + all));
        }
    }

    private void checkAttended(List<MeetingFlaw> flaws) {
        entitled()
                .filter(all -> attended().map(Persons::value).orElse(0L) > all.value())
                .ifPresent(all -> flaws.add(new MeetingFlaw(
                        "attended",
                        "attended (" + attended().orElseThrow() + ") must be at most all " + base().orElseThrow() + ", "
                                + all)));
        attended()
                .filter(all -> women().map(each -> each.compareTo(all) > 0).orElse(false))
                .ifPresent(all -> flaws.add(new MeetingFlaw(
                        "women", "women (" + women().orElseThrow() + ") must be at most those who attended, " + all)));
    }

    private void checkAgenda(List<MeetingFlaw> flaws) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < agenda().size(); i++) {
            AgendaItem item = agenda().get(i);
            String place = "agenda/" + i;
            if (!seen.add(item.matter())) {
                flaws.add(new MeetingFlaw(
                        place, "matter (" + item.matter() + ") must stand once in the agenda of " + id()));
            }
            attended()
                    .filter(all -> item.votes().compareTo(all) > 0)
                    .ifPresent(all -> flaws.add(new MeetingFlaw(
                            place,
                            "votes on matter " + item.matter() + " (" + item.votes()
                                    + ") must be at most those who attended, " + all)));
        }
    }

    /** {@return kind, id and day} */
    @Override
    public String toString() {
        return kind() + " " + id() + day().map(day -> " " + day).orElse("");
    }
}
