package org.shequ.standards.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;

/** Made-up packs of money: lines that exclude each other, uses and grants, shared each or together; and communities to budget. */
public final class MadeUpBudgets {
    private static final String LABEL = "'label':{'zh':'编的','en':'made up'}";
    private static final List<String> CONDITIONS = List.of(
            "{'holds':'directlyElected'}",
            "{'not':{'holds':'facts[strained]'}}",
            "{'kind':['URBAN_COMMUNITY']}",
            "{'kind':['RURAL_COMMUNITY','VILLAGE']}",
            "{'is':'settlement','in':['URBAN','TOWN']}",
            "{'compare':{'left':'residents','is':'>','right':'5000'}}",
            "{'compare':{'left':'committeeMembers','is':'<=','right':'fullTimeStaff'}}",
            "{'all':[{'holds':'facts[strained]'},{'compare':{'left':'households','is':'>=','right':'1000'}}]}",
            "{'any':[{'holds':'difficultArea'},{'within':['990101']}]}",
            "{'within':['990101']}");
    private static final List<String> SHARES = List.of(
            "CITY=5,COUNTY=5",
            "CITY=3,COUNTY=7",
            "CITY=4,COUNTY=4,STREET=2",
            "CITY=1/3,COUNTY=1/7,STREET=0",
            "PROVINCE",
            "CITY+COUNTY",
            "UNSPECIFIED",
            "PROVINCE<=200000.00;CITY=5,COUNTY=5",
            "PROVINCE=30%*X-1-1;CITY=5,COUNTY=5",
            "PROVINCE=1*X-1-2;CITY<=1000.00;COUNTY");

    /** Of four counties; no rule tells the last two apart. */
    private static final List<String> PLACES =
            List.of("990101001001", "990102001001", "990101002401", "990103001001", "990104001001");

    private final Random random;
    private final List<String> rules = new ArrayList<>();
    private final List<String> uses = new ArrayList<>();
    private final List<String> kinds =
            new ArrayList<>(List.of("VILLAGE", "RURAL_COMMUNITY", "URBAN_COMMUNITY", "TOWN_COMMUNITY"));

    private MadeUpBudgets(Random random) {
        this.random = random;
    }

    /**
     * Makes a pack of up to six lines and four rules that share them.
     *
     * @param random by what it is made
     * @return the pack
     */
    public static Pack pack(Random random) {
        MadeUpBudgets made = new MadeUpBudgets(random);
        int lines = 1 + random.nextInt(6);
        for (int line = 1; line <= lines; line++) {
            made.line("X-1-" + line);
        }
        for (int sharing = random.nextInt(5); sharing > 0 && !made.uses.isEmpty(); sharing--) {
            made.sharing("X-2-" + sharing);
        }
        String rules = "{'rules':[" + String.join(",", made.rules) + "]}";
        return Pack.read(PackSource.texts(
                "made up",
                Map.of(
                        "pack.json",
                        json("{'format':1,'id':'X','document':{'title':'made up','issuer':null,'number':null,"
                                + "'date':'2000-01-01','place':'990100','reach':['URBAN','RURAL']}}"),
                        "facts.json",
                        json("{'facts':[{'name':'strained','type':'truth'," + LABEL + "},{'name':'wage','type':'yuan',"
                                + LABEL + "}]}"),
                        "rules.json",
                        json(rules))));
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String some(String member) {
        return random.nextBoolean() ? member : "";
    }

    private static String figure(String value) {
        return "{'value':'" + value + "','inferred':'made up'}";
    }

    private void line(String id) {
        boolean isGrant = random.nextInt(4) == 0;
        if (!isGrant) {
            uses.add("'" + id + "'");
        }
        String members = random.nextInt(3) == 0 && !kinds.isEmpty()
                ? ",'alternatives':'g','appliesWhen':{'kind':['" + kinds.remove(0) + "']}"
                : some(",'appliesWhen':" + pick(CONDITIONS));
        String payers = isGrant ? ",'payers':'PROVINCE'" : some(",'payers':'" + pick(SHARES.subList(0, 8)) + "'");
        rule(
                id,
                members,
                "'funding':{'role':'" + (isGrant ? "GRANT" : "NORM") + "','period':'YEAR','purposes':['"
                        + pick(List.of("one", "two")) + "'],'formula':" + formula() + payers + "}");
    }

    private void rule(String id, String members, String content) {
        rules.add("{'id':'" + id + "'," + LABEL + ",'clauses':['X-1-1'],'locator':'一','subject':'COMMUNITY',"
                + "'modality':'DIRECTIVE','coverage':{'from':2000,'printed':'2000年起'}" + members + "," + content + "}");
    }

    private String formula() {
        String amount = figure(1 + random.nextInt(90_000) + pick(List.of("", ".5", ".07")));
        String wage = "{'measure':'facts[wage]'}";
        return switch (random.nextInt(6)) {
            case 0 -> "{'flat':" + amount + "}";
            case 1 ->
                "{'perHundredHouseholds':{'amount':" + amount + ",'blocks':'"
                        + pick(List.of("LINEAR", "FULL_HUNDREDS", "STARTED_HUNDREDS")) + "'}}";
            case 2 ->
                "{'headCost':{'heads':{'sum':[{'measure':'committeeMembers'},{'measure':'fullTimeStaff'}]},'rate':"
                        + wage + ",'times':'12'}}";
            case 3 -> "{'part':" + figure("1/7") + ",'of':" + wage + "}";
            case 4 -> "{'if':" + pick(CONDITIONS) + ",'then':{'flat':" + amount + "},'else':" + wage + "}";
            default -> "{'largerOf':[{'flat':" + amount + "}," + wage + "]}";
        };
    }

    private void sharing(String id) {
        List<String> covered = new ArrayList<>(uses);
        covered.removeIf(line -> random.nextInt(3) == 0);
        if (covered.isEmpty()) {
            covered.add(pick(uses));
        }
        boolean isOnTotal = random.nextBoolean();
        String share = pick(isOnTotal ? SHARES : SHARES.subList(0, 8));
        String named = pick(covered).replace("'", "");
        rule(
                id,
                some(",'appliesWhen':" + pick(CONDITIONS)),
                "'sharing':{'covers':[" + String.join(",", covered) + "],'share':'"
                        + share.replaceAll("X-1-[12]", named) + "'"
                        + (isOnTotal ? ",'onTotal':true" : "") + "}");
    }

    /**
     * Makes a community of which some facts are missing; now and then a very large one.
     *
     * @param random by what it is made
     * @return the community
     */
    public static Unit community(Random random) {
        List<String> members = new ArrayList<>();
        members.add("'code':'" + PLACES.get(random.nextInt(PLACES.size())) + "'");
        members.add("'kind':'"
                + List.of("URBAN_COMMUNITY", "TOWN_COMMUNITY", "RURAL_COMMUNITY", "VILLAGE", "COMMUNITY")
                        .get(random.nextInt(5))
                + "'");
        int spared = random.nextInt(8);
        count(members, "households", 9_000, random, spared);
        count(members, "residents", 12_000, random, spared);
        count(members, "committeeMembers", 12, random, spared);
        count(members, "fullTimeStaff", 15, random, spared);
        for (String truth : List.of("directlyElected", "difficultArea")) {
            if (spared > 1 || random.nextBoolean()) {
                members.add("'" + truth + "':" + random.nextBoolean());
            }
        }
        List<String> facts = new ArrayList<>();
        if (spared > 1 || random.nextBoolean()) {
            facts.add("'strained':" + random.nextBoolean());
        }
        if (spared > 1 || random.nextBoolean()) {
            facts.add("'wage':'" + (random.nextInt(40) == 0 ? "92233720368547758.07" : random.nextInt(9_000) + ".37")
                    + "'");
        }
        members.add("'facts':{" + String.join(",", facts) + "}");
        return UnitJson.read(JsonText.read(json("{" + String.join(",", members) + "}"), "made up"));
    }

    private static void count(List<String> members, String name, int most, Random random, int spared) {
        if (spared > 1 || random.nextBoolean()) {
            members.add("'" + name + "':" + (random.nextInt(60) == 0 ? Long.MAX_VALUE : random.nextInt(most)));
        }
    }
}
