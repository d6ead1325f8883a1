package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.assess.ProgressReport;
import org.shequ.standards.assess.Tally;

/**
 * Counts units towards the targets in force on a day one after the other (逐个计数).
 *
 * <p>It keeps the numbers of each place and none of the units, so that any number of them can pass. It is used by one thread; {@link
 * Policy#progressCount()} starts one.
 */
public final class ProgressCount {
    /** The most units without a code that the warnings name. */
    static final int MOST_NAMED = 20;

    private final Policy policy;
    private final Assessing assessing;
    private final Optional<DivisionCode> scope;
    private final ByPlace<Tally> tallies;
    private final List<Label> warnings = new ArrayList<>();
    private long unnamed;

    ProgressCount(Policy policy, Optional<DivisionCode> scope) {
        this.policy = policy;
        this.assessing = new Assessing(policy);
        this.scope = scope;
        this.tallies = new ByPlace<>(policy, Tally::new);
        scope.ifPresent(this::start);
    }

    /** A place that is asked about has each of its targets, even if no unit lies in it. */
    private void start(DivisionCode place) {
        for (DocumentInYear document : DocumentInYear.covering(policy, Optional.of(place))) {
            document.assessed().stream()
                    .filter(rule -> rule.isTarget() && rule.placesOf(place).contains(place))
                    .forEach(rule -> tallies.of(document, rule, place));
        }
    }

    /** How a unit counts towards a target in a place. */
    private record Vote(DocumentInYear document, AssessedRule rule, DivisionCode place, Tally.Part part) {}

    /**
     * Counts a unit; one that is refused leaves the numbers as they are.
     *
     * @param unit the unit
     * @throws IllegalArgumentException if the unit states a fact that no pack declares, or its facts are later than the day
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public void add(Unit unit) {
        assessing.check(unit);
        if (unit.code().isEmpty()) {
            warn(unit);
        }
        votes(unit)
                .forEach(each ->
                        tallies.of(each.document(), each.rule(), each.place()).add(each.part()));
    }

    private void warn(Unit unit) {
        if (warnings.size() < MOST_NAMED) {
            warnings.add(Label.of(unit + "没有区划代码，未计入", unit + " has no code and counts nowhere"));
        } else {
            unnamed++;
        }
    }

    private List<Vote> votes(Unit unit) {
        List<Vote> votes = new ArrayList<>();
        for (DocumentInYear document : DocumentInYear.covering(policy, unit.code())) {
            for (AssessedRule rule : document.assessed()) {
                List<DivisionCode> places = Tally.counts(rule, unit) ? placesOf(rule, unit) : List.of();
                if (!places.isEmpty()) {
                    Tally.Part part = Tally.part(rule, assessing.facts(document, unit));
                    places.forEach(place -> votes.add(new Vote(document, rule, place, part)));
                }
            }
        }
        return votes;
    }

    private List<DivisionCode> placesOf(AssessedRule rule, Unit unit) {
        return Assessing.placesOf(rule, unit).stream()
                .filter(place -> scope.map(place::equals).orElse(true))
                .toList();
    }

    /**
     * Tells how far the targets are reached by the units so far.
     *
     * @return the progress, one for each target and place; of many units without a code the first {@value #MOST_NAMED} are named
     */
    public ProgressReport report() {
        ProgressReport.Builder report =
                ProgressReport.builder().date(policy.at()).addAllWarnings(warnings);
        if (unnamed > 0) {
            report.addWarnings(
                    Label.of("另有" + unnamed + "个单位没有区划代码，未计入", unnamed + " more units have no code and count nowhere"));
        }
        return report.addAllTargets(tallies.results(
                        (document, place, tally) -> tally.progress(assessing.facts(document, Assessing.unitOf(place)))))
                .build();
    }

    ProgressReport all(List<? extends Unit> units) {
        units.forEach(this::add);
        return report();
    }

    @Override
    public String toString() {
        return "progress count of " + policy;
    }
}
