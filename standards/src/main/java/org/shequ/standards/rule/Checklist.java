package org.shequ.standards.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.formula.Condition;
import org.shequ.standards.catalogue.Catalogue;

/**
 * Things that must be so (清单): each decided by a condition over facts, or attested by somebody.
 *
 * <p>Its items are its own, or those that a catalogue of the pack lists. A catalogue is only named until {@link #over} puts its items in
 * place, so that a rule can be read without its catalogue; {@code Pack.complete} does both.
 */
@Value.Immutable
public abstract non-sealed class Checklist implements Content {
    Checklist() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds checklists. */
    public static final class Builder extends ImmutableChecklist.Builder {
        Builder() {}
    }

    @Override
    public String kind() {
        return "CHECKLIST";
    }

    /** {@return its items, in order; none as long as a catalogue that lists them is only named} */
    public abstract List<ChecklistItem> items();

    /** {@return the catalogue that lists its items, if they are not its own} */
    public abstract Optional<ListedItems> listed();

    /** {@return whether the text leaves it open for more (等); unknown as long as a catalogue that lists its items is only named} */
    public abstract Optional<Boolean> openEnded();

    /** {@return how many items must be met} */
    @Value.Default
    public Need need() {
        return Need.all();
    }

    /** {@return the standard outside this library by which the caller judges the items, for example {@code GB 50180-93}} */
    public abstract Optional<String> external();

    /** {@return by when it must be met, where that is printed} */
    @Override
    public abstract Optional<Deadline> deadline();

    /** {@return whether its items are known: its own, or those of a catalogue put in place} */
    public boolean isComplete() {
        return !items().isEmpty();
    }

    @Override
    public Optional<Checklist> checklist() {
        return Optional.of(this);
    }

    /** {@return whether no item is decided by a fact, so that all rests on attestation} */
    @Override
    public boolean isAttestedOnly() {
        Stream<Condition> conditions = isComplete()
                ? items().stream().flatMap(item -> item.met().stream())
                : listed().stream().flatMap(each -> each.conditions().values().stream());
        return conditions.allMatch(Attested::only);
    }

    /**
     * Returns an item.
     *
     * @param code the code of the item
     * @return the item
     * @throws IllegalArgumentException if there is no such item; the message lists those that exist
     */
    public ChecklistItem item(String code) {
        return items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no item " + code + " in the checklist; there are " + items()));
    }

    /**
     * Returns this checklist with the items of the catalogue that lists them in place, and its openness.
     *
     * @param catalogue the catalogue it names
     * @return the checklist; itself where its items are known
     * @throws IllegalArgumentException if it is another catalogue, a group or item it names does not exist, or it needs more items than
     *     there are; the message lists what there is
     */
    public Checklist over(Catalogue catalogue) {
        if (isComplete()) {
            return this;
        }
        ListedItems names = listed().orElseThrow();
        return builder()
                .addAllItems(names.in(catalogue))
                .listed(names)
                .openEnded(names.isOpenEnded(catalogue))
                .need(need())
                .external(external())
                .deadline(deadline())
                .build();
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                isComplete() || listed().isPresent(),
                "checklist must have an item, or name the catalogue that lists them");
        Preconditions.checkArgument(
                isComplete() == openEnded().isPresent(),
                "checklist must say whether it is open-ended once its items are known");
        Code.once("item", items().stream().map(ChecklistItem::code).toList());
        need().least()
                .filter(least -> isComplete())
                .ifPresent(least -> Preconditions.checkArgument(
                        least <= items().size(),
                        "items needed (%s) must be at most the number of items, %s",
                        least,
                        items().size()));
        external()
                .ifPresent(name ->
                        Preconditions.checkArgument(!name.isBlank(), "external standard (%s) must not be blank", name));
    }
}
