package org.shequ.standards.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shequ.core.Preconditions;
import org.shequ.core.formula.Variable;
import org.shequ.core.meeting.AgendaItem;
import org.shequ.core.meeting.Meeting;
import org.shequ.core.meeting.MeetingRequest;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Matter;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.procedure.ProcedureRun;
import org.shequ.standards.procedure.StepCondition;
import org.shequ.standards.procedure.StepStanding;
import org.shequ.standards.rule.NotEncoded;
import org.shequ.standards.rule.Rule;

/**
 * The rules of a policy about meetings and matters (会议规则).
 *
 * <p>A meeting is held against the rules in force on its own day. A rule answers a question about it by what it measures, see {@link
 * MeetingAspect}: a norm over those who attended answers for the quorum, whatever its base. What is in force and not encoded leaves each
 * question open that no other rule answers.
 *
 * <p>Example: {@code MeetingRules.of(policy, Optional.of(community)).standing(meeting).point(MeetingAspect.QUORUM).answer()}.
 */
public final class MeetingRules {
    private final Policy policy;
    private final Optional<Unit> place;

    private MeetingRules(Policy policy, Optional<Unit> place) {
        this.policy = policy;
        this.place = place;
    }

    /**
     * Returns the rules for meetings and matters of a place.
     *
     * @param policy the policy on a day
     * @param place the place, such as a community; without one nothing is known of which documents apply to meetings
     * @return the rules
     */
    public static MeetingRules of(Policy policy, Optional<? extends Unit> place) {
        return new MeetingRules(policy, place.map(Unit.class::cast));
    }

    /**
     * Holds a meeting against the rules in force on its day.
     *
     * @param meeting the meeting
     * @return how it stands
     * @throws IllegalArgumentException if it lies after the day of the policy
     */
    public MeetingStanding standing(Meeting meeting) {
        meeting.day()
                .ifPresent(day -> Preconditions.checkArgument(
                        !day.isAfter(policy.at()),
                        "day of meeting %s (%s) must be no later than the day asked about, %s",
                        meeting.id(),
                        day,
                        policy.at()));
        return held(
                meeting,
                meeting.day()
                        .filter(day -> !day.equals(policy.at()))
                        .map(policy::on)
                        .orElse(policy));
    }

    private MeetingStanding held(Meeting meeting, Policy then) {
        Unit matter = MeetingTelling.meeting(meeting, place).in(bare(), then.library());
        Assessment assessment = then.assess(matter);
        MeetingPoint quorum = point(MeetingAspect.QUORUM, matter, assessment, then);
        List<MeetingPoint> points = new ArrayList<>();
        points.add(call(meeting, then, matter, assessment));
        points.add(point(MeetingAspect.NOTICE, matter, assessment, then));
        points.add(quorum);
        List<MeetingResult> results = new ArrayList<>();
        for (AgendaItem item : meeting.agenda()) {
            MeetingPoint majority = majority(meeting, item, then);
            points.add(majority);
            results.add(MeetingResult.of(item.matter(), quorum.answer(), majority.answer(), item.decision()));
        }
        return MeetingStanding.builder()
                .meeting(meeting)
                .date(then.at())
                .addAllLookup(then.lookup(matter))
                .addAllPoints(points)
                .addAllResults(results)
                .build();
    }

    /**
     * Tells what must happen to a matter, task or venue, by whom, under which clause, what is done and what is missing.
     *
     * @param matter the matter; where it has no code that of the place is taken
     * @param held the meetings held so far; those on whose agenda it stands tell what became of it
     * @return the route
     * @throws IllegalArgumentException if a fact of it is declared by no pack, or it states otherwise than its meetings
     */
    public Route route(NamedMatter matter, List<MeetingStanding> held) {
        return new Routing(policy, place)
                .route(
                        matter,
                        held.stream()
                                .filter(each -> each.findResult(matter.id()).isPresent())
                                .sorted(Comparator.comparing(MeetingStanding::date))
                                .toList());
    }

    private Unit bare() {
        Matter.Builder matter = Matter.builder();
        place.flatMap(Unit::code).ifPresent(matter::code);
        return matter.build();
    }

    private MeetingPoint majority(Meeting meeting, AgendaItem item, Policy then) {
        Unit voted = MeetingTelling.meeting(meeting, place)
                .and(MeetingTelling.votes(item))
                .in(bare(), then.library());
        return MeetingPoint.of(
                MeetingAspect.MAJORITY,
                Optional.of(item.matter()),
                grounds(MeetingAspect.MAJORITY, voted, then.assess(voted), then));
    }

    private static MeetingPoint point(MeetingAspect aspect, Unit matter, Assessment assessment, Policy then) {
        return MeetingPoint.of(aspect, Optional.empty(), grounds(aspect, matter, assessment, then));
    }

    private static List<MeetingGround> grounds(MeetingAspect aspect, Unit matter, Assessment assessment, Policy then) {
        List<MeetingGround> grounds = assessment.findings().stream()
                .filter(each -> each.measure().filter(aspect::isNamedIn).isPresent())
                .flatMap(each -> MeetingGround.of(each).stream())
                .toList();
        return grounds.isEmpty() ? notEncoded(matter, assessment, then) : grounds;
    }

    /** Where those who asked are known to be nobody, there is no question; else the steps that turn on who asked answer it. */
    private static MeetingPoint call(Meeting meeting, Policy then, Unit matter, Assessment assessment) {
        boolean isAsked = meeting.askedBy().map(MeetingRequest::isMade).orElse(true);
        List<MeetingGround> grounds = new ArrayList<>();
        if (isAsked) {
            then.follow(matter)
                    .forEach(run -> calling(run)
                            .flatMap(step -> MeetingGround.of(run, step).stream())
                            .forEach(grounds::add));
            if (grounds.isEmpty()) {
                grounds.addAll(notEncoded(matter, assessment, then));
            }
        }
        return MeetingPoint.of(MeetingAspect.CALL, Optional.empty(), grounds);
    }

    /** The steps of a procedure that may come next and turn on who asked. */
    static Stream<StepStanding> calling(ProcedureRun run) {
        return run.next().stream()
                .filter(step -> step.conditions().stream()
                        .filter(each -> !each.isOfRule())
                        .map(StepCondition::condition)
                        .flatMap(each -> each.reads().variables().stream())
                        .map(Variable::name)
                        .anyMatch(MeetingAspect.CALL::isNamedIn));
    }

    /** What is in force about such a meeting and not encoded. */
    private static List<MeetingGround> notEncoded(Unit matter, Assessment assessment, Policy then) {
        Reaching reaching = new Reaching(then, matter);
        return assessment.findings().stream()
                .filter(each -> isNotEncoded(each.rule(), then.library(), reaching))
                .flatMap(each -> MeetingGround.of(each).stream())
                .toList();
    }

    /** Whether a rule is not encoded, and is known to speak of a meeting as this one is. */
    private static boolean isNotEncoded(RuleId id, PolicyLibrary library, Reaching reaching) {
        Rule rule = library.pack(id.document()).rule(id).byDefault();
        return rule.content() instanceof NotEncoded
                && reaching.of(rule) == RoutedRule.Reach.NAMED
                && rule.appliesWhen().reads().variables().stream()
                        .map(Variable::name)
                        .anyMatch(name -> MeetingFact.isOne(name) && !name.equals(MeetingFact.OF_COMMITTEE.measure()));
    }
}
