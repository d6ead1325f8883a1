package org.shequ.standards.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.organisation.OrganisationChart;
import org.shequ.core.organisation.OrganisationJson;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Estate;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.policy.Policy;

/**
 * What is asked of an organisation chart (组织架构问题): the chart, and the community or estate whose it is, with what else is known of it.
 *
 * <p>Example: {@code OrganisationQuestion.builder().chart(chart).unit(community).build().answer(policy).findings()}.
 */
@Value.Immutable
public abstract class OrganisationQuestion {
    /** The months within which a term that ends is told to end soon, where the question says nothing else. */
    public static final int SOON_MONTHS = 6;

    private static final int MOST_MONTHS = 120;

    OrganisationQuestion() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    public static final class Builder extends ImmutableOrganisationQuestion.Builder {
        Builder() {}
    }

    /** {@return the chart} */
    public abstract OrganisationChart chart();

    /** {@return the community or estate; what it states of itself must agree with the chart} */
    @Value.Default
    public Unit unit() {
        return Community.builder().build();
    }

    /** {@return the months within which a term that ends is told to end soon, 0 to 120; {@link #SOON_MONTHS} if not given} */
    @Value.Default
    public int soonMonths() {
        return SOON_MONTHS;
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                unit() instanceof Community || unit() instanceof Estate,
                "unit of a chart (%s) must be a community or an estate",
                unit().kind());
        Preconditions.checkArgument(
                soonMonths() >= 0 && soonMonths() <= MOST_MONTHS,
                "soonMonths (%s months) must be 0 to %s",
                soonMonths(),
                MOST_MONTHS);
    }

    /**
     * Reads a question: <code>{"chart": {..}, "unit": {..}, "soonMonths": MONTHS}</code>; all but the chart may be left out.
     *
     * @param tree the tree
     * @return the question
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    public static OrganisationQuestion read(Json tree) {
        return Cursor.read(tree, OrganisationQuestion::read);
    }

    private static Optional<OrganisationQuestion> read(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Optional<OrganisationChart> chart = OrganisationJson.read(fields.required("chart"));
        Cursor unitAt = fields.optional("unit");
        Optional<Unit> unit = UnitJson.read(unitAt);
        unit.filter(each -> !(each instanceof Community || each instanceof Estate))
                .ifPresent(each -> unitAt.fault("a unit that is a community or an estate"));
        Optional<Long> months = fields.optional("soonMonths").integer(0, MOST_MONTHS);
        fields.end();
        if (chart.isEmpty() || cursor.faults().count() > before) {
            return Optional.empty();
        }
        Builder builder = builder();
        builder.chart(chart.get());
        unit.ifPresent(builder::unit);
        months.ifPresent(count -> builder.soonMonths(count.intValue()));
        return Optional.of(builder.build());
    }

    /**
     * Returns the answer under a policy.
     *
     * <p>A rule is told of if it asks for anything that a chart may tell, whether this one does or not.
     *
     * @param policy the policy on a day
     * @return the report
     * @throws FaultsException if the unit states otherwise than the chart; it tells every such fact
     */
    public OrganisationReport answer(Policy policy) {
        ChartFacts facts = ChartFacts.of(chart(), policy.library());
        Unit asked = facts.with(unit(), chart());
        Assessment bare = policy.assess(facts.without(asked));
        Assessment assessment = policy.assess(asked);
        return OrganisationReport.builder()
                .date(policy.at())
                .kind(asked.kind())
                .code(assessment.code())
                .name(assessment.name())
                .chart(chart())
                .putAllTold(told(facts))
                .addAllLookup(assessment.lookup())
                .addAllFindings(assessment.findings().stream()
                        .filter(each -> bare.findFinding(each.rule())
                                .filter(was -> facts.isAmong(was.missing()))
                                .isPresent())
                        .toList())
                .addAllObservations(
                        new Observing(chart(), policy.at(), policy.at().plusMonths(soonMonths())).all())
                .build();
    }

    private static Map<String, String> told(ChartFacts facts) {
        Map<String, String> told = new LinkedHashMap<>();
        facts.own().forEach((key, value) -> {
            if (!(value instanceof Json.Arr)) {
                told.put(key, value instanceof Json.Text text ? text.value() : value.toString());
            }
        });
        facts.declared().forEach((name, value) -> told.put("facts[" + name + "]", value.toString()));
        return told;
    }

    /** {@return the chart} */
    @Override
    public String toString() {
        return chart().toString();
    }
}
