package org.shequ.standards.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.organisation.OrganisationChart;
import org.shequ.core.organisation.OrganisationJson;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.lookup.Lookup;

/** How the organisation of a community stands to the rules on a day, and what its chart shows by itself (组织架构报告). */
@Value.Immutable
public abstract class OrganisationReport {
    OrganisationReport() {}

    static ImmutableOrganisationReport.Builder builder() {
        return ImmutableOrganisationReport.builder();
    }

    /** {@return the day, at its end} */
    public abstract LocalDate date();

    /** {@return what kind of unit was asked} */
    public abstract UnitKind kind();

    /** {@return its code, if known} */
    public abstract Optional<DivisionCode> code();

    /** {@return its name, if known} */
    public abstract Optional<String> name();

    /** {@return the chart} */
    public abstract OrganisationChart chart();

    /** {@return what the chart told of the unit, by the name of the measure, such as {@code committeeMembers} or {@code facts[grids]}} */
    public abstract Map<String, String> told();

    /** {@return what was found of each document whose place covers the unit} */
    public abstract List<Lookup> lookup();

    /** {@return the findings of the rules that ask what a chart may tell, the worst first} */
    public abstract List<Finding> findings();

    /** {@return what the chart shows by itself, the most pressing first} */
    public abstract List<Observation> observations();

    /**
     * Writes the report as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the report, every key present, in one order.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        Json.ObjBuilder facts = Json.object();
        told().forEach(facts::put);
        return Json.object()
                .put("date", date().toString())
                .put("kind", kind().name())
                .putOrNull("code", code().map(each -> Json.text(each.toString())))
                .putOrNull("name", name().map(Json::text))
                .put(
                        "lookup",
                        Json.array(
                                lookup().stream().map(each -> each.json(locale)).toList()))
                .put("told", facts.build())
                .put(
                        "findings",
                        Json.array(findings().stream().map(Finding::json).toList()))
                .put(
                        "observations",
                        Json.array(observations().stream()
                                .map(each -> each.json(locale))
                                .toList()))
                .put(
                        "drawing",
                        Json.array(chart().draw(locale, date()).stream()
                                .map(Json::text)
                                .toList()))
                .put("chart", OrganisationJson.write(chart()))
                .build();
    }

    /** {@return the day, and how many findings and observations there are} */
    @Override
    public String toString() {
        return date() + " " + findings().size() + " findings, " + observations().size() + " observations";
    }
}
