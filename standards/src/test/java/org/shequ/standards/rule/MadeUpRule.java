package org.shequ.standards.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackException;
import org.shequ.standards.pack.PackSource;

/** Rules of a made-up document, of which only the content is of interest. */
final class MadeUpRule {
    private static final String IDENTITY = """
            {"format":1,"id":"NEW","document":{"title":"Opinion","issuer":null,"number":null,"date":"%s",
             "place":"510400","reach":["URBAN"]}}
            """;

    private static final Pattern FROM = Pattern.compile("'from':'([0-9-]+)'");

    private MadeUpRule() {}

    /** The content of a rule, by its key and what follows it; quotes may be single. */
    static Content content(String kind, String json) {
        return pack(kind, json).rules().get(0).byDefault().content();
    }

    /** A pack of one rule; its document is of the day that a deadline counts from, if one does. */
    static Pack pack(String kind, String json) {
        String rules = """
                {"rules":[{"id":"NEW-1.1-1","label":{"zh":"规则","en":"rule"},"clauses":["NEW-1.1-1"],"locator":"一",
                 "subject":"COMMUNITY","coverage":{"unprinted":true},"modality":"DIRECTIVE","%s":%s}]}
                """.formatted(kind, json.replace('\'', '"'));
        Matcher from = FROM.matcher(json);
        String identity = IDENTITY.formatted(from.find() ? from.group(1) : "2015-06-24");
        return Pack.read(PackSource.texts("NEW", Map.of("pack.json", identity, "rules.json", rules)));
    }

    /** What is wrong with the content of a rule: each fault with its place within the content. */
    static List<String> faults(String kind, String json) {
        try {
            throw new AssertionError(pack(kind, json) + " must have faults");
        } catch (PackException wrong) {
            return wrong.faults().stream()
                    .map(fault -> fault.toString().replaceFirst("^.*? /rules/0/?" + kind, ""))
                    .toList();
        }
    }
}
