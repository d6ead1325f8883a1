package org.shequ.standards.evaluation;

import com.google.common.collect.Streams;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Json;
import org.shequ.core.json.Nearest;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.text.Label;
import org.shequ.standards.rule.Need;

/**
 * The criteria by which units are evaluated together (评价标准): those that a document prints, or those that a caller has put together of its
 * rules.
 *
 * <p>It has no weights: none of the documents prints any. See {@link Scoring} for a caller's own.
 */
@Value.Immutable
public abstract class CriteriaSet {
    /** What a set is made of. */
    public enum Kind {
        /** The items of a checklist (清单). */
        CHECKLIST,
        /** The items of a printed list that is no rule (列举). */
        CATALOGUE,
        /** What the steps of a procedure rest on (程序所依标准). */
        PROCEDURE,
        /** Rules and items that a caller has put together (自定). */
        OWN
    }

    CriteriaSet() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds sets of criteria. */
    public static final class Builder extends ImmutableCriteriaSet.Builder {
        Builder() {}
    }

    /** {@return its id: of the rule, or of the printed list} */
    public abstract String id();

    /** {@return its name} */
    public abstract Label label();

    /** {@return what it is made of} */
    public abstract Kind kind();

    /** {@return the clauses it rests on; none for a caller's own} */
    public abstract List<ClauseId> clauses();

    /** {@return where its words stand; empty for a caller's own} */
    public abstract Optional<Citation> citation();

    /** {@return the topics of its clauses in the register of its document, in order; none where there is no register} */
    public abstract Set<String> topics();

    /** {@return the kinds of units it speaks of; none for any} */
    public abstract List<String> subjects();

    /** {@return its criteria, in printed order, at least one} */
    public abstract List<Criterion> criteria();

    /** {@return how many must be met, where the text says so; empty where it is only counted} */
    public abstract Optional<Need> need();

    /** {@return whether the text leaves it open for more (等)} */
    @Value.Default
    public boolean isOpenEnded() {
        return false;
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(!criteria().isEmpty(), "criteria set %s must have a criterion", id());
        Set<String> seen = new HashSet<>();
        criteria()
                .forEach(each -> Preconditions.checkArgument(
                        seen.add(each.name()), "criterion %s must stand once in criteria set %s", each, id()));
    }

    /**
     * Returns a criterion.
     *
     * @param name its name, such as {@code DH-1.3-3#COMPLETE_SERVICES}
     * @return the criterion
     * @throws IllegalArgumentException if there is none of that name; the message lists those that exist
     */
    public Criterion criterion(String name) {
        return criteria().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no criterion " + name + " in " + id() + "; there are "
                        + Nearest.listed(
                                name, criteria().stream().map(Criterion::name).toList())));
    }

    /**
     * Writes the set, each key always: id, label, kind, clauses, citation, topics, subjects, need (null where it is only counted),
     * openEnded, criteria.
     *
     * @param locale the language of words, zh or en
     * @return the object
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public Json.Obj json(Locale locale) {
        return head(locale)
                .put(
                        "criteria",
                        Json.array(criteria().stream()
                                .map(each -> Json.object()
                                        .put("criterion", each.name())
                                        .put("label", each.label().in(locale))
                                        .build())
                                .toList()))
                .build();
    }

    Json.ObjBuilder head(Locale locale) {
        return Json.object()
                .put("id", id())
                .put("label", label().in(locale))
                .put("kind", kind().name())
                .put("clauses", texts(clauses()))
                .putOrNull("citation", citation().map(each -> Json.text(each.printed())))
                .put("topics", texts(topics()))
                .put("subjects", texts(subjects()))
                .putOrNull("need", need().map(each -> Json.text(each.toString())))
                .put("openEnded", isOpenEnded());
    }

    static Json.Arr texts(Iterable<?> all) {
        return Json.array(
                Streams.stream(all).map(each -> Json.text(each.toString())).toList());
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id();
    }
}
