package org.shequ.standards.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.meeting.MeetingKind;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.lookup.Lookup;

/** What must happen to a matter, task or venue (事项办理路径): each rule in force that speaks of it, with its steps. */
@Value.Immutable
public abstract class Route {
    Route() {}

    static ImmutableRoute.Builder builder() {
        return ImmutableRoute.builder();
    }

    /** {@return the id of the matter} */
    public abstract String matter();

    /** {@return whether it is a matter, a task or a venue} */
    public abstract UnitKind kind();

    /** {@return the day, at its end} */
    public abstract LocalDate date();

    /** {@return what was found of each document whose place covers it} */
    public abstract List<Lookup> lookup();

    /** {@return the rules: those that name it first, then those that speak of all such matters, then those of which that is open} */
    public abstract List<RoutedRule> rules();

    /** {@return the rules in force that do not apply to it} */
    public abstract List<RuleId> notApplicable();

    /** {@return the printed lists that name it} */
    public abstract List<ListedDuty> listed();

    /** {@return what became of it at each meeting, by the id of the meeting, in the order of their days} */
    public abstract List<HeldResult> held();

    /** {@return the kinds of meeting that would settle something that is not done, where the rule is known to speak of it} */
    @Value.Derived
    public Set<MeetingKind> goesTo() {
        SortedSet<MeetingKind> kinds = new TreeSet<>();
        rules().stream()
                .filter(rule -> rule.reach() != RoutedRule.Reach.OPEN)
                .flatMap(rule -> rule.steps().stream())
                .filter(step -> step.status() == RouteStatus.TO_DO || step.status() == RouteStatus.UNDETERMINED)
                .forEach(step -> kinds.addAll(step.meetings()));
        return kinds;
    }

    /** {@return the names of what would settle what is open, in order} */
    public SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>();
        rules().forEach(rule -> missing.addAll(rule.missing()));
        return missing;
    }

    /**
     * Returns what a rule asks.
     *
     * @param rule the id of the rule
     * @return what it asks; empty where it does not speak of the matter
     */
    public Optional<RoutedRule> find(RuleId rule) {
        return rules().stream().filter(each -> each.rule().equals(rule)).findFirst();
    }

    /**
     * Writes the route as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the route, each key always, in one order.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("matter", matter())
                .put("kind", kind().name())
                .put("date", date().toString())
                .put(
                        "lookup",
                        all(lookup().stream().map(each -> each.json(locale)).toList()))
                .put("held", all(held().stream().map(each -> each.json(locale)).toList()))
                .put(
                        "goesTo",
                        all(goesTo().stream()
                                .map(each -> RouteStep.coded(each.name(), each.label(), locale))
                                .toList()))
                .put(
                        "rules",
                        all(rules().stream().map(each -> each.json(locale)).toList()))
                .put("notApplicable", MeetingWords.texts(notApplicable()))
                .put(
                        "listed",
                        all(listed().stream().map(each -> each.json(locale)).toList()))
                .put("missing", MeetingWords.texts(missing()))
                .build();
    }

    private static Json.Arr all(List<? extends Json> elements) {
        return Json.array(elements);
    }

    @Override
    public String toString() {
        return kind() + " " + matter() + " " + rules();
    }
}
