package org.shequ.standards.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.shequ.core.unit.Unit;
import org.shequ.standards.pack.Pack;

/** Made-up packs of norms of every form and of checklists, money that is to be given among them; and communities to hold against them. */
final class MadeUpNorms {
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
    private static final List<String> PLACES = List.of("990101001001", "990102001001", "990101002401");
    private static final List<String> PERSONS = List.of("committeeMembers", "fullTimeStaff", "residents");
    private static final List<String> COUNTS =
            List.of("committeeMembers", "fullTimeStaff", "households", "residents", "facts[rooms]");

    private final Random random;
    private final MadeUp made;

    private MadeUpNorms(Random random) {
        this.random = random;
        this.made = new MadeUp(random);
    }

    /** A pack of up to eight rules. */
    static Pack pack(Random random) {
        MadeUpNorms norms = new MadeUpNorms(random);
        int count = 1 + random.nextInt(8);
        for (int number = 1; number <= count; number++) {
            norms.rule("X-1-" + number);
        }
        return norms.made.pack(Map.of(
                "facts.json",
                "{'facts':[" + MadeUp.fact("calm", "truth") + "," + MadeUp.fact("rooms", "count") + ","
                        + MadeUp.fact("wage", "yuan") + "," + MadeUp.fact("green", "m2") + ","
                        + MadeUp.fact("rate", "ratio") + "]}",
                "parameters.json",
                "{'parameters':[{'name':'X-9-1','unit':'count','setBy':'CITY'," + MadeUp.LABEL + "}]}"));
    }

    private <T> T pick(List<T> from) {
        return made.pick(from);
    }

    private String some(Supplier<String> member) {
        return made.some(member);
    }

    /** A figure, or two. */
    private String figure(Object value, Object other) {
        return made.doubtful(() -> MadeUp.figure(random.nextBoolean() ? value : other));
    }

    private String named(String name, Object value, Object other) {
        return made.doubtful(() -> MadeUp.named(name, random.nextBoolean() ? value : other));
    }

    private String condition() {
        return made.doubtful(() -> pick(CONDITIONS));
    }

    private void rule(String id) {
        String content = switch (random.nextInt(8)) {
            case 0, 1 -> "'checklist':" + checklist();
            case 2 ->
                "'coverage':{'from':2000,'printed':'2000年起'},'funding':{'role':'NORM','period':'YEAR','purposes':['one'],'formula':"
                        + money() + some(() -> ",'norm':" + counted()) + "}";
            case 3 -> "'norm':" + occurrences();
            case 4 -> "'norm':" + area();
            default -> "'norm':" + counted();
        };
        made.add(id, id, pick(MODALITIES), some(() -> ",'appliesWhen':" + condition()) + "," + content);
    }

    private String money() {
        return switch (random.nextInt(3)) {
            case 0 -> "{'flat':" + figure("30000.50", "100000") + "}";
            case 1 -> "{'perHundredHouseholds':{'amount':" + figure("3000.07", "1") + ",'blocks':'LINEAR'}}";
            default ->
                "{'headCost':{'heads':{'measure':'committeeMembers'},'rate':{'measure':'facts[wage]'},'times':'12'}}";
        };
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
                        + some(() -> ",'pooled':'COUNTY'") + deadline();
            case 2 ->
                "{'measure':" + measure + ",'of':'" + pick(COUNTS) + "','moreThan':"
                        + figure(pick(List.of("1/2", "2/3", "0")), "1/3") + deadline();
            case 3 -> "{'measure':'" + pick(PERSONS) + "','atLeast':{'measure':'" + pick(PERSONS) + "'}" + deadline();
            case 4 ->
                "{'measure':'" + pick(PERSONS) + "','atLeast':{'per':{'measure':'households','block':" + figure(7, 300)
                        + ",'amount':" + figure(1, 2) + ",'blocks':'" + pick(List.of("LINEAR", "STARTED", "FULL"))
                        + "'}}"
                        + deadline();
            case 5 -> "{'measure':'facts[rooms]','atMost':{'parameter':'X-9-1'}" + deadline();
            default -> "{'measure':" + measure + ",'moreThan':" + figure(random.nextInt(3), 5) + deadline();
        };
    }

    private String demand(String low, String high) {
        return switch (random.nextInt(5)) {
            case 0 -> "'atLeast':" + figure(low, high);
            case 1 ->
                "'between':{'low':" + named("low", low, high) + ",'high':" + named("high", high, high) + ",'top':'"
                        + pick(List.of("CAP", "GUIDANCE")) + "'}";
            case 2 -> "'atMost':" + figure(high, low);
            case 3 -> "'atLeast':" + named("low", low, high) + ",'aim':" + named("high", high, high);
            default -> "'about':" + figure(high, low);
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
                        + ",'between':{'low':{'largerOf':[{'per':{'measure':'households','block':"
                        + named("block", 3, 7)
                        + ",'amount':" + named("each", 1, 2) + ",'blocks':'LINEAR'}},{'flat':"
                        + named("floor", 300, 100)
                        + "}]},'high':{'per':{'measure':'households','block':" + named("most", 2, 9) + ",'amount':"
                        + named("mostEach", 1, 3) + ",'blocks':'LINEAR'}},'top':'CAP'}" + deadline();
            case 2 -> "{'measure':" + measure + ",'of':'households','atLeast':" + figure("0.1", "2.5") + deadline();
            default ->
                "{'measure':" + measure + ",'of':{'measure':'facts[green]'},'atLeast':" + figure("1/3", "7/9")
                        + deadline();
        };
    }

    private String occurrences() {
        String times = random.nextBoolean() ? "'atLeast':" + figure(1, 2) : "'atMost':" + figure(2, 1);
        return "{'measure':{'occurrences':'trainings[DIRECTOR]','window':{'kind':'CALENDAR_YEAR'}"
                + some(() -> ",'each':'PERSON'") + "}," + times + deadline();
    }

    private String checklist() {
        return "{'items':[{'code':'ROOM'," + MadeUp.LABEL + some(() -> ",'when':" + condition())
                + some(() -> ",'met':" + condition())
                + "},{'code':'YARD'," + MadeUp.LABEL + some(() -> ",'met':" + condition()) + "}]"
                + some(() -> ",'openEnded':true")
                + some(() -> ",'need':" + pick(List.of("'ALL'", "'ANY'", MadeUp.figure(2)))) + deadline();
    }

    /** A community of which some facts are missing; if it may be large, now and then a very large one. */
    static Unit community(Random random, boolean isLarge) {
        int large = isLarge ? 60 : 0;
        MadeUp.OfCommunity made = new MadeUp.OfCommunity(random, PLACES);
        made.count("households", 900, large);
        made.count("residents", 12_000, large);
        made.count("committeeMembers", 12, large);
        made.count("fullTimeStaff", 9, large);
        made.truth("directlyElected");
        made.truth("difficultArea");
        if (made.isThere()) {
            made.add("'premises':[{'kind':'COMMITTEE_PREMISES','area':'" + random.nextInt(600)
                    + List.of("", ".5", isLarge ? ".00001" : "").get(random.nextInt(3)) + "'}]");
        }
        if (random.nextInt(3) == 0) {
            made.add("'trainings':[{'person':'Li','role':'DIRECTOR','date':'201" + (5 + random.nextInt(2))
                    + "-03-01'}]");
        }
        made.add("'facts':{" + String.join(",", facts(random, made, isLarge)) + "}");
        made.add("'attested':{" + String.join(",", attested(random)) + "}");
        if (random.nextBoolean()) {
            made.add("'allocated':{'X-1-1':{'2016':'" + random.nextInt(200_000) + "'},'X-1-2':{'2016':'0'}}");
        }
        return made.unit();
    }

    private static List<String> facts(Random random, MadeUp.OfCommunity made, boolean isLarge) {
        List<String> facts = new ArrayList<>();
        if (made.isThere()) {
            facts.add("'calm':" + random.nextBoolean());
        }
        if (made.isThere()) {
            facts.add("'rooms':" + (made.isOneIn(isLarge ? 30 : 0) ? Long.MAX_VALUE : random.nextInt(4)));
        }
        if (made.isThere()) {
            facts.add("'green':'" + (made.isOneIn(isLarge ? 30 : 0) ? "99999999999999999" : random.nextInt(500) + ".25")
                    + "'");
        }
        if (made.isThere()) {
            facts.add("'wage':'"
                    + (made.isOneIn(isLarge ? 30 : 0) ? "92233720368547758.07" : random.nextInt(9_000) + ".37")
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
}
