package org.shequ.standards.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.Modality;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.rule.Need;
import org.shequ.standards.rule.ProcedureState;

/** What one rule asks of a matter, and how far it has come (事项规则). */
@Value.Immutable
public abstract class RoutedRule {
    RoutedRule() {}

    static ImmutableRoutedRule.Builder builder() {
        return ImmutableRoutedRule.builder();
    }

    /** How far it is settled that the rule speaks of the matter. */
    public enum Reach {
        /** It speaks of this matter: what it names holds of it (适用). */
        NAMED,
        /** It speaks of every matter of its kind, or the document names none; whether this one is meant is the reader's to say (泛指). */
        GENERAL,
        /** Whether it speaks of this matter is not known (是否适用不明). */
        OPEN
    }

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return what people call it} */
    public abstract Label label();

    /** {@return the clauses it rests on} */
    public abstract List<ClauseId> clauses();

    /** {@return how binding its words are} */
    public abstract Modality modality();

    /** {@return how far it is settled that it speaks of the matter} */
    public abstract Reach reach();

    /** {@return how far the matter has come with it as a whole} */
    public abstract RouteStatus status();

    /** {@return what follows from how it stands; empty for a procedure} */
    public abstract Optional<Verdict> verdict();

    /** {@return the state in which a procedure stands; empty for anything else} */
    public abstract Optional<ProcedureState> state();

    /** {@return how many of the steps are needed; empty for a procedure, whose steps follow one another} */
    public abstract Optional<Need> need();

    /** {@return what must happen, in order} */
    public abstract List<RouteStep> steps();

    /** {@return the names of what would settle it, in order} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return what to beware of} */
    public abstract Set<String> caveats();

    /** {@return where its words stand} */
    public abstract Citation citation();

    /**
     * Writes the rule, each key always.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("rule", rule().toString())
                .put("label", label().in(locale))
                .put("clauses", MeetingWords.texts(clauses()))
                .put("modality", modality().name())
                .put("reach", reach().name())
                .put("status", status().name())
                .put("words", status().words(locale))
                .putOrNull("verdict", verdict().map(each -> Json.text(each.name())))
                .putOrNull("state", state().map(each -> RouteStep.coded(each.code(), each.label(), locale)))
                .putOrNull("need", need().map(each -> Json.text(each.toString())))
                .put(
                        "steps",
                        Json.array(
                                steps().stream().map(each -> each.json(locale)).toList()))
                .put("missing", MeetingWords.texts(missing()))
                .put("caveats", MeetingWords.texts(caveats()))
                .put("citation", citation().printed())
                .build();
    }

    @Override
    public String toString() {
        return rule() + " " + status() + " " + steps();
    }
}
