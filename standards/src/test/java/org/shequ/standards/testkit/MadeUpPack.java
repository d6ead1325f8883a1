package org.shequ.standards.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The files of one made-up pack, drawn at random: rules of every kind, lists, a ledger, relations and dated cases, all sound. */
final class MadeUpPack {
    private static final String LABEL = "'label':{'zh':'名称','en':'name'}";
    private static final String NOTE = "{'zh':'说明','en':'note'}";
    private static final List<String> MODALITIES = List.of(
            "'DIRECTIVE'",
            "{'value':'GENERAL','printed':'一般'}",
            "{'value':'STRIVE','printed':'力争'}",
            "{'value':'PRINCIPLE','printed':'原则上'}",
            "{'value':'MAY','printed':'可'}",
            "{'value':'PROHIBITED','printed':'不得'}",
            "{'value':'SHOULD','inferred':'made up'}");
    private static final List<String> CONDITIONS = List.of(
            "{'holds':'directlyElected'}",
            "{'holds':'facts[calm]'}",
            "{'is':'settlement','in':['URBAN','TOWN']}",
            "{'all':[{'holds':'directlyElected'},{'not':{'holds':'facts[calm]'}}]}",
            "{'compare':{'left':'fullTimeStaff','is':'>=','right':'1'}}",
            "{'within':['510402']}");

    private final Random random;
    private final String date;
    private final List<String> rules = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();
    private boolean isListed;
    private boolean isSet;

    MadeUpPack(Random random) {
        this.random = random;
        this.date = pick(List.of("2010-12-21", "2012-05", "2012", "null"));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String some(String member) {
        return random.nextBoolean() ? member : "";
    }

    /** The text of each file by its name. */
    Map<String, String> files() {
        int count = 1 + random.nextInt(6);
        for (int number = 1; number <= count; number++) {
            rule(number);
        }
        Map<String, String> files = new TreeMap<>();
        files.put(
                "pack.json",
                "{'format':1,'id':'NEW','document':{'title':'Opinion','issuer':null,'number':null,'date':"
                        + (date.equals("null") ? date : "'" + date + "'")
                        + ",'place':'510400','reach':['URBAN','RURAL']}}");
        files.put("rules.json", list("rules", rules));
        files.put("facts.json", "{'facts':[{'name':'calm','type':'truth'," + LABEL + "}]}");
        if (isSet) {
            files.put(
                    "parameters.json",
                    "{'parameters':[{'name':'NEW-7.1-1','unit':'count','setBy':'CITY'," + LABEL + "}]}");
        }
        if (isListed) {
            files.put(
                    "catalogues.json",
                    "{'catalogues':[{'id':'new-rooms','clauses':['NEW-1.1-1']," + LABEL
                            + ",'count':2,'groups':[{'code':'IN','zh':'室内','en':'indoor'},{'code':'OUT','zh':'室外','en':'outdoor'}],'items':["
                            + "{'code':'ROOM','zh':'房间','en':'room','group':'IN'},{'code':'YARD','zh':'院子','en':'yard','group':'OUT'}]}]}");
            entries.set(0, entries.get(0).replaceFirst("'refs':\\[", "'refs':['new-rooms',"));
        }
        files.put("ledger.json", list("entries", entries));
        if (random.nextBoolean()) {
            files.put("relations.json", list("relations", List.of(relation("rooms"), relation("pay"))));
        }
        if (!cases.isEmpty()) {
            files.put("cases.json", list("cases", cases));
        }
        files.replaceAll((name, text) -> text.replace('\'', '"'));
        return files;
    }

    private static String list(String name, List<String> elements) {
        return "{'" + name + "':[" + String.join(",", elements) + "]}";
    }

    private String relation(String matter) {
        return "{'matter':'" + matter + "'," + some("'topic':'service',") + LABEL + ",'kind':'"
                + pick(List.of("SPECIALISES", "CUMULATIVE", "DISJOINT", "DEPARTS"))
                + "','clauses':['NEW-1.1-1'],'other':'OLD','otherClauses':['OLD-2-1'],'note':" + NOTE + "}";
    }

    private void rule(int number) {
        String kind = pick(List.of("norm", "target", "checklist", "procedure", "funding"));
        String content = switch (kind) {
            case "norm" -> norm();
            case "target" -> target();
            case "checklist" -> checklist(deadline());
            case "procedure" -> procedure();
            default -> funding();
        };
        String readings = content.contains("'reading'")
                ? "'readings':[{'choice':'r','default':'X','options':{'X':" + NOTE + ",'Y':" + NOTE + "}}],"
                : "";
        String id = "NEW-1.1-" + number;
        rules.add("{'id':'" + id + "'," + LABEL + ",'clauses':['" + id + "'],'locator':'一','subject':'"
                + (kind.equals("target") ? "CITY" : "COMMUNITY") + "',"
                + (kind.equals("target") ? "" : some("'appliesWhen':" + pick(CONDITIONS) + ","))
                + (kind.equals("funding") ? "'coverage':{'unprinted':true}," : "") + readings + "'modality':"
                + pick(MODALITIES) + ",'" + kind + "':" + content + "}");
        entries.add("{'id':'" + id + "','locator':'一','topic':'service','class':'predicate','modality':'DIRECTIVE',"
                + "'gist':" + NOTE + ",'terms':['词'],'disposition':{'kind':'"
                + (kind.equals("procedure") ? "PROCEDURE" : "RULE") + "','refs':['" + id + "']}}");
        if (kind.equals("norm") || kind.equals("checklist")) {
            cases.add("{'clause':'" + id + "','note':'made up','date':'2016-12-31','unit':{'code':'510402001001',"
                    + "'kind':'URBAN_COMMUNITY','committeeMembers':" + random.nextInt(12) + "},'expect':{'" + id
                    + "':{'verdict':'MET'}}}");
        }
    }

    private static String figure(String value, String printed) {
        return "{'value':'" + value + "','printed':'" + printed + "'}";
    }

    private static String named(String name, String figure) {
        return figure.replaceFirst("}$", ",'name':'" + name + "'}");
    }

    private String persons(int value) {
        String figure = pick(List.of(
                figure("" + value, value + "人"),
                figure("" + value, "至少" + value + "名"),
                "{'value':'" + value + "','inferred':'made up'}"));
        return random.nextInt(4) == 0
                ? "{'reading':'r','options':{'X':" + figure + ",'Y':" + figure("" + (value + 1), (value + 1) + "人")
                        + "}}"
                : figure;
    }

    private String norm() {
        int low = 1 + random.nextInt(8);
        int high = low + 1 + random.nextInt(8);
        int percent = 1 + random.nextInt(100);
        String range = low + "至" + high + "人";
        String times = "'atLeast':" + figure("" + low, low + "次");
        String content = switch (random.nextInt(9)) {
            case 0 -> "'measure':'committeeMembers','atLeast':" + persons(low);
            case 1 ->
                "'measure':'committeeMembers','between':{'low':" + named("least", figure("" + low, range))
                        + ",'high':" + named("most", figure("" + high, range)) + ",'top':'"
                        + pick(List.of("CAP", "GUIDANCE")) + "'}";
            case 2 ->
                "'measure':'committeeMembers','atLeast':" + named("least", figure("" + low, range)) + ",'aim':"
                        + named("aim", figure("" + high, range));
            case 3 -> "'measure':'households','about':" + figure("" + high, high + "户左右");
            case 4 ->
                "'measure':'premises.area[COMMITTEE_PREMISES]','atLeast':" + figure("" + high, "达到" + high + "平方米")
                        + some(",'basis':{'value':'BUILDING','printed':'建筑面积'}");
            case 5 ->
                "'measure':'fullTimeStaff','of':'committeeMembers','atLeast':" + figure(percent + "%", percent + "%以上")
                        + some(",'pooled':'COUNTY'");
            case 6 ->
                "'measure':{'occurrences':'trainings[DIRECTOR]','window':{'kind':'CALENDAR_YEAR'}"
                        + some(",'each':'PERSON'") + "}," + times;
            case 7 -> "'measure':{'occurrences':'deeds','window':{'kind':'ROLLING','months':24}}," + times;
            default -> {
                isSet = true;
                yield "'measure':{'occurrences':'commendationYears','window':{'kind':'BLOCK','years':3,"
                        + "'anchor':{'parameter':'NEW-7.1-1'}}}," + times;
            }
        };
        return "{" + content + deadline() + "}";
    }

    /** A deadline, or none; it counts from the date of the document where that is known. */
    private String deadline() {
        List<String> all = new ArrayList<>(List.of(
                "",
                "'last':'2014-12-31','loose':'2015-12-31','printed':'2015年前'",
                "'last':'2015-12-31','printed':'到2015年'",
                "'last':'2015-12-31','printed':'“十二五”末'",
                "'last':'2020-12-31','printed':'“十三五”时期'",
                "'last':'2020-12-31','printed':'从2016年起，用5年时间'",
                "'last':'2020-12-31','inferred':'made up'"));
        switch (date) {
            case "2010-12-21" ->
                all.add("'from':'2010-12-21','last':'2013-12-21','loose':'2015-12-21','printed':'3至5年时间'");
            case "2012" -> all.add("'from':'2012','last':'2017-01-01','loose':'2017-12-31','printed':'5年内'");
            case "2012-05" -> all.add("'from':'2012-05','last':'2017-05-01','loose':'2017-05-31','printed':'5年内'");
            default -> {}
        }
        String days = pick(all);
        return days.isEmpty() ? "" : ",'deadline':{" + days + "}";
    }

    private String target() {
        int percent = 1 + random.nextInt(100);
        int count = 1 + random.nextInt(9);
        return "{'of':" + pick(List.of("'COMMUNITY'", "['COMMUNITY','ESTATE']")) + some(",'base':" + pick(CONDITIONS))
                + (random.nextBoolean() ? ",'meets':" + pick(CONDITIONS) : ",'checklist':" + checklist(""))
                + pick(List.of(
                        "",
                        ",'share':" + figure(percent + "%", "达到" + percent + "%以上"),
                        ",'share':" + figure("1", "全覆盖"),
                        ",'count':" + named("count", figure("" + count, count + "个")) + ",'aim':"
                                + named("aim", "{'value':'" + (count + 1) + "','inferred':'made up'}")))
                + deadline() + "}";
    }

    private String checklist(String deadline) {
        String need = some(",'need':" + pick(List.of("'ALL'", "'ANY'", figure("1", "1项"))));
        if (random.nextInt(3) == 0) {
            isListed = true;
            return "{'catalogue':'new-rooms'" + some(",'group':'IN'")
                    + some(",'conditions':{'ROOM':" + pick(CONDITIONS) + "}") + need + deadline + "}";
        }
        return "{'items':[{'code':'ROOM'," + LABEL + some(",'when':" + pick(CONDITIONS))
                + some(",'met':" + pick(CONDITIONS)) + "},{'code':'YARD'," + LABEL + "}]" + some(",'openEnded':true")
                + need + some(",'external':'GB 50180-93'") + deadline + "}";
    }

    private String procedure() {
        int states = 2 + random.nextInt(3);
        List<String> all = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < states; i++) {
            boolean isLast = i == states - 1;
            all.add("{'code':'S" + i + "'," + LABEL + (isLast ? ",'final':true" : "") + "}");
            if (!isLast) {
                steps.add(
                        "{'code':'T" + i + "'," + LABEL + ",'from':['S" + i + "'],'to':'S" + (i + 1) + "','by':['CITY']"
                                + some(",'guard':" + pick(CONDITIONS)) + some(",'clauses':['NEW-1.1-1']") + "}");
            }
        }
        return "{'initial':'S0','states':[" + String.join(",", all) + "],'actors':[{'code':'CITY'," + LABEL
                + "}],'steps':[" + String.join(",", steps) + "]}";
    }

    private String funding() {
        int amount = 1 + random.nextInt(90_000);
        return "{'role':'NORM','period':'YEAR','purposes':['办公经费'],'formula':"
                + pick(List.of(
                        "{'flat':" + figure("" + amount, amount + "元") + "}",
                        "{'perHundredHouseholds':{'blocks':'LINEAR','amount':"
                                + figure("" + amount, "每百户" + amount + "元") + "}}"))
                + some(",'payers':'CITY=5,COUNTY=5'") + "}";
    }
}
