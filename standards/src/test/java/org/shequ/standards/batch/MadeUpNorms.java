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

/** Made-up packs of norms of every form and of checklists, money that is to be given among them; and communities to hold against them. */
final class MadeUpNorms {
    private static final String LABEL = "'label':{'zh':'编的','en':'made up'}";
    private static final List<String> CONDITIONS = List.of(
            "{'holds':'directlyElected'}",
            "{'any':[{'holds':'facts[calm]'},{'not':{'holds':'facts[calm]'}}]}",
            "{'not':{'holds':'facts[calm]'}}",
            "{'kind':['URBAN_COMMUNITY']}",
            "{'kind':['RURAL_COMMUNITY','VILLAGE']}",
            "{'is':'settlement','in':['URBAN','TOWN']}",
            "{'stated':'households'}",
            "{'compare':{'left':'residents','is':'>','right':'5000'}}",
            "{'all':[{'holds':'facts[calm]'},{'compare':{'left':'households','is':'>=','right':'1000'}}]}",
            "{'any':[{'holds':'difficultArea'},{'within':['990101']}]}",
            "{'occurred':{'of':'trainings[DIRECTOR]','window':{'kind':'CALENDAR_YEAR'}}}",
            "{'within':['990101']}");
    private static final List<String> MODALITIES = List.of(
            "'DIRECTIVE'",
            "{'value':'GENERAL','inferred':'made up'}",
            "{'value':'MAY','inferred':'made up'}",
            "{'value':'STRIVE','inferred':'made up'}",
            "{'value':'MUST','inferred':'made up'}");
    private static final List<String> DEADLINES = List.of(
            "",
            "",
            ",'deadline':{'last':'2014-12-31','loose':'2017-12-31','inferred':'made up'}",
            ",'deadline':{'last':'2015-12-31','inferred':'made up'}",
            ",'deadline':{'last':'2020-12-31','inferred':'made up'}");
    private static final List<String> PERSONS = List.of("committeeMembers", "fullTimeStaff", "residents");
    private static final List<String> COUNTS =
            List.of("committeeMembers", "fullTimeStaff", "households", "residents", "facts[rooms]");

    private final Random random;
    private final List<String> rules = new ArrayList<>();

    private MadeUpNorms(Random random) {
        this.random = random;
    }

    /** A pack of up to eight rules. */
    static Pack pack(Random random) {
        MadeUpNorms made = new MadeUpNorms(random);
        int count = 1 + random.nextInt(8);
        for (int number = 1; number <= count; number++) {
            made.rule("X-1-" + number);
        }
        return Pack.read(PackSource.texts(
                "made up",
                Map.of(
                        "pack.json",
                        json("{'format':1,'id':'X','document':{'title':'made up','issuer':null,'number':null,"
                                + "'date':'2000-01-01','place':'990100','reach':['URBAN','RURAL']}}"),
                        "facts.json",
                        json("{'facts':[" + fact("calm", "truth") + "," + fact("rooms", "count") + ","
                                + fact("wage", "yuan") + "," + fact("green", "m2") + "," + fact("rate", "ratio")
                                + "]}"),
                        "parameters.json",
                        json("{'parameters':[{'name':'X-9-1','unit':'count','setBy':'CITY'," + LABEL + "}]}"),
                        "rules.json",
                        json("{'rules':[" + String.join(",", made.rules) + "]}"))));
    }

    private static String fact(String name, String type) {
        return "{'name':'" + name + "','type':'" + type + "'," + LABEL + "}";
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

    private static String figure(Object value) {
        return "{'value':'" + value + "','inferred':'made up'}";
    }

    private static String named(String name, Object value) {
        return "{'value':'" + value + "','inferred':'made up','name':'" + name + "'}";
    }

    private void rule(String id) {
        String content = switch (random.nextInt(8)) {
            case 0, 1 -> "'checklist':" + checklist();
            case 2 ->
                "'coverage':{'from':2000,'printed':'2000年起'},'funding':{'role':'NORM','period':'YEAR','purposes':['one'],'formula':"
                        + money() + some(",'norm':" + counted()) + "}";
            case 3 -> "'norm':" + occurrences();
            case 4 -> "'norm':" + area();
            default -> "'norm':" + counted();
        };
        rules.add("{'id':'" + id + "'," + LABEL + ",'clauses':['" + id + "'],'locator':'一','subject':'COMMUNITY',"
                + "'modality':" + pick(MODALITIES) + some(",'appliesWhen':" + pick(CONDITIONS)) + "," + content + "}");
    }

    private String money() {
        return pick(List.of(
                "{'flat':" + figure("30000.50") + "}",
                "{'perHundredHouseholds':{'amount':" + figure("3000.07") + ",'blocks':'LINEAR'}}",
                "{'headCost':{'heads':{'measure':'committeeMembers'},'rate':{'measure':'facts[wage]'},'times':'12'}}"));
    }

    /** A demand on counts, or on a share of them. */
    private String counted() {
        String measure = random.nextInt(4) == 0
                ? "{'sum':[{'measure':'committeeMembers'},{'measure':'fullTimeStaff'}]}"
                : "'" + pick(COUNTS) + "'";
        return switch (random.nextInt(7)) {
            case 0 ->
                "{'measure':" + measure + "," + demand("" + random.nextInt(9), "" + (9 + random.nextInt(9)))
                        + deadline();
            case 1 ->
                "{'measure':" + measure + ",'of':'" + pick(COUNTS) + "',"
                        + demand((1 + random.nextInt(90)) + "%", (90 + random.nextInt(10)) + "%")
                        + some(",'pooled':'COUNTY'") + deadline();
            case 2 ->
                "{'measure':" + measure + ",'of':'" + pick(COUNTS) + "','moreThan':"
                        + figure(pick(List.of("1/2", "2/3", "0"))) + deadline();
            case 3 -> "{'measure':'" + pick(PERSONS) + "','atLeast':{'measure':'" + pick(PERSONS) + "'}" + deadline();
            case 4 ->
                "{'measure':'" + pick(PERSONS) + "','atLeast':{'per':{'measure':'households','block':" + figure(7)
                        + ",'amount':" + figure(1) + ",'blocks':'" + pick(List.of("LINEAR", "STARTED", "FULL")) + "'}}"
                        + deadline();
            case 5 -> "{'measure':'facts[rooms]','atMost':{'parameter':'X-9-1'}" + deadline();
            default -> "{'measure':" + measure + ",'moreThan':" + figure(random.nextInt(3)) + deadline();
        };
    }

    private String demand(String low, String high) {
        return switch (random.nextInt(5)) {
            case 0 -> "'atLeast':" + figure(low);
            case 1 ->
                "'between':{'low':" + named("low", low) + ",'high':" + named("high", high) + ",'top':'"
                        + pick(List.of("CAP", "GUIDANCE")) + "'}";
            case 2 -> "'atMost':" + figure(high);
            case 3 -> "'atLeast':" + named("low", low) + ",'aim':" + named("high", high);
            default -> "'about':" + figure(high);
        };
    }

    private String deadline() {
        return pick(DEADLINES) + "}";
    }

    private String area() {
        String measure = "'" + pick(List.of("premises.area[COMMITTEE_PREMISES]", "facts[green]")) + "'";
        return switch (random.nextInt(4)) {
            case 0 -> "{'measure':" + measure + "," + demand("300", "450.5") + deadline();
            case 1 ->
                "{'measure':" + measure
                        + ",'between':{'low':{'largerOf':[{'per':{'measure':'households','block':" + named("block", 3)
                        + ",'amount':" + named("each", 1) + ",'blocks':'LINEAR'}},{'flat':" + named("floor", 300)
                        + "}]},'high':{'per':{'measure':'households','block':" + named("most", 2) + ",'amount':"
                        + named("mostEach", 1) + ",'blocks':'LINEAR'}},'top':'CAP'}" + deadline();
            case 2 -> "{'measure':" + measure + ",'of':'households','atLeast':" + figure("0.1") + deadline();
            default ->
                "{'measure':" + measure + ",'of':{'measure':'facts[green]'},'atLeast':" + figure("1/3") + deadline();
        };
    }

    private String occurrences() {
        String times = pick(List.of("'atLeast':" + figure(1 + random.nextInt(2)), "'atMost':" + figure(2)));
        return "{'measure':{'occurrences':'trainings[DIRECTOR]','window':{'kind':'CALENDAR_YEAR'}"
                + some(",'each':'PERSON'") + "}," + times + deadline();
    }

    private String checklist() {
        return "{'items':[{'code':'ROOM'," + LABEL + some(",'when':" + pick(CONDITIONS))
                + some(",'met':" + pick(CONDITIONS))
                + "},{'code':'YARD'," + LABEL + some(",'met':" + pick(CONDITIONS)) + "}]" + some(",'openEnded':true")
                + some(",'need':" + pick(List.of("'ALL'", "'ANY'", figure(2)))) + deadline();
    }

    /** A community of which some facts are missing; if it may be large, now and then a very large one. */
    static Unit community(Random random, boolean isLarge) {
        List<String> members = new ArrayList<>();
        members.add("'code':'"
                + List.of("990101001001", "990102001001", "990101002401").get(random.nextInt(3)) + "'");
        members.add("'kind':'"
                + List.of("URBAN_COMMUNITY", "TOWN_COMMUNITY", "RURAL_COMMUNITY", "VILLAGE", "COMMUNITY")
                        .get(random.nextInt(5))
                + "'");
        int spared = random.nextInt(8);
        count(members, "households", 900, random, spared, isLarge);
        count(members, "residents", 12_000, random, spared, isLarge);
        count(members, "committeeMembers", 12, random, spared, isLarge);
        count(members, "fullTimeStaff", 9, random, spared, isLarge);
        for (String truth : List.of("directlyElected", "difficultArea")) {
            if (isThere(random, spared)) {
                members.add("'" + truth + "':" + random.nextBoolean());
            }
        }
        if (isThere(random, spared)) {
            members.add("'premises':[{'kind':'COMMITTEE_PREMISES','area':'" + random.nextInt(600)
                    + List.of("", ".5", isLarge ? ".00001" : "").get(random.nextInt(3)) + "'}]");
        }
        if (random.nextInt(3) == 0) {
            members.add("'trainings':[{'person':'Li','role':'DIRECTOR','date':'201" + (5 + random.nextInt(2))
                    + "-03-01'}]");
        }
        members.add("'facts':{" + String.join(",", facts(random, spared, isLarge)) + "}");
        members.add("'attested':{" + String.join(",", attested(random)) + "}");
        if (random.nextBoolean()) {
            members.add("'allocated':{'X-1-1':{'2016':'" + random.nextInt(200_000) + "'},'X-1-2':{'2016':'0'}}");
        }
        return UnitJson.read(JsonText.read(json("{" + String.join(",", members) + "}"), "made up"));
    }

    private static boolean isThere(Random random, int spared) {
        return spared > 1 || random.nextBoolean();
    }

    private static List<String> facts(Random random, int spared, boolean isLarge) {
        List<String> facts = new ArrayList<>();
        if (isThere(random, spared)) {
            facts.add("'calm':" + random.nextBoolean());
        }
        if (isThere(random, spared)) {
            facts.add("'rooms':" + (isLarge && random.nextInt(30) == 0 ? Long.MAX_VALUE : random.nextInt(4)));
        }
        if (isThere(random, spared)) {
            facts.add("'green':'"
                    + (isLarge && random.nextInt(30) == 0 ? "99999999999999999" : random.nextInt(500) + ".25") + "'");
        }
        if (isThere(random, spared)) {
            facts.add("'wage':'"
                    + (isLarge && random.nextInt(30) == 0 ? "92233720368547758.07" : random.nextInt(9_000) + ".37")
                    + "'");
        }
        return facts;
    }

    private static List<String> attested(Random random) {
        List<String> answers = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            switch (random.nextInt(4)) {
                case 0 -> answers.add("'X-1-" + number + "':" + random.nextBoolean());
                case 1 -> {
                    if (random.nextInt(4) == 0) {
                        answers.add("'X-1-" + number + "':{'items':{'YARD':" + random.nextBoolean() + "}}");
                    }
                }
                default -> {}
            }
        }
        return answers;
    }

    private static void count(List<String> members, String name, int most, Random random, int spared, boolean isLarge) {
        if (isThere(random, spared)) {
            members.add(
                    "'" + name + "':" + (isLarge && random.nextInt(60) == 0 ? Long.MAX_VALUE : random.nextInt(most)));
        }
    }
}
