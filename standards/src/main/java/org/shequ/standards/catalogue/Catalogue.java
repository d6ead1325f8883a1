package org.shequ.standards.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.text.Label;

/**
 * A list that a document prints (清单): its items in printed order, each once. It holds as long as its document does.
 *
 * <p>Example: {@code pzh2015-fund-purposes}, five purposes, open-ended because the text ends the list with 等.
 */
@Value.Immutable
public abstract class Catalogue {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");

    Catalogue() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds catalogues. */
    public static final class Builder extends ImmutableCatalogue.Builder {
        Builder() {}
    }

    /** {@return its id: the document, then its name, such as {@code pzh2015-fund-purposes}} */
    public abstract String id();

    /** {@return the document that prints it} */
    public abstract DocumentId document();

    /** {@return the clauses that print it, at least one} */
    public abstract List<ClauseId> clauses();

    /** {@return its name, ours in both languages} */
    public abstract Label label();

    /** {@return whether the text leaves it open for more; with groups, whether it leaves one of them open} */
    @Value.Default
    public boolean isOpenEnded() {
        return false;
    }

    /** {@return the words that print how many items it has, such as 六个特色} */
    public abstract Optional<String> printedCount();

    /** {@return its groups, in printed order; none if it has no parts} */
    public abstract List<CatalogueGroup> groups();

    /** {@return its items, in printed order} */
    public abstract List<CatalogueItem> items();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                ID.matcher(id()).matches(),
                "catalogue id (%s) must be small letters and digits joined by hyphens",
                id());
        String prefix = prefix(document());
        Preconditions.checkArgument(id().startsWith(prefix), "catalogue id (%s) must begin with %s", id(), prefix);
        Preconditions.checkArgument(!clauses().isEmpty(), "catalogue %s must cite a clause", id());
        Preconditions.checkArgument(!items().isEmpty(), "catalogue %s must have an item", id());
        clauses()
                .forEach(clause -> Preconditions.checkArgument(
                        clause.document().equals(document()),
                        "clause (%s) of catalogue %s must be of %s",
                        clause,
                        id(),
                        document()));
        once("clause", clauses().stream().map(ClauseId::value).toList());
        once("group", groups().stream().map(CatalogueGroup::code).toList());
        once("item", items().stream().map(CatalogueItem::code).toList());
        checkGroups();
        printedCount().ifPresent(printed -> PrintedCount.check(printed, items().size()));
    }

    private void once(String role, List<String> values) {
        Set<String> seen = new HashSet<>();
        values.forEach(value -> Preconditions.checkArgument(
                seen.add(value), "%s %s must stand once in catalogue %s", role, value, id()));
    }

    private void checkGroups() {
        Set<String> known = groups().stream().map(CatalogueGroup::code).collect(Collectors.toSet());
        Set<String> used =
                items().stream().flatMap(item -> item.group().stream()).collect(Collectors.toSet());
        String rule = known.isEmpty() ? "no group, as it has none" : "one of the groups " + groups();
        for (CatalogueItem item : items()) {
            Preconditions.checkArgument(
                    item.group().map(known::contains).orElse(known.isEmpty()),
                    "item %s of catalogue %s must stand in %s",
                    item,
                    id(),
                    rule);
        }
        Preconditions.checkArgument(
                groups().isEmpty() || isOpenEnded() == groups().stream().anyMatch(CatalogueGroup::isOpenEnded),
                "catalogue %s must be open-ended exactly if one of its groups is",
                id());
        groups().forEach(group -> Preconditions.checkArgument(
                used.contains(group.code()), "group %s of catalogue %s must have an item", group, id()));
    }

    /**
     * Tells what the ids of the catalogues of a document begin with.
     *
     * @param document the document
     * @return its id in small letters, then a hyphen, for example {@code pzh2015-}
     */
    public static String prefix(DocumentId document) {
        return document.value().toLowerCase(Locale.ROOT).replace('_', '-') + "-";
    }

    /**
     * Tells whether it lists an item.
     *
     * @param code the code of the item
     * @return whether the list names it; an open-ended list may leave room for what it does not name
     */
    public boolean contains(String code) {
        return items().stream().anyMatch(item -> item.code().equals(code));
    }

    /**
     * Returns an item.
     *
     * @param code its code
     * @return the item
     * @throws IllegalArgumentException if there is no such item; the message lists those that exist
     */
    public CatalogueItem item(String code) {
        return items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    /**
     * Returns the items of a group.
     *
     * @param code the code of the group
     * @return its items, in printed order
     * @throws IllegalArgumentException if there is no such group; the message lists those that exist
     */
    public List<CatalogueItem> itemsOf(String code) {
        if (groups().stream().noneMatch(group -> group.code().equals(code))) {
            throw new IllegalArgumentException(
                    "no group " + code + " in catalogue " + id() + "; there are " + groups());
        }
        return items().stream()
                .filter(item -> item.group().equals(Optional.of(code)))
                .toList();
    }

    /**
     * Returns the items that are not among those given.
     *
     * @param codes the codes of what is there; in an open-ended catalogue also of what the list does not name
     * @return the items that are missing, in printed order
     * @throws IllegalArgumentException if the catalogue is closed and does not list a code; the message lists those that exist
     */
    public List<CatalogueItem> missingFrom(Set<String> codes) {
        if (!isOpenEnded()) {
            new TreeSet<>(codes)
                    .stream().filter(code -> !contains(code)).findFirst().ifPresent(code -> {
                        throw unknown(code);
                    });
        }
        return items().stream().filter(item -> !codes.contains(item.code())).toList();
    }

    private IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("no item " + code + " in catalogue " + id() + "; there are " + items());
    }

    @Override
    public String toString() {
        return id();
    }
}
