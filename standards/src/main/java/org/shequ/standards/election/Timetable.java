package org.shequ.standards.election;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.shequ.core.election.Election;
import org.shequ.core.election.RollObjection;
import org.shequ.core.organisation.Term;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.unit.Matter;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.RuleRequirement;

/** Counts the days of an election from election day, by what the rules in force then ask for. */
final class Timetable {
    private static final long LONGEST = 100_000;

    private final DayRules rules;
    private final Election election;
    private final Unit community;
    private final List<TimetableEntry> entries = new ArrayList<>();

    Timetable(DayRules rules, Election election, Unit community) {
        this.rules = rules;
        this.election = election;
        this.community = community;
    }

    List<TimetableEntry> entries() {
        Matter objection = objection();
        LocalDate day = election.day();
        Optional<LocalDate> published = election.roll().published();
        Optional<LocalDate> latest = add(
                TimetableEvent.ROLL_PUBLISHED,
                community,
                ElectionFact.ROLL_DAYS,
                Optional.of(day),
                LocalDate::minusDays,
                published);
        Optional<LocalDate> lastObjection = add(
                TimetableEvent.LAST_OBJECTION,
                objection,
                ElectionFact.OBJECTION_DAYS,
                published.or(() -> latest),
                LocalDate::plusDays,
                last(election.roll().objections().stream()
                        .map(RollObjection::day)
                        .toList()));
        add(
                TimetableEvent.LAST_ANSWER,
                objection,
                ElectionFact.ANSWER_DAYS,
                lastObjection,
                LocalDate::plusDays,
                last(election.roll().objections().stream()
                        .flatMap(each -> each.answered().stream())
                        .toList()));
        entries.add(TimetableEntry.builder()
                .event(TimetableEvent.ELECTION_DAY)
                .day(day)
                .build());
        add(
                TimetableEvent.HANDOVER,
                community,
                ElectionFact.HANDOVER_DAYS,
                Optional.of(election.lastDay()),
                LocalDate::plusDays,
                election.handover());
        add(
                TimetableEvent.TERM_END,
                community,
                ElectionFact.TERM_YEARS,
                election.term().map(Term::from).or(() -> Optional.of(election.lastDay())),
                LocalDate::plusYears,
                election.term().flatMap(Term::until));
        return List.copyOf(entries);
    }

    /** An objection to the roll, of which nothing but that is known. */
    private Matter objection() {
        return rules.saying(election.community())
                .text(ElectionFact.VILLAGE_MATTER, Optional.of("ROLL_OBJECTION"))
                .in(DayRules.matter(election.community()), Matter.class);
    }

    private static Optional<LocalDate> last(List<LocalDate> days) {
        return days.stream().max(LocalDate::compareTo);
    }

    /** Adds one entry for each rule, or one that says there is none; answers the day that all of them allow where there is but one. */
    private Optional<LocalDate> add(
            TimetableEvent event,
            Unit unit,
            ElectionFact fact,
            Optional<LocalDate> from,
            BiFunction<LocalDate, Long, LocalDate> count,
            Optional<LocalDate> done) {
        List<RuleRequirement> asked = rules.requirements(unit, fact);
        if (asked.isEmpty()) {
            entries.add(TimetableEntry.builder()
                    .event(event)
                    .done(done)
                    .missing(rules.noRule(unit, fact.factName()))
                    .build());
            return Optional.empty();
        }
        List<Optional<LocalDate>> days = new ArrayList<>();
        for (RuleRequirement each : asked) {
            Optional<LocalDate> day = from.flatMap(start -> number(each).map(n -> count.apply(start, n)));
            days.add(day);
            entries.add(TimetableEntry.builder()
                    .event(event)
                    .day(day)
                    .done(done)
                    .rule(each.rule())
                    .addAllClauses(each.clauses())
                    .citation(each.citation())
                    .addAllCaveats(each.caveats())
                    .missing(day.isPresent() ? Optional.empty() : Optional.of(missing(each, fact)))
                    .build());
        }
        return days.size() == 1 ? days.get(0) : Optional.empty();
    }

    private static String missing(RuleRequirement asked, ElectionFact fact) {
        return asked.missing().isEmpty() ? fact.factName() : String.join(", ", asked.missing());
    }

    private static Optional<Long> number(RuleRequirement asked) {
        return asked.required()
                .flatMap(Outcome::amount)
                .map(Quantity::exact)
                .filter(Ratio::isWhole)
                .map(each -> each.toLong(RoundingMode.UNNECESSARY, "days"))
                .filter(each -> each >= 0 && each <= LONGEST);
    }
}
