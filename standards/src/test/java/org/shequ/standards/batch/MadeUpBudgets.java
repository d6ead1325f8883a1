package org.shequ.standards.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shequ.core.unit.Unit;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.reference.ReferenceData;

/**
 * Made-up packs of money: lines of every formula that exclude each other, uses and grants, shared each or together; figures that others
 * publish; and communities to budget.
 */
public final class MadeUpBudgets {
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

    /** Chains of them link lines that share none themselves. */
    private static final List<String> PURPOSES = List.of("'one'", "'two'", "'three'", "'one','two'", "'two','three'");

    /** Of four counties; no rule tells the last two apart. */
    private static final List<String> PLACES =
            List.of("990101001001", "990102001001", "990101002401", "990103001001", "990104001001");

    private final MadeUp made;
    private final List<String> uses = new ArrayList<>();
    private final List<String> kinds =
            new ArrayList<>(List.of("VILLAGE", "RURAL_COMMUNITY", "URBAN_COMMUNITY", "TOWN_COMMUNITY"));

    private MadeUpBudgets(Random random) {
        this.made = new MadeUp(random);
    }

    /**
     * Makes a pack of up to six lines and four rules that share them.
     *
     * @param random by what it is made
     * @return the pack
     */
    public static Pack pack(Random random) {
        MadeUpBudgets budgets = new MadeUpBudgets(random);
        int lines = 1 + random.nextInt(6);
        for (int line = 1; line <= lines; line++) {
            budgets.line("X-1-" + line);
        }
        for (int sharing = random.nextInt(5); sharing > 0 && !budgets.uses.isEmpty(); sharing--) {
            budgets.sharing("X-2-" + sharing);
        }
        return budgets.made.pack(Map.of(
                "facts.json",
                "{'facts':[" + MadeUp.fact("strained", "truth") + "," + MadeUp.fact("wage", "yuan") + "]}",
                "parameters.json",
                "{'parameters':[{'name':'X-9-1','unit':'yuan','setBy':'CITY'," + MadeUp.LABEL + "}]}"));
    }

    /**
     * Makes figures that others publish for 2016, each there or not.
     *
     * @param random by what they are made
     * @return the figures
     */
    public static ReferenceData reference(Random random) {
        List<String> series = new ArrayList<>();
        if (random.nextBoolean()) {
            series.add("'wage.social':{'990100':{'2016':'" + random.nextInt(90_000) + ".57'},'990102':{'2016':'"
                    + random.nextInt(90_000) + ".00'}}");
        }
        if (random.nextBoolean()) {
            series.add("'growthIndex':{'990100':{'base':2010,'2013':'0.0" + random.nextInt(1, 999) + "','2016':'0.1"
                    + random.nextInt(1, 999) + "'}}");
        }
        if (random.nextBoolean()) {
            series.add("'tariff.residential':{'990100':{'2016':{'WATER':'2." + random.nextInt(1, 9_999) + "'}}}");
        }
        if (random.nextBoolean()) {
            series.add(
                    "'parameters':{'X-9-1':{'" + PLACES.get(random.nextInt(2)).substring(0, 6) + "':{'2016':'"
                            + random.nextInt(90_000) + ".10'}}}");
        }
        return ReferenceData.read(JsonText.read(MadeUp.json("{" + String.join(",", series) + "}"), "made up"));
    }

    private void line(String id) {
        boolean isGrant = made.random.nextInt(3) == 0;
        if (!isGrant) {
            uses.add("'" + id + "'");
        }
        String members = made.random.nextInt(3) == 0 && !kinds.isEmpty()
                ? ",'alternatives':'g','appliesWhen':{'kind':['" + kinds.remove(0) + "']}"
                : made.some(() -> ",'appliesWhen':" + condition());
        String payers = isGrant ? ",'payers':'PROVINCE'" : made.some(() -> ",'payers':" + share(SHARES.subList(0, 8)));
        rule(
                id,
                members,
                "'funding':{'role':'" + (isGrant ? "GRANT" : "NORM") + "','period':'YEAR','purposes':["
                        + made.pick(PURPOSES) + "],'formula':" + made.doubtful(() -> formula(2)) + payers + "}");
    }

    private void rule(String id, String members, String content) {
        made.add(id, "X-1-1", "'DIRECTIVE'", ",'coverage':{'from':2000,'printed':'2000年起'}" + members + "," + content);
    }

    private String condition() {
        return made.doubtful(() -> made.pick(CONDITIONS));
    }

    private String share(List<String> shares) {
        return made.doubtful(() -> "'" + made.pick(shares) + "'");
    }

    private String amount() {
        Random random = made.random;
        return made.doubtful(() -> MadeUp.figure(1 + random.nextInt(90_000) + made.pick(List.of("", ".5", ".07"))));
    }

    /** A formula in yuan; its parts are of as many levels. */
    private String formula(int levels) {
        Random random = made.random;
        return switch (random.nextInt(levels == 0 ? 8 : 14)) {
            case 0 -> "{'flat':" + amount() + "}";
            case 1 ->
                "{'perHundredHouseholds':{'amount':" + amount() + ",'blocks':"
                        + made.doubtful(
                                () -> "'" + made.pick(List.of("LINEAR", "FULL_HUNDREDS", "STARTED_HUNDREDS")) + "'")
                        + "}}";
            case 2 ->
                "{'headCost':{'heads':{'sum':[{'measure':'committeeMembers'},{'measure':'fullTimeStaff'}]},'rate':"
                        + made.pick(List.of("{'measure':'facts[wage]'}", wage())) + ",'times':'12'}}";
            case 3 ->
                "{'perPersonMonth':{'amount':" + amount()
                        + ",'months':'committeeMemberMonths','heads':'committeeMembers'}}";
            case 4 -> wage();
            case 5 -> "{'parameter':'X-9-1'}";
            case 6 ->
                "{'price':" + made.pick(List.of("{'flat':" + MadeUp.figure("0.5250") + "}", tariff()))
                        + ",'quantity':'utilities[WATER][SERVICE_FACILITIES]'}";
            case 7 ->
                "{'per':{'measure':'residents','block':" + MadeUp.named("block", 7) + ",'amount':" + amount()
                        + ",'blocks':'" + made.pick(List.of("LINEAR", "FULL", "STARTED")) + "'}}";
            case 8 -> "{'part':" + MadeUp.figure(made.pick(List.of("1/7", "30%", "2"))) + ",'of':" + part(levels) + "}";
            case 9 -> "{'if':" + condition() + ",'then':" + formula(0) + ",'else':" + part(levels) + "}";
            case 10 -> "{'largerOf':[" + formula(0) + "," + part(levels) + "]}";
            case 11 -> "{'smallerOf':[" + formula(0) + "," + part(levels) + "]}";
            case 12 -> stepped(part(levels));
            default -> tiers(levels);
        };
    }

    private String part(int levels) {
        return made.random.nextBoolean() ? "{'measure':'facts[wage]'}" : formula(levels - 1);
    }

    private static String wage() {
        return "{'reference':{'series':'wage.social','yearsBack':0}}";
    }

    private static String tariff() {
        return "{'reference':{'series':'tariff.residential','item':'WATER','yearsBack':0}}";
    }

    private String stepped(String base) {
        return "{'stepped':{'base':" + base + ",'baseYear':2010,'first':"
                + made.doubtful(() -> made.pick(List.of("2013", "2012", "2017"))) + ",'everyYears':3,"
                + made.pick(List.of("'index':'growthIndex'", "'rate':" + MadeUp.named("rate", "7.25%")))
                + made.some(() -> ",'cuts':true") + "}}";
    }

    private String tiers(int levels) {
        boolean isIn = made.random.nextBoolean();
        return "{'sum':[{'tiers':{'measure':'households','tiers':[{'" + (isIn ? "upTo" : "below")
                + "':'1000','formula':"
                + formula(0) + "},{'" + (isIn ? "above" : "from") + "':'1000','formula':" + part(levels) + "}]}},"
                + formula(0) + "]}";
    }

    private void sharing(String id) {
        List<String> covered = new ArrayList<>(uses);
        covered.removeIf(line -> made.random.nextInt(3) == 0);
        if (covered.isEmpty()) {
            covered.add(made.pick(uses));
        }
        boolean isOnTotal = made.random.nextBoolean();
        String share = share(isOnTotal ? SHARES : SHARES.subList(0, 8));
        String named = made.pick(covered).replace("'", "");
        rule(
                id,
                made.some(() -> ",'appliesWhen':" + condition()),
                "'sharing':{'covers':[" + String.join(",", covered) + "],'share':" + share.replaceAll("X-1-[12]", named)
                        + (isOnTotal ? ",'onTotal':true" : "") + "}");
    }

    /**
     * Makes a community of which some facts are missing; now and then a very large one.
     *
     * @param random by what it is made
     * @return the community
     */
    public static Unit community(Random random) {
        MadeUp.OfCommunity made = new MadeUp.OfCommunity(random, PLACES);
        made.count("households", 9_000, 60);
        made.count("residents", 12_000, 60);
        made.count("committeeMembers", 12, 60);
        made.count("fullTimeStaff", 15, 60);
        made.count("committeeMemberMonths", 120, 60);
        made.truth("directlyElected");
        made.truth("difficultArea");
        if (made.isThere()) {
            made.add("'utilities':[{'kind':'WATER','use':'SERVICE_FACILITIES','unit':'m3','quantity':'"
                    + random.nextInt(900) + ".5'}]");
        }
        List<String> facts = new ArrayList<>();
        if (made.isThere()) {
            facts.add("'strained':" + random.nextBoolean());
        }
        if (made.isThere()) {
            facts.add("'wage':'" + (made.isOneIn(40) ? "92233720368547758.07" : random.nextInt(9_000) + ".37") + "'");
        }
        made.add("'facts':{" + String.join(",", facts) + "}");
        return made.unit();
    }
}
