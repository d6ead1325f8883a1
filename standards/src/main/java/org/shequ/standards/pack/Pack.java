package org.shequ.standards.pack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.Parameter;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.json.Nearest;
import org.shequ.core.source.RuleId;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.ledger.ClauseLedger;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.relation.DocumentRelation;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.RuleDefinition;

/** A pack (数据包): a document, its rules, the facts and parameters they use, and worked cases. */
@Value.Immutable
public abstract class Pack {
    Pack() {}

    /**
     * Reads a pack from a folder.
     *
     * @param folder the folder
     * @return the pack
     * @throws PackException with every fault of every file
     */
    public static Pack read(Path folder) {
        return new PackReader(PackSource.folder(folder)).whole();
    }

    /**
     * Reads the rules of a pack and what they need; its worked cases, its catalogues and its ledger are read when asked for.
     *
     * @param source where its files are
     * @return the pack
     * @throws PackException with every fault of the files read
     */
    public static Pack read(PackSource source) {
        return new PackReader(source).pack();
    }

    /**
     * Reads a pack that {@link #read} took before, such as one of a jar whose build reads it so (校对过的数据包): its facts, its parameters
     * and what its rules are called now, each rule when it is first asked for.
     *
     * <p>Rules are not held against each other, nor figures against the phrases they were taken from; that was done before, and takes
     * most of the time of reading. The pack equals the one that {@link #read} gives. A rule that cannot be read after all is an {@code
     * IllegalStateException} that names it and its place, when it is asked for.
     *
     * @param source where its files are
     * @return the pack
     * @throws PackException with every fault of the files read, as far as they are read
     */
    public static Pack proofread(PackSource source) {
        return new PackReader(source).proofread();
    }

    /**
     * Reads the identity of a pack and nothing else.
     *
     * @param source where its files are
     * @return the identity
     * @throws PackException with every fault of the identity
     */
    public static PackIdentity identity(PackSource source) {
        return new PackReader(source).identity();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds packs. */
    static final class Builder extends ImmutablePack.Builder {
        Builder() {}
    }

    /** {@return its document, and when that is in force} */
    public abstract PackIdentity identity();

    /** {@return the facts of its own} */
    public abstract List<DeclaredFact> facts();

    /** {@return the figures that someone else sets} */
    public abstract List<Parameter<?>> parameters();

    /** {@return the ratios of sharing that someone else sets} */
    public abstract List<ShareParameter> shareParameters();

    /** {@return its rules, in the order in which their lines stand} */
    public abstract List<RuleDefinition> rules();

    /**
     * Returns its worked cases, reading them if need be.
     *
     * @return the cases, in order; none where the pack has no such file
     * @throws PackException with every fault of the file
     */
    @Value.Lazy
    public List<WorkedCase> cases() {
        return casesRead().orElseGet(() -> new PackReader(source()).cases(this));
    }

    @Value.Auxiliary
    abstract Optional<List<WorkedCase>> casesRead();

    /** {@return the catalogue of measures with the facts of its own} */
    public abstract MeasureCatalogue catalogue();

    @Value.Auxiliary
    abstract PackSource source();

    /**
     * Returns the ledger of its clauses, reading it if need be.
     *
     * @return the ledger, or empty where the pack has none
     * @throws PackException with every fault of the ledger
     */
    @Value.Lazy
    public Optional<ClauseLedger> ledger() {
        return new PackReader(source()).ledger(this);
    }

    /** {@return where each fact and parameter is declared, by {@code facts[NAME]} or {@code parameters[NAME]}} */
    @Value.Auxiliary
    public abstract Map<String, Location> declaredAt();

    /**
     * Returns the lists that its document prints, reading them if need be.
     *
     * @return the catalogues, in the order of the file; none where the pack has no such file
     * @throws PackException with every fault of the file
     */
    @Value.Lazy
    public List<Catalogue> catalogues() {
        return new PackReader(source()).catalogues(this);
    }

    /**
     * Returns how its document goes together with others, reading it if need be.
     *
     * @return the relations, in the order of the file; none where the pack has no such file
     * @throws PackException with every fault of the file
     */
    @Value.Lazy
    public List<DocumentRelation> relations() {
        return new PackReader(source()).relations(this);
    }

    /**
     * Returns one of the lists that its document prints.
     *
     * @param id the id of the catalogue, for example {@code pzh2015-fund-purposes}
     * @return the catalogue
     * @throws IllegalArgumentException if there is no such catalogue; the message lists those that exist
     * @throws PackException with every fault of the file of catalogues
     */
    public Catalogue catalogue(String id) {
        return catalogues().stream()
                .filter(catalogue -> catalogue.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no catalogue " + id + " in " + identity()
                        + "; there are "
                        + catalogues().stream().map(Catalogue::id).sorted().toList()));
    }

    /**
     * Returns a checklist of one of its rules with its items in place, reading the catalogues if one of them lists the items.
     *
     * @param checklist the checklist as its rule states it
     * @return the checklist, its items and its openness known
     * @throws IllegalArgumentException if there is no such catalogue; the message lists those that exist
     * @throws PackException with every fault of the file of catalogues
     */
    public Checklist complete(Checklist checklist) {
        return checklist.isComplete()
                ? checklist
                : checklist.over(catalogue(checklist.listed().orElseThrow().catalogue()));
    }

    /**
     * Tells how far its document is modelled, reading the ledger if need be.
     *
     * @return the coverage; empty where the pack has no ledger
     * @throws PackException with every fault of the ledger
     */
    public Optional<LedgerCoverage> coverage() {
        return ledger().map(ledger -> LedgerCoverage.of(
                ledger, rules().stream().map(RuleDefinition::byDefault).toList()));
    }

    @Value.Lazy
    Map<RuleId, RuleDefinition> byId() {
        Map<RuleId, RuleDefinition> all = new HashMap<>();
        rules().forEach(rule -> all.put(rule.id(), rule));
        return all;
    }

    /**
     * Returns a rule.
     *
     * @param id the id of the rule
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule; the message lists those that exist, or the nearest of many
     */
    public RuleDefinition rule(RuleId id) {
        return Optional.ofNullable(byId().get(id))
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id + " in " + identity() + "; there are "
                        + Nearest.listed(
                                id.toString(),
                                rules().stream()
                                        .map(RuleDefinition::id)
                                        .sorted()
                                        .map(RuleId::toString)
                                        .toList())));
    }

    /**
     * Writes the files of the pack in one form, whatever the form they were read in; reading them gives an equal pack. Its catalogues,
     * its ledger and its relations are read if need be.
     *
     * @return the content of each file by its name, in order; a file that would be empty is left out
     * @throws PackException with every fault of those files
     */
    public Map<String, Json> write() {
        return PackWriter.write(this);
    }

    /**
     * Returns the digest of the pack: the same for the same content, however it is laid out. Its catalogues, its ledger and its relations
     * are read if need be.
     *
     * @return SHA-256 in 64 hexadecimal digits
     * @throws PackException with every fault of those files
     */
    @Value.Lazy
    public String digest() {
        return PackWriter.digest(this);
    }

    @Override
    public String toString() {
        return "pack " + identity();
    }
}
