package org.shequ.standards.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.budget.ConsolidatedBudget;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackIdentity;
import org.shequ.standards.pack.PackSource;

/**
 * A library of packs (政策库). It knows the identity of each pack; a pack loads when its rules are asked for, once.
 *
 * <p>Documents are found by the place they cover, without a scan. A library is immutable and safe to share.
 */
public final class PolicyLibrary {
    private final Map<DocumentId, Entry> entries;
    private final Map<DivisionCode, List<Entry>> byPlace = new HashMap<>();
    private final Map<Entry, Integer> order = new HashMap<>();
    private volatile @Nullable Set<String> declared;

    private PolicyLibrary(Collection<Entry> all) {
        Map<DocumentId, Entry> byId = new LinkedHashMap<>();
        for (Entry entry : all) {
            DocumentId id = entry.identity().document().id();
            Preconditions.checkArgument(byId.put(id, entry) == null, "document %s must be in a library once", id);
            order.put(entry, byId.size());
            DivisionCode place = entry.identity().document().place();
            List<Entry> there = byPlace.getOrDefault(place, new ArrayList<>());
            there.add(entry);
            byPlace.put(place, there);
        }
        this.entries = Collections.unmodifiableMap(byId);
    }

    /** The names of the facts that the packs declare, all of which are loaded for it. */
    Set<String> declaredFacts() {
        Set<String> found = declared;
        if (found == null) {
            Set<String> names = new TreeSet<>();
            for (DocumentId document : documents()) {
                for (DeclaredFact fact : pack(document).facts()) {
                    names.add(fact.name());
                }
            }
            found = Collections.unmodifiableSet(names);
            declared = found;
        }
        return found;
    }

    /** A pack by its identity, loaded when asked for. */
    static final class Entry {
        private final PackIdentity identity;
        private final @Nullable PackSource source;
        private final boolean isProofread;
        private volatile @Nullable Pack pack;

        Entry(PackIdentity identity, PackSource source, boolean isProofread) {
            this.identity = identity;
            this.source = source;
            this.isProofread = isProofread;
        }

        Entry(Pack pack) {
            this.identity = pack.identity();
            this.source = null;
            this.isProofread = false;
            this.pack = pack;
        }

        PackIdentity identity() {
            return identity;
        }

        Pack pack() {
            Pack known = pack;
            return known == null ? loaded() : known;
        }

        private synchronized Pack loaded() {
            Pack known = pack;
            if (known == null) {
                PackSource from = Objects.requireNonNull(source);
                known = isProofread ? Pack.proofread(from) : Pack.read(from);
                pack = known;
            }
            return known;
        }
    }

    /**
     * Returns a library of packs.
     *
     * @param packs the packs, in the order in which their lines shall stand
     * @return the library
     * @throws IllegalArgumentException if a document stands twice
     */
    public static PolicyLibrary of(Pack... packs) {
        List<Entry> entries = new ArrayList<>();
        for (Pack pack : packs) {
            entries.add(new Entry(pack));
        }
        return new PolicyLibrary(entries);
    }

    /**
     * Returns a library of packs of which the identities alone are read now.
     *
     * @param sources where the packs are, in the order in which their lines shall stand
     * @return the library
     * @throws IllegalArgumentException if a document stands twice, or an identity is faulty
     */
    public static PolicyLibrary ofSources(List<PackSource> sources) {
        return ofSources(sources, false);
    }

    /**
     * Returns a library of packs that were proofread before, such as those of a jar whose build reads them with {@link Pack#read}: a pack
     * is read with {@link Pack#proofread} when it is asked for, which takes a fraction of the time.
     *
     * @param sources where the packs are, in the order in which their lines shall stand
     * @return the library
     * @throws IllegalArgumentException if a document stands twice, or an identity is faulty
     */
    public static PolicyLibrary ofProofread(List<PackSource> sources) {
        return ofSources(sources, true);
    }

    private static PolicyLibrary ofSources(List<PackSource> sources, boolean isProofread) {
        return new PolicyLibrary(entries(sources, isProofread));
    }

    private static List<Entry> entries(List<PackSource> sources, boolean isProofread) {
        List<Entry> entries = new ArrayList<>();
        for (PackSource source : sources) {
            entries.add(new Entry(Pack.identity(source), source, isProofread));
        }
        return entries;
    }

    /**
     * Returns this library with another pack.
     *
     * @param pack the pack
     * @return the larger library
     * @throws IllegalArgumentException if its document is in the library already
     */
    public PolicyLibrary plus(Pack pack) {
        List<Entry> all = new ArrayList<>(entries.values());
        all.add(new Entry(pack));
        return new PolicyLibrary(all);
    }

    /**
     * Returns this library with other packs that were proofread before, of which the identities alone are read now.
     *
     * @param sources where the packs are, in the order in which their lines shall stand, after those that are there
     * @return the larger library; it shares the packs that are there
     * @throws IllegalArgumentException if a document stands twice, or an identity is faulty
     */
    public PolicyLibrary plusProofread(List<PackSource> sources) {
        List<Entry> all = new ArrayList<>(entries.values());
        all.addAll(entries(sources, true));
        return new PolicyLibrary(all);
    }

    /**
     * Returns this library with some of its documents only.
     *
     * @param documents the ids of the documents to keep
     * @return the smaller library
     * @throws IllegalArgumentException if there is no such document; the message lists those that exist
     */
    public PolicyLibrary only(Set<DocumentId> documents) {
        for (DocumentId document : documents) {
            entry(document);
        }
        List<Entry> kept = new ArrayList<>();
        for (Map.Entry<DocumentId, Entry> each : entries.entrySet()) {
            if (documents.contains(each.getKey())) {
                kept.add(each.getValue());
            }
        }
        return new PolicyLibrary(kept);
    }

    /** {@return the ids of the documents, in order} */
    public Set<DocumentId> documents() {
        return entries.keySet();
    }

    /** {@return the identities of the packs, in order} */
    public List<PackIdentity> identities() {
        return entries.values().stream().map(Entry::identity).toList();
    }

    /**
     * Returns the pack of a document, loading it if need be.
     *
     * @param document the id of the document
     * @return the pack
     * @throws IllegalArgumentException if there is no such document; the message lists those that exist
     */
    public Pack pack(DocumentId document) {
        return entry(document).pack();
    }

    private Entry entry(DocumentId document) {
        Entry entry = entries.get(document);
        if (entry == null) {
            throw new IllegalArgumentException("no document " + document + "; there are " + entries.keySet());
        }
        return entry;
    }

    /** The entries whose place covers a code, in the order of the library. */
    List<Entry> covering(DivisionCode code) {
        List<Entry> found = new ArrayList<>(byPlace.getOrDefault(code, List.of()));
        for (DivisionCode place : code.ancestors()) {
            found.addAll(byPlace.getOrDefault(place, List.of()));
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparing(order::get));
        }
        return found;
    }

    /**
     * Reads budgets as {@link ConsolidatedBudget#json} writes them. Explanations are words and are not read back; notes and warnings stand
     * in the language in which they were written.
     *
     * @param tree the tree
     * @return the budgets; written again in that language, and with the explanations left out, they give the same tree
     * @throws org.shequ.core.json.FaultsException with every fault, among them a rule that the library does not have and a total that is
     *     not the sum of its units
     */
    public ConsolidatedBudget readBudget(Json tree) {
        return new BudgetReader(this).read(tree);
    }

    /**
     * Returns the policy for the budgets of a fiscal year: documents in force on its last day.
     *
     * @param year the year
     * @return the policy, with default readings and no reference data
     */
    public Policy forYear(FiscalYear year) {
        return Policy.of(this, year, year.lastDay());
    }

    /**
     * Returns the policy on a day, at its end.
     *
     * @param date the day
     * @return the policy, with default readings and no reference data
     * @throws IllegalArgumentException if its year lies outside 1900 to 2999
     */
    public Policy at(LocalDate date) {
        return Policy.of(this, FiscalYear.containing(date), date);
    }
}
