package org.shequ.standards.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.NullMarked;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.assess.Standing;

/** What holds of every scoring, held against a count of all ways in which what is not known may turn out. */
@NullMarked
class ScoringProperties {
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final RuleId RULE = RuleId.of("XX-1-1");

    /** A criterion as it stands, with its points in twelfths. */
    record Item(int number, Optional<Standing> standing, long met, long unmet) {
        Criterion criterion() {
            return Criterion.ofItem(RULE, "ITEM_" + number, Label.of("项" + number, "item " + number));
        }

        Points points(Ratio scale) {
            return Points.of(Ratio.of(met, 12).times(scale), Ratio.of(unmet, 12).times(scale));
        }

        Item standing(Optional<Standing> other) {
            return new Item(number, other, met, unmet);
        }
    }

    @Provide
    Arbitrary<List<Item>> items() {
        Arbitrary<Optional<Standing>> standings = Arbitraries.of(
                Optional.of(Standing.MET),
                Optional.of(Standing.UNMET),
                Optional.of(Standing.UNDETERMINED),
                Optional.of(Standing.UNDETERMINED),
                Optional.empty());
        return Combinators.combine(
                        standings,
                        Arbitraries.longs().between(0, 40),
                        Arbitraries.longs().between(-20, 0))
                .as((standing, met, unmet) -> new Item(0, standing, met, unmet))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(list -> {
                    List<Item> numbered = new ArrayList<>();
                    list.forEach(
                            each -> numbered.add(new Item(numbered.size(), each.standing(), each.met(), each.unmet())));
                    return numbered;
                });
    }

    private static Evaluation evaluation(List<Item> items) {
        CriteriaSet.Builder set = CriteriaSet.builder();
        set.id("own").label(Label.of("标准", "criteria")).kind(CriteriaSet.Kind.OWN);
        items.forEach(each -> set.addCriteria(each.criterion()));
        return Evaluation.builder()
                .date(DAY)
                .set(set.build())
                .addAllCriteria(items.stream()
                        .map(each -> EvaluatedCriterion.standing(each.criterion(), each.standing()))
                        .toList())
                .build();
    }

    private static Scoring.Builder scoring(List<Item> items, Ratio scale) {
        Scoring.Builder scoring = Scoring.builder();
        items.forEach(each -> scoring.putPoints(each.criterion().name(), each.points(scale)));
        return scoring;
    }

    private static Score scored(List<Item> items, Scoring scoring) {
        return scoring.score(evaluation(items));
    }

    private static Scoring stepped(List<Item> items, boolean isStepped) {
        Scoring.Builder scoring = scoring(items, Ratio.ONE);
        if (isStepped) {
            scoring.addSteps(ScoreStep.of(Ratio.of(1, 2), Ratio.of(1)), ScoreStep.of(Ratio.of(3), Ratio.of(4)));
        }
        return scoring.addGrades(Grade.of("D", Ratio.of(1)), Grade.of("C", Ratio.of(2)), Grade.of("A", Ratio.of(4)))
                .build();
    }

    /** Every sum of points, in twelfths, that what is not known may come to. */
    private static SortedSet<Long> sums(List<Item> items) {
        SortedSet<Long> sums = new TreeSet<>(List.of(0L));
        for (Item each : items) {
            SortedSet<Long> further = new TreeSet<>();
            for (long sum : sums) {
                if (each.standing().isEmpty()) {
                    further.add(sum);
                    continue;
                }
                if (each.standing().get() != Standing.UNMET) {
                    further.add(sum + each.met());
                }
                if (each.standing().get() != Standing.MET) {
                    further.add(sum + each.unmet());
                }
            }
            sums = further;
        }
        return sums;
    }

    private static long score(long twelfths, boolean isStepped) {
        return !isStepped ? twelfths : twelfths >= 36 ? 48 : twelfths >= 6 ? 12 : 0;
    }

    private static String grade(long twelfths) {
        return twelfths >= 48 ? "A" : twelfths >= 24 ? "C" : twelfths >= 12 ? "D" : "none";
    }

    @Property
    void theBoundsAreTheLeastAndTheMostThatCanCome(@ForAll("items") List<Item> items, @ForAll boolean isStepped) {
        Score score = scored(items, stepped(items, isStepped));
        long least = score(sums(items).first(), isStepped);
        long most = score(sums(items).last(), isStepped);
        assertThat(score.low()).isEqualTo(Ratio.of(BigInteger.valueOf(least), BigInteger.valueOf(12)));
        assertThat(score.high()).isEqualTo(Ratio.of(BigInteger.valueOf(most), BigInteger.valueOf(12)));
        assertThat(score.exact().isPresent()).isEqualTo(least == most);
        assertThat(score.isDecided()).isEqualTo(grade(least).equals(grade(most)));
        assertThat(score.grade().map(Grade::code).orElse("none"))
                .isEqualTo(grade(least).equals(grade(most)) ? grade(least) : "none");
    }

    @Property
    void whatIsLearnedNeverWidensTheScore(
            @ForAll("items") List<Item> items,
            @ForAll boolean isStepped,
            @ForAll @IntRange(min = 0, max = 6) int at,
            @ForAll @IntRange(min = 0, max = 2) int answer) {
        int index = at % items.size();
        Item item = items.get(index);
        if (!item.standing().equals(Optional.of(Standing.UNDETERMINED))) {
            return;
        }
        List<Item> learned = new ArrayList<>(items);
        learned.set(
                index,
                item.standing(
                        List.of(Optional.of(Standing.MET), Optional.of(Standing.UNMET), Optional.<Standing>empty())
                                .get(answer)));
        Scoring scoring = stepped(items, isStepped);
        Score before = scored(items, scoring);
        Score after = scored(learned, scoring);
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
        assertThat(after.high()).isLessThanOrEqualTo(before.high());
        if (before.isDecided()) {
            assertThat(after.isDecided()).isTrue();
            assertThat(after.grade()).isEqualTo(before.grade());
        }
    }

    @Property
    void theOrderOfCriteriaPlaysNoPart(
            @ForAll("items") List<Item> items, @ForAll long seed, @ForAll boolean isStepped) {
        List<Item> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(scored(shuffled, stepped(shuffled, isStepped))).isEqualTo(scored(items, stepped(items, isStepped)));
    }

    @Property
    void pointsScaledScaleTheScore(
            @ForAll("items") List<Item> items,
            @ForAll @IntRange(min = 1, max = 50) int n,
            @ForAll @IntRange(min = 1, max = 50) int d) {
        Ratio scale = Ratio.of(n, d);
        Score plain = scored(items, scoring(items, Ratio.ONE).build());
        Score scaled = scored(items, scoring(items, scale).build());
        assertThat(scaled.low()).isEqualTo(plain.low().times(scale));
        assertThat(scaled.high()).isEqualTo(plain.high().times(scale));
        assertThat(scaled.attainable()).isEqualTo(plain.attainable().times(scale));
    }

    @Property
    void theCountsSumToTheCriteria(@ForAll("items") List<Item> items) {
        Evaluation evaluation = evaluation(items);
        assertThat(evaluation.met() + evaluation.unmet() + evaluation.unknown() + evaluation.notAsked())
                .isEqualTo(items.size());
        Score counted =
                scored(items, Scoring.builder().otherwise(Points.of(Ratio.ONE)).build());
        assertThat(counted.low()).isEqualTo(Ratio.of(evaluation.met()));
        assertThat(counted.high()).isEqualTo(Ratio.of(evaluation.met() + evaluation.unknown()));
    }

    @Property
    void aSchemeReadsBackAsItIsWritten(@ForAll("items") List<Item> items, @ForAll boolean isStepped) {
        Scheme scheme =
                Scheme.builder().set("own").scoring(stepped(items, isStepped)).build();
        assertThat(Scheme.read(scheme.write())).isEqualTo(scheme);
    }
}
