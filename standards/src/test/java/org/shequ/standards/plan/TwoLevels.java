package org.shequ.standards.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Estate;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** A document P of a made-up province and a document C of a city in it, for tests. */
final class TwoLevels {
    static final LocalDate AT = LocalDate.of(2016, 3, 1);
    static final String PROVINCE = "990000";
    static final String CITY = "990100";

    private TwoLevels() {}

    static String fig(String value) {
        return "{\"value\":\"" + value + "\",\"inferred\":\"made up\"}";
    }

    static String atLeast(String measure, String value) {
        return "\"modality\":\"DIRECTIVE\"," + norm(measure, "\"atLeast\":" + fig(value));
    }

    static String atMost(String measure, String value) {
        return "\"modality\":\"DIRECTIVE\"," + norm(measure, "\"atMost\":" + fig(value));
    }

    static String about(String measure, String value) {
        return "\"modality\":\"DIRECTIVE\"," + norm(measure, "\"about\":" + fig(value));
    }

    static String between(String measure, String low, String high) {
        return "\"modality\":\"DIRECTIVE\","
                + norm(measure, "\"between\":{\"low\":" + fig(low) + ",\"high\":" + fig(high) + ",\"top\":\"CAP\"}");
    }

    static String norm(String measure, String asked) {
        return "\"norm\":{\"measure\":\"" + measure + "\"," + asked + "}";
    }

    /** A rule of a word of modality that is inferred. */
    static String as(String modality, String rule) {
        return rule.replace(
                "\"modality\":\"DIRECTIVE\"", "\"modality\":{\"value\":\"" + modality + "\",\"inferred\":\"made up\"}");
    }

    /** A rule that applies where there are so many residents. */
    static String from(int residents, String rule) {
        return "\"appliesWhen\":{\"compare\":{\"left\":\"residents\",\"is\":\">=\",\"right\":\"" + residents + "\"}},"
                + rule;
    }

    /** A document whose rules are -1-1, -1-2 and so forth, each on a clause of the same id. */
    static Pack pack(String id, String place, List<String> rules, String... relations) {
        String identity = """
                {"format":1,"id":"%s","document":{"title":"made up","issuer":null,"number":null,"date":"2015-06-24",
                 "place":"%s","reach":["URBAN"]}}
                """.formatted(id, place);
        String all = IntStream.range(0, rules.size())
                .mapToObj(each -> """
                        {"id":"%s-1-%d","label":{"zh":"编的","en":"made up"},"clauses":["%s-1-%d"],"locator":"一",\
                        "subject":"COMMUNITY",%s}\
                        """.formatted(id, each + 1, id, each + 1, rules.get(each)))
                .collect(Collectors.joining(",", "{\"rules\":[", "]}"));
        return Pack.read(PackSource.texts(
                id,
                relations.length == 0
                        ? Map.of("pack.json", identity, "rules.json", all)
                        : Map.of(
                                "pack.json",
                                identity,
                                "rules.json",
                                all,
                                "relations.json",
                                "{\"relations\":[" + String.join(",", relations) + "]}")));
    }

    /** A relation of clause C-1-1 to clause P-1-1. */
    static String relation(String kind) {
        return """
                {"matter":"area","label":{"zh":"面积","en":"area"},"kind":"%s","clauses":["C-1-1"],"other":"P",
                 "otherClauses":["P-1-1"],"note":{"zh":"甲","en":"so it goes"}}
                """.formatted(kind);
    }

    static Policy policy(Pack... packs) {
        PolicyLibrary library = PolicyLibrary.of(packs[0]);
        for (int i = 1; i < packs.length; i++) {
            library = library.plus(packs[i]);
        }
        return library.at(AT);
    }

    /** What P asks, then what C asks, each in one rule; C states the relation, if there is one. */
    static Policy policy(String ofProvince, String ofCity, String... relations) {
        return policy(pack("P", PROVINCE, List.of(ofProvince)), pack("C", CITY, List.of(ofCity), relations));
    }

    static Community community(long households) {
        return Community.builder()
                .kind(UnitKind.URBAN_COMMUNITY)
                .code("990101001001")
                .households(Households.of(households))
                .build();
    }

    static Estate estate(long households) {
        return Estate.builder()
                .code(DivisionCode.of("990101"))
                .plannedHouseholds(Households.of(households))
                .build();
    }
}
