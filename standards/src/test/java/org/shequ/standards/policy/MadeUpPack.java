package org.shequ.standards.policy;

import java.util.Map;
import java.util.stream.Stream;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.quantity.Households;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;

/** Packs of a made-up document X of the made-up county 990101, for tests. */
final class MadeUpPack {
    /** What every document needs to be in force for long. */
    static final String LONG_AGO = "\"2000-01-01\"";

    private MadeUpPack() {}

    /** A pack whose document is of a date, as JSON, and has no end. */
    static Pack of(String date, String... rules) {
        return until(date, "", rules);
    }

    /** A pack whose document is of a date, as JSON, and ends on a day. */
    static Pack until(String date, String until, String... rules) {
        String end = until.isEmpty() ? "" : ",\"until\":\"" + until + "\"";
        String identity =
                "{\"format\":1,\"id\":\"X\",\"document\":{\"title\":\"made up\",\"issuer\":null,\"number\":null,\"date\":"
                        + date + ",\"place\":\"990100\",\"reach\":[\"URBAN\"]}" + end + "}";
        return Pack.read(PackSource.texts(
                "made up",
                Map.of("pack.json", identity, "rules.json", "{\"rules\":[" + String.join(",", rules) + "]}")));
    }

    /** A funding rule of a flat norm, with further members as JSON, such as {@code "validity":{..},"proration":"DAYS"}. */
    static String flat(String id, String yuan, String... members) {
        return funding(id, "NORM", "{\"flat\":" + figure(yuan) + "}", members);
    }

    /** A grant by the province for the purpose {@code use}, which rules of norms share. */
    static String grant(String id, String yuan, String... members) {
        String rule = funding(id, "GRANT", "{\"flat\":" + figure(yuan) + "}", members);
        return rule.replace("\"purposes\"", "\"payers\":\"PROVINCE\",\"purposes\"");
    }

    static String figure(String yuan) {
        return "{\"value\":\"" + yuan + "\",\"inferred\":\"made up\"}";
    }

    static String funding(String id, String role, String formula, String... members) {
        return rule(
                id,
                "\"funding\":{\"role\":\"" + role + "\",\"period\":\"YEAR\",\"purposes\":[\"use\"],\"formula\":"
                        + formula + "}",
                members);
    }

    static String sharing(String id, String covers, String share, String... members) {
        return rule(id, "\"sharing\":{\"covers\":[" + covers + "]," + share + "}", members);
    }

    private static String rule(String id, String content, String... members) {
        String all = String.join(",", members);
        String coverage = all.contains("\"coverage\"") ? "" : "\"coverage\":{\"from\":2000,\"printed\":\"2000年起\"}";
        return ruleOf(
                id,
                "COMMUNITY",
                content,
                Stream.of(coverage, all).filter(each -> !each.isEmpty()).toArray(String[]::new));
    }

    /** A rule of any content about a kind of unit, with further members as JSON; its modality is that of a bare verb unless given. */
    static String ruleOf(String id, String subject, String content, String... members) {
        String all = String.join(",", members);
        String modality = all.contains("\"modality\"") ? "" : ",\"modality\":\"DIRECTIVE\"";
        return "{\"id\":\"" + id
                + "\",\"label\":{\"zh\":\"编的\",\"en\":\"made up\"},\"clauses\":[\"X-1-1\"],\"locator\":\"一\","
                + "\"subject\":\"" + subject + "\"" + modality + (all.isEmpty() ? "" : "," + all) + "," + content + "}";
    }

    static Policy in(int year, Pack pack) {
        return PolicyLibrary.of(pack).forYear(FiscalYear.of(year));
    }

    static Community community() {
        return Community.builder()
                .kind(UnitKind.URBAN_COMMUNITY)
                .code("990101001001")
                .households(Households.of(1_000))
                .build();
    }
}
