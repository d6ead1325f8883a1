package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.reference.ReferenceData;

/** Where townships and villages have law or figures of their own, or rules name them, budgets are worked out in longs as in rationals. */
@NullMarked
class BelowCountyProperties {
    private static final List<String> COMMUNITIES = List.of(
            "990101001001", "990101001002", "990101002001", "990101003001", "990101004001", "990101", "990102001001");
    private static final List<String> PAID =
            List.of("990101", "990101001", "990101001001", "990101003", "990101003001", "990102");

    private static Pack pack(String id, String place, String... rules) {
        String identity = "{'format':1,'id':'" + id + "','document':{'title':'made up','issuer':null,'number':null,"
                + "'date':'2000-01-01','place':'" + place + "','reach':['URBAN']}}";
        String all = "{\"rules\":[" + String.join(",", rules).replace("X-", id + "-") + "]}";
        return Pack.read(
                PackSource.texts("made up", Map.of("pack.json", identity.replace('\'', '"'), "rules.json", all)));
    }

    private static String named(String id, String yuan, String place) {
        return MadeUpPack.flat(id, yuan, "\"appliesWhen\":{\"within\":[\"" + place + "\"]}");
    }

    private static Policy policy(Random random) {
        String pay = "{\"headCost\":{\"heads\":{\"measure\":\"fullTimeStaff\"},\"rate\":{\"reference\":"
                + "{\"series\":\"wage.social\",\"yearsBack\":0}}}}";
        Pack ofCity = pack(
                "X",
                "990100",
                MadeUpPack.funding("X-1-1", "NORM", pay),
                named("X-1-2", "5", random.nextBoolean() ? "990101002" : "990102001"),
                named("X-1-3", "7", random.nextBoolean() ? "990101001001" : "990101"));
        PolicyLibrary library = PolicyLibrary.of(ofCity);
        if (random.nextBoolean()) {
            library = library.plus(
                    pack("Y", "990101003", MadeUpPack.flat("X-1-1", "11"), named("X-1-2", "13", "990101003001")));
        }
        ReferenceData.Builder wages = ReferenceData.builder();
        for (String place : PAID) {
            if (random.nextInt(3) > 0) {
                wages.figure(
                        "wage.social",
                        DivisionCode.of(place),
                        FiscalYear.of(2016),
                        String.valueOf(1 + random.nextInt(90_000)));
            }
        }
        return library.forYear(FiscalYear.of(2016)).withReference(wages.build());
    }

    private static @Nullable Budget quick(Policy policy, Community unit) {
        for (int i = 0; i < 3 * QuickVariant.PATIENCE; i++) {
            QuickPlan plan = policy.quick(unit);
            Budget budget = plan == null ? null : plan.budget(unit, false);
            if (budget != null) {
                return budget;
            }
        }
        return null;
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void budgetsInLongsAreThoseInRationals(@ForAll Random random) {
        Policy policy = policy(random);
        for (int i = 0; i < 3 * COMMUNITIES.size(); i++) {
            String code = COMMUNITIES.get(random.nextInt(COMMUNITIES.size()));
            Community unit = Community.builder()
                    .code(code)
                    .kind(UnitKind.URBAN_COMMUNITY)
                    .fullTimeStaff(Persons.of(random.nextInt(20)))
                    .build();
            Budget quick = quick(policy, unit);
            Budget slow = new Budgeting(policy, false).recorded(unit);
            assertThat(quick != null)
                    .as("%s in longs", code)
                    .isEqualTo(slow.uses().amount().isPresent());
            if (quick != null) {
                assertThat(quick).as(code).isEqualTo(slow).hasSameHashCodeAs(slow);
                assertThat(quick.toString()).isEqualTo(slow.toString());
            }
            Statistics.label(code)
                    .collect(quick != null)
                    .coverage(all -> all.check(true).percentage(share -> share > 40));
        }
    }
}
