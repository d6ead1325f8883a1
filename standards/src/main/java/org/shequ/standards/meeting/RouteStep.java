package org.shequ.standards.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Json;
import org.shequ.core.meeting.MeetingKind;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.text.Label;
import org.shequ.standards.rule.ProcedureActor;

/** One thing that must happen to a matter (办理环节): a step of a procedure, an item of a list, or an amount to be reached. */
@Value.Immutable
public abstract class RouteStep {
    RouteStep() {}

    static ImmutableRouteStep.Builder builder() {
        return ImmutableRouteStep.builder();
    }

    /** {@return its code in the rule, such as {@code APPROVE}} */
    public abstract String code();

    /** {@return what is to happen} */
    public abstract Label label();

    /** {@return how far it has come} */
    public abstract RouteStatus status();

    /** {@return who does it, each alone; none where the document does not say} */
    public abstract List<ProcedureActor> by();

    /** {@return the kinds of meeting that would settle it} */
    public abstract List<MeetingKind> meetings();

    /** {@return when it was done, where that is known} */
    public abstract Optional<PartialDate> on();

    /** {@return the names of what would settle it, in order} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return the clauses it rests on} */
    public abstract List<ClauseId> clauses();

    /** {@return where its words stand} */
    public abstract Citation citation();

    /**
     * Writes the step, each key always.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("step", code())
                .put("label", label().in(locale))
                .put("status", status().name())
                .put("words", status().words(locale))
                .put(
                        "by",
                        Json.array(by().stream()
                                .map(each -> coded(each.code(), each.label(), locale))
                                .toList()))
                .put(
                        "meetings",
                        Json.array(meetings().stream()
                                .map(each -> coded(each.name(), each.label(), locale))
                                .toList()))
                .putOrNull("on", on().map(each -> Json.text(each.toString())))
                .put("missing", MeetingWords.texts(missing()))
                .put("clauses", MeetingWords.texts(clauses()))
                .put("citation", citation().printed())
                .build();
    }

    static Json coded(String code, Label label, Locale locale) {
        return Json.object().put("code", code).put("label", label.in(locale)).build();
    }

    @Override
    public String toString() {
        return code() + " " + status();
    }
}
