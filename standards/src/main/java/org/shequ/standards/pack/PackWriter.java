package org.shequ.standards.pack;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shequ.core.json.Json;
import org.shequ.standards.catalogue.CatalogueCodec;
import org.shequ.standards.json.JsonDigest;
import org.shequ.standards.ledger.LedgerCodec;
import org.shequ.standards.measure.DeclaredFacts;
import org.shequ.standards.relation.RelationCodec;
import org.shequ.standards.rule.RuleDefinition;

/** Writes the files of a pack in one form, whatever the form they were read in. */
final class PackWriter {
    private PackWriter() {}

    static Map<String, Json> write(Pack pack) {
        ImmutableMap.Builder<String, Json> files = ImmutableMap.builder();
        files.put(PackReader.IDENTITY, IdentityCodec.write(pack.identity()));
        files.put(PackReader.RULES, rules(pack.rules()));
        if (!pack.facts().isEmpty()) {
            files.put(PackReader.FACTS, DeclaredFacts.write(pack.facts()));
        }
        if (!pack.parameters().isEmpty() || !pack.shareParameters().isEmpty()) {
            files.put(PackReader.PARAMETERS, ParameterCodec.write(pack.parameters(), pack.shareParameters()));
        }
        if (!pack.cases().isEmpty()) {
            files.put(PackReader.CASES, CaseCodec.write(pack.cases()));
        }
        if (!pack.catalogues().isEmpty()) {
            files.put(PackReader.CATALOGUES, CatalogueCodec.write(pack.catalogues()));
        }
        pack.ledger().ifPresent(ledger -> files.put(PackReader.LEDGER, LedgerCodec.write(ledger)));
        if (!pack.relations().isEmpty()) {
            files.put(PackReader.RELATIONS, RelationCodec.write(pack.relations()));
        }
        return files.buildOrThrow();
    }

    private static Json rules(List<RuleDefinition> rules) {
        return Json.object()
                .put(
                        "rules",
                        Json.array(rules.stream().map(RuleDefinition::write).toList()))
                .build();
    }

    /** The SHA-256 of name and content of each file in the order of names, keys sorted, no spaces, UTF-8, each ended by a line feed. */
    static String digest(Pack pack) {
        JsonDigest digest = JsonDigest.start();
        new TreeMap<>(write(pack)).forEach((name, content) -> {
            digest.add(name + "\n" + JsonDigest.text(content) + "\n");
        });
        return digest.end();
    }
}
