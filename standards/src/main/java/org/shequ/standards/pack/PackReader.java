package org.shequ.standards.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.json.Nearest;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.catalogue.CatalogueCodec;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.ledger.ClauseLedger;
import org.shequ.standards.ledger.LedgerCodec;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.measure.DeclaredFacts;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.relation.DocumentRelation;
import org.shequ.standards.relation.RelationCodec;
import org.shequ.standards.rule.RuleDefinition;

/** Reads the files of a pack, and tells every fault of all of them together. */
final class PackReader {
    static final String IDENTITY = "pack.json";
    static final String RULES = "rules.json";
    static final String FACTS = "facts.json";
    static final String PARAMETERS = "parameters.json";
    static final String CASES = "cases.json";

    static final String LEDGER = "ledger.json";
    static final String CATALOGUES = "catalogues.json";
    static final String RELATIONS = "relations.json";

    /** The names of all files of a pack. */
    static final List<String> FILES = List.of(IDENTITY, RULES, FACTS, PARAMETERS, CASES, LEDGER, CATALOGUES, RELATIONS);

    private final PackSource source;
    private final Faults faults = new Faults();

    PackReader(PackSource source) {
        this.source = source;
    }

    PackIdentity identity() {
        checkSource();
        Optional<PackIdentity> identity = readIdentity();
        throwIfAny();
        return identity.orElseThrow();
    }

    private Optional<PackIdentity> readIdentity() {
        Optional<Cursor> file = required(IDENTITY);
        return file.isPresent() ? IdentityCodec.read(file.get()) : Optional.empty();
    }

    private void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new PackException(faults.list());
        }
    }

    /** Reads the pack and its cases, and then its catalogues and its ledger, which can be held against both once they are sound. */
    Pack whole() {
        Pack pack = pack(true);
        pack.catalogues();
        pack.ledger();
        pack.relations();
        return pack;
    }

    /** Reads the catalogues of a pack and holds the checklists that go through them against them. */
    List<Catalogue> catalogues(Pack pack) {
        int before = faults.count();
        List<Catalogue> catalogues = optional(CATALOGUES)
                .map(cursor ->
                        CatalogueCodec.read(cursor, pack.identity().document().id()))
                .orElse(List.of());
        if (faults.count() == before) {
            new CatalogueChecks(catalogues, faults).check(pack.rules());
        }
        throwIfAny();
        return catalogues;
    }

    /** Reads how the document of a pack goes together with others. */
    List<DocumentRelation> relations(Pack pack) {
        List<DocumentRelation> relations = optional(RELATIONS)
                .map(cursor ->
                        RelationCodec.read(cursor, pack.identity().document().id()))
                .orElse(List.of());
        throwIfAny();
        return relations;
    }

    /** Reads the ledger of a pack and holds it against its rules and catalogues. */
    Optional<ClauseLedger> ledger(Pack pack) {
        Optional<ClauseLedger> ledger = optional(LEDGER)
                .flatMap(cursor -> LedgerCodec.read(
                                cursor, pack.identity().document().id())
                        .filter(read -> LedgerChecks.check(read, pack, cursor)));
        throwIfAny();
        return ledger;
    }

    /** Reads the rules and what they need. */
    Pack pack() {
        return pack(false);
    }

    /** Reads the definitions of the rules and what they need, of a pack that was proofread before. */
    Pack proofread() {
        Optional<PackIdentity> identity = readIdentity();
        Optional<Cursor> factsFile = optional(FACTS);
        List<DeclaredFact> facts = factsFile.isPresent() ? DeclaredFacts.read(factsFile.get()) : List.of();
        Optional<Cursor> parametersFile = optional(PARAMETERS);
        ParameterCodec parameters = ParameterCodec.read(parametersFile);
        MeasureCatalogue catalogue = MeasureCatalogue.standard().plus(facts);
        PackVocabulary vocabulary = new PackVocabulary(catalogue, parameters.figures());
        List<RuleDefinition> rules = new ArrayList<>();
        Optional<Cursor> rulesFile = required(RULES);
        if (rulesFile.isPresent()) {
            for (Cursor element : rulesFile.get().fields().required("rules").elements()) {
                Optional<RuleDefinition> rule = RuleDefinition.proofread(element, vocabulary);
                if (rule.isPresent()) {
                    rules.add(rule.get());
                }
            }
        }
        throwIfAny();
        return built(identity, facts, factsFile, parameters, parametersFile)
                .addAllRules(rules)
                .casesRead(Optional.empty())
                .catalogue(catalogue)
                .build();
    }

    /** Reads the worked cases of a pack. */
    List<WorkedCase> cases(Pack pack) {
        List<WorkedCase> cases = cases(pack.catalogue(), true, Optional.of(pack.identity()), pack.rules());
        throwIfAny();
        return cases;
    }

    private List<WorkedCase> cases(
            MeasureCatalogue catalogue,
            boolean areFactsKnown,
            Optional<PackIdentity> identity,
            List<RuleDefinition> rules) {
        return optional(CASES)
                .map(new CaseCodec(catalogue, areFactsKnown, identity, rules)::read)
                .orElse(List.of());
    }

    private Pack pack(boolean withCases) {
        checkSource();
        checkFiles();
        Optional<PackIdentity> identity = readIdentity();
        int before = faults.count();
        Optional<Cursor> factsFile = optional(FACTS);
        List<DeclaredFact> facts = factsFile.map(DeclaredFacts::read).orElse(List.of());
        boolean areFactsKnown = faults.count() == before;
        Optional<Cursor> parametersFile = optional(PARAMETERS);
        ParameterCodec parameters = ParameterCodec.read(parametersFile);
        MeasureCatalogue catalogue = MeasureCatalogue.standard().plus(facts);
        PackVocabulary vocabulary = new PackVocabulary(catalogue, parameters.figures());
        List<RuleDefinition> rules = required(RULES)
                .map(cursor -> rules(cursor, vocabulary, new RuleChecks(faults, identity, parameters.shares())))
                .orElse(List.of());
        new NormChecks(faults, identity, catalogue).check(rules);
        Optional<List<WorkedCase>> cases =
                withCases ? Optional.of(cases(catalogue, areFactsKnown, identity, rules)) : Optional.empty();
        throwIfAny();
        return built(identity, facts, factsFile, parameters, parametersFile)
                .addAllRules(rules)
                .casesRead(cases)
                .catalogue(catalogue)
                .build();
    }

    private Pack.Builder built(
            Optional<PackIdentity> identity,
            List<DeclaredFact> facts,
            Optional<Cursor> factsFile,
            ParameterCodec parameters,
            Optional<Cursor> parametersFile) {
        Pack.Builder pack = Pack.builder();
        pack.identity(identity.orElseThrow())
                .addAllFacts(facts)
                .addAllParameters(parameters.figures())
                .addAllShareParameters(parameters.shares())
                .source(source)
                .putAllDeclaredAt(declared(factsFile, "facts"))
                .putAllDeclaredAt(declared(parametersFile, "parameters"));
        return pack;
    }

    /** Where each of a list of declarations stands, by its name. */
    private static Map<String, Location> declared(Optional<Cursor> file, String list) {
        Map<String, Location> places = new LinkedHashMap<>();
        if (file.isPresent()) {
            for (Cursor each : file.get().fields().optional(list).elements()) {
                Optional<String> name = each.fields().optional("name").text();
                if (name.isPresent()) {
                    places.put(list + "[" + name.get() + "]", each.location());
                }
            }
        }
        return places;
    }

    /** Where there is no folder at all, nothing more can be told. */
    private void checkSource() {
        Optional<String> wrong = source.wrong();
        if (wrong.isPresent()) {
            faults.add(Fault.ofMessage(Location.ofFile(source.toString()), wrong.get()));
        }
        throwIfAny();
    }

    private void checkFiles() {
        try {
            for (String file : source.files()) {
                if (!FILES.contains(file)) {
                    faults.add(Fault.of(
                            Location.ofFile(source.nameOf(file)),
                            "file " + file,
                            String.join(", ", FILES) + Nearest.hint(file, FILES)));
                }
            }
        } catch (IOException e) {
            unreadable(source.toString(), e);
        }
    }

    private void unreadable(String name, Exception e) {
        faults.add(Fault.ofMessage(Location.ofFile(name), "must be readable: " + e.getMessage()));
    }

    private Optional<Cursor> required(String file) {
        return read(file, true);
    }

    private Optional<Cursor> optional(String file) {
        return read(file, false);
    }

    private Optional<Cursor> read(String file, boolean isRequired) {
        try (InputStream stream = source.open(file).orElse(null)) {
            if (stream == null) {
                if (isRequired) {
                    faults.add(Fault.ofMessage(
                            Location.ofFile(source.nameOf(file)), "file " + file + " must be in the pack " + source));
                }
                return Optional.empty();
            }
            Optional<Json> tree = JsonText.read(stream, source.nameOf(file), faults);
            return tree.isPresent() ? Optional.of(Cursor.of(tree.get(), faults)) : Optional.empty();
        } catch (UncheckedIOException e) {
            unreadable(source.nameOf(file), e);
        } catch (IOException e) {
            unreadable(source.nameOf(file), e);
        }
        return Optional.empty();
    }

    private static List<RuleDefinition> rules(Cursor cursor, PackVocabulary vocabulary, RuleChecks checks) {
        Fields fields = cursor.fields();
        List<RuleDefinition> rules = new ArrayList<>();
        for (Cursor element : fields.required("rules").elements()) {
            checks.note(element);
            RuleDefinition.read(element, vocabulary).ifPresent(rules::add);
        }
        fields.end();
        List<RuleDefinition> read = List.copyOf(rules);
        checks.check(read);
        return read;
    }
}
