package org.shequ.standards.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shequ.core.meeting.AgendaItem;
import org.shequ.core.meeting.Meeting;
import org.shequ.core.meeting.MeetingBase;
import org.shequ.core.meeting.MeetingKind;
import org.shequ.core.meeting.MeetingRequest;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.quantity.Households;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;

/** What a meeting tells of a matter: by the names that packs may use, see {@link MeetingFact}. */
final class MeetingTelling {
    private static final String OTHER = "OTHER";
    private static final String REPRESENTATIVES = "REPRESENTATIVES_MEETING";

    private MeetingTelling() {}

    /** What the meeting is as such, its votes apart. */
    static Told meeting(Meeting meeting, Optional<Unit> place) {
        Told told = kind(meeting.kind());
        committee(meeting.kind(), place).ifPresent(committee -> told.put(MeetingFact.OF_COMMITTEE, committee.name()));
        meeting.base().ifPresent(base -> composition(meeting.kind(), base, told));
        meeting.counts().forEach((base, count) -> count(base, count.value(), isOfVillage(meeting.kind()), told));
        if (!meeting.counts().containsKey(MeetingBase.HOUSEHOLDS)) {
            place.flatMap(Unit::households).map(Households::value).ifPresent(told::households);
        }
        meeting.askedBy().ifPresent(request -> asked(request, told));
        meeting.noticeDays().ifPresent(days -> told.put(MeetingFact.NOTICE_DAYS, days.value()));
        meeting.attended().ifPresent(attended -> attended(attended.value(), meeting, told));
        meeting.women().ifPresent(women -> told.put(MeetingFact.WOMEN, women.value()));
        return told;
    }

    private static void attended(long attended, Meeting meeting, Told told) {
        told.put(MeetingFact.ATTENDED, attended);
        if (meeting.base().equals(Optional.of(MeetingBase.HOUSEHOLDS))) {
            told.put(MeetingFact.HOUSEHOLDS_REPRESENTED, attended);
        }
    }

    /** What the place tells of a matter that does not state it: whose committee it is about, and that a residents' one is of no village. */
    static Told place(Optional<Unit> place, Unit matter) {
        Told told = new Told();
        committee(MeetingKind.COMMITTEE_MEETING, place).ifPresent(committee -> {
            if (!matter.facts().containsKey(MeetingFact.OF_COMMITTEE.factName())) {
                told.put(MeetingFact.OF_COMMITTEE, committee.name());
            }
            boolean isOfVillage = matter.facts().containsKey(MeetingFact.VILLAGE_MATTER.factName());
            if (committee == CommitteeKind.RESIDENTS && !isOfVillage) {
                told.put(MeetingFact.VILLAGE_MATTER, OTHER);
            }
        });
        return told;
    }

    /** The votes on a matter. */
    static Told votes(AgendaItem item) {
        Told told = new Told();
        item.agree().ifPresent(votes -> told.put(MeetingFact.AGREED, votes.value()));
        item.disagree().ifPresent(votes -> told.put(MeetingFact.DISAGREED, votes.value()));
        item.abstain().ifPresent(votes -> told.put(MeetingFact.ABSTAINED, votes.value()));
        return told;
    }

    /** What a meeting of a kind that was held tells of a matter that came before it. */
    static Told outcome(MeetingKind kind, Optional<LocalDate> day, MeetingAnswer carried, boolean isRejected) {
        Told told = new Told();
        boolean isCarried = carried == MeetingAnswer.YES;
        stages(kind).forEach(stage -> told.stage(stage, day));
        if (isDeciding(kind) && (isCarried || isRejected)) {
            told.and(kind(kind).without(MeetingFact.VILLAGE_MATTER)).consent(isCarried);
        }
        if (isCarried) {
            carrying(kind).forEach(stage -> told.stage(stage, day));
        } else if (isRejected) {
            rejecting(kind).forEach(stage -> told.stage(stage, day));
        }
        return told;
    }

    /** Which kinds of meeting take a step of a procedure, by its code. */
    static boolean takes(MeetingKind kind, String step) {
        return stages(kind).contains(step)
                || carrying(kind).contains(step)
                || rejecting(kind).contains(step);
    }

    private static Told kind(MeetingKind kind) {
        Told told = new Told().put(MeetingFact.KIND, kind.name());
        return switch (kind) {
            case RESIDENTS_MEETING -> body(told, kind.name(), kind.name(), "RESIDENTS_ASSEMBLY", OTHER);
            case RESIDENTS_REPRESENTATIVES_MEETING ->
                body(told, kind.name(), REPRESENTATIVES, "REPRESENTATIVES_ASSEMBLY", OTHER);
            case VILLAGERS_MEETING -> body(told, OTHER, OTHER, OTHER, kind.name());
            case VILLAGERS_REPRESENTATIVES_MEETING -> body(told, OTHER, OTHER, OTHER, REPRESENTATIVES);
            case COMMITTEE_MEETING -> body(told, "COMMITTEE", "RESIDENTS_COMMITTEE", "RESIDENTS_COMMITTEE", OTHER);
            default -> body(told, OTHER, OTHER, OTHER, OTHER);
        };
    }

    private static Told body(Told told, String body, String in, String by, String villageMatter) {
        return told.put(MeetingFact.DECIDING_BODY, body)
                .put(MeetingFact.DECIDED_IN, in)
                .put(MeetingFact.DECIDED_BY, by)
                .put(MeetingFact.VILLAGE_MATTER, villageMatter);
    }

    /** Whose committee it is about: as the kind says, or else the place. */
    private static Optional<CommitteeKind> committee(MeetingKind kind, Optional<Unit> place) {
        return switch (kind) {
            case RESIDENTS_MEETING, RESIDENTS_REPRESENTATIVES_MEETING -> Optional.of(CommitteeKind.RESIDENTS);
            case VILLAGERS_MEETING, VILLAGERS_REPRESENTATIVES_MEETING -> Optional.of(CommitteeKind.VILLAGERS);
            default -> place.filter(Community.class::isInstance).flatMap(unit -> ((Community) unit).committee());
        };
    }

    private static boolean isOfVillage(MeetingKind kind) {
        return kind == MeetingKind.VILLAGERS_MEETING || kind == MeetingKind.VILLAGERS_REPRESENTATIVES_MEETING;
    }

    private static boolean isDeciding(MeetingKind kind) {
        return switch (kind) {
            case RESIDENTS_MEETING, RESIDENTS_REPRESENTATIVES_MEETING, COMMITTEE_MEETING -> true;
            case VILLAGERS_MEETING, VILLAGERS_REPRESENTATIVES_MEETING -> true;
            default -> false;
        };
    }

    private static List<String> stages(MeetingKind kind) {
        return switch (kind) {
            case HEARING -> List.of("HEARING", "HOLD_HEARING", "HEAR");
            case HEART_TO_HEART -> List.of("HEART_TO_HEART", "COLLECT_OPINIONS");
            case DELIBERATION -> List.of("DELIBERATION", "DELIBERATE");
            default -> List.of(kind.name());
        };
    }

    private static List<String> carrying(MeetingKind kind) {
        return switch (kind) {
            case RESIDENTS_MEETING, RESIDENTS_REPRESENTATIVES_MEETING -> List.of("RESOLVE", "VOTE");
            case VILLAGERS_MEETING -> List.of("RESOLVE", "VOTE", "AGREE");
            case VILLAGERS_REPRESENTATIVES_MEETING -> List.of("RESOLVE", "VOTE");
            case PARTY_MEMBERS_MEETING, PARTY_DELEGATES_MEETING -> List.of("REVIEW");
            default -> List.of();
        };
    }

    private static List<String> rejecting(MeetingKind kind) {
        return switch (kind) {
            case RESIDENTS_MEETING, RESIDENTS_REPRESENTATIVES_MEETING, VILLAGERS_REPRESENTATIVES_MEETING ->
                List.of("REJECT_AT_RESOLUTION");
            case VILLAGERS_MEETING -> List.of("REJECT_AT_RESOLUTION", "REFUSE");
            case PARTY_MEMBERS_MEETING, PARTY_DELEGATES_MEETING -> List.of("REJECT_AT_REVIEW");
            default -> List.of();
        };
    }

    private static void composition(MeetingKind kind, MeetingBase base, Told told) {
        told.put(MeetingFact.COMPOSITION, base.name());
        if (kind == MeetingKind.RESIDENTS_MEETING) {
            told.put(MeetingFact.RESIDENTS_FORM, base == MeetingBase.ADULTS ? "ALL_ADULTS" : base.name());
        } else if (kind == MeetingKind.VILLAGERS_MEETING) {
            told.put(MeetingFact.VILLAGERS_FORM, base.name());
        }
    }

    private static void count(MeetingBase base, long count, boolean isOfVillage, Told told) {
        switch (base) {
            case ADULTS -> told.put(isOfVillage ? MeetingFact.ADULT_VILLAGERS : MeetingFact.ADULT_RESIDENTS, count);
            case VILLAGERS -> told.put(MeetingFact.VILLAGERS, count);
            case HOUSEHOLDS ->
                told.put(MeetingFact.HOUSEHOLD_REPRESENTATIVES, count).households(count);
            case GROUPS -> told.put(MeetingFact.GROUPS, count);
            case GROUP_REPRESENTATIVES -> told.put(MeetingFact.GROUP_REPRESENTATIVES, count);
            case REPRESENTATIVES -> told.put(MeetingFact.REPRESENTATIVES, count);
            case MEMBERS -> told.put(MeetingFact.MEMBERS, count);
        }
    }

    private static void asked(MeetingRequest request, Told told) {
        told.put(MeetingFact.CALLING_ADULTS, request.by(MeetingBase.ADULTS).value())
                .put(
                        MeetingFact.CALLING_HOUSEHOLDS,
                        request.by(MeetingBase.HOUSEHOLDS).value())
                .put(MeetingFact.CALLING_GROUPS, request.by(MeetingBase.GROUPS).value())
                .put(
                        MeetingFact.ASKING_VILLAGERS,
                        request.by(MeetingBase.VILLAGERS).value())
                .put(
                        MeetingFact.ASKING_REPRESENTATIVES,
                        request.by(MeetingBase.REPRESENTATIVES).value());
    }
}
