package org.shequ.standards.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.Condition;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.catalogue.CatalogueItem;

/** The items of a checklist that a catalogue of the pack lists (引用目录): the catalogue is named, and read only when asked for. */
@Value.Immutable
public abstract class ListedItems {
    ListedItems() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds references to the items of a catalogue. */
    public static final class Builder extends ImmutableListedItems.Builder {
        Builder() {}
    }

    /** {@return the id of the catalogue, for example {@code jl2010-rooms}} */
    public abstract String catalogue();

    /** {@return the code of the group whose items are meant; empty for all items} */
    public abstract Optional<String> group();

    /** {@return the conditions that decide items, by the code of the item; the other items are attested} */
    public abstract Map<String, Condition> conditions();

    /**
     * Returns the items.
     *
     * @param found the catalogue of this id
     * @return its items or those of the group, in printed order, each with the condition that decides it
     * @throws IllegalArgumentException if it is another catalogue, lists no such group, or a condition names no item of the group; the
     *     message lists what there is
     */
    public List<ChecklistItem> in(Catalogue found) {
        if (!found.id().equals(catalogue())) {
            throw new IllegalArgumentException("catalogue (" + found + ") must be " + catalogue());
        }
        List<CatalogueItem> items = group().map(found::itemsOf).orElse(found.items());
        conditions().keySet().stream()
                .filter(code -> items.stream().noneMatch(item -> item.code().equals(code)))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException("no item " + code + " in " + this + "; there are " + items);
                });
        return items.stream().map(this::item).toList();
    }

    private ChecklistItem item(CatalogueItem item) {
        return ChecklistItem.builder()
                .code(item.code())
                .label(item.label())
                .met(Optional.ofNullable(conditions().get(item.code())))
                .build();
    }

    /** {@return whether the items that are meant leave room for more} */
    boolean isOpenEnded(Catalogue found) {
        return group().map(code ->
                        found.groups().stream().anyMatch(each -> each.code().equals(code) && each.isOpenEnded()))
                .orElse(found.isOpenEnded());
    }

    /** {@return the id of the catalogue, with the group in brackets where there is one} */
    @Override
    public String toString() {
        return catalogue() + group().map(code -> "[" + code + "]").orElse("");
    }
}
