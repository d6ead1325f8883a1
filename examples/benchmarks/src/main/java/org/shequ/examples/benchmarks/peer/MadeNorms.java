package org.shequ.examples.benchmarks.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Attestation;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Premises;
import org.shequ.core.unit.PremisesKind;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.batch.AssessmentColumns;
import org.shequ.standards.batch.CompiledAssessment;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.batch.GroupVerdicts;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** A made-up pack of norms and checklists, and communities held against it: some meet it, some do not, of some too little is known. */
public final class MadeNorms {
    /** How many communities there are. */
    public static final int ROWS = 10_000;

    /** How many rules there are. */
    public static final int RULES = 8;

    private static final String LABEL = "'label':{'zh':'编的','en':'made up'}";
    private static final List<String> CONTENTS = List.of(
            "'norm':{'measure':'committeeMembers','between':{'low':5,'high':9,'top':'CAP'}}",
            "'norm':{'measure':'fullTimeStaff','atLeast':{'per':{'measure':'households','block':300,'amount':1,'blocks':'STARTED'}}}",
            "'norm':{'measure':'premises.area[COMMITTEE_PREMISES]','atLeast':{'largerOf':[{'per':{'measure':'households','block':20,"
                    + "'amount':1,'blocks':'LINEAR'}},{'flat':300}]}}",
            "'norm':{'measure':'volunteers','of':'residents','atLeast':'10%'}",
            "'norm':{'measure':'households','about':3000}",
            "'norm':{'measure':'residents','atMost':9000},'appliesWhen':{'is':'settlement','in':['URBAN']}",
            "'checklist':{'items':[{'code':'ROOM'," + LABEL + "},{'code':'YARD'," + LABEL + "}]}",
            "'checklist':{'items':[{'code':'VOTE'," + LABEL + ",'met':{'holds':'directlyElected'}},{'code':'DUTY',"
                    + LABEL + ",'met':{'compare':{'left':'fullTimeStaff','is':'>=','right':'2'}}}],'need':'ANY'}");

    private MadeNorms() {}

    /** Holds the communities against the rules. */
    @FunctionalInterface
    public interface Verdicts {
        /** {@return how many findings are that a rule is met} */
        long met();
    }

    private static Policy policy() {
        List<String> rules = new ArrayList<>();
        for (int i = 1; i <= CONTENTS.size(); i++) {
            rules.add("{'id':'N-1-" + i + "'," + LABEL + ",'clauses':['N-1-" + i
                    + "'],'locator':'一','subject':'COMMUNITY','modality':'DIRECTIVE'," + figures(CONTENTS.get(i - 1))
                    + "}");
        }
        Map<String, String> files = Map.of(
                "pack.json",
                json(
                        "{'format':1,'id':'N','document':{'title':'made up','issuer':null,'number':null,'date':'2000-01-01',"
                                + "'place':'990200','reach':['URBAN','RURAL']}}"),
                "rules.json",
                json("{'rules':[" + String.join(",", rules) + "]}"));
        return PolicyLibrary.ofSources(List.of(PackSource.texts("N", files))).at(LocalDate.of(2024, 12, 31));
    }

    /** Each figure with a name and where it comes from. */
    private static String figures(String content) {
        return content.replaceAll(
                "'(low|high|block|amount|flat|atLeast|about|atMost)':(?:'(10%)'|([0-9]+))",
                "'$1':{'value':'$2$3','inferred':'made up','name':'$1'}");
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static Community community(int row) {
        Community.Builder builder = Community.builder()
                .code("990201001001")
                .kind(row % 3 == 0 ? UnitKind.VILLAGE : UnitKind.URBAN_COMMUNITY)
                .households(Households.of(500 + row % 4_000))
                .residents(Persons.of(1_500 + row % 12_000))
                .committeeMembers(Persons.of(4 + row % 7))
                .volunteers(Persons.of(row % 1_200))
                .directlyElected(row % 2 == 0)
                .putAttested(RuleId.of("N-1-7"), Attestation.of(row % 5 != 0));
        if (row % 10 != 0) {
            builder.fullTimeStaff(Persons.of(row % 13));
            builder.addPremises(Premises.of(
                    PremisesKind.COMMITTEE_PREMISES, FloorArea.ofSquareMetres(Ratio.of(2_000 + row % 3_000, 10))));
        }
        return builder.build();
    }

    private static List<Community> communities() {
        List<Community> communities = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            communities.add(community(row));
        }
        return communities;
    }

    /**
     * Returns the communities assessed one by one.
     *
     * @return the work
     */
    public static Verdicts plain() {
        Policy policy = policy();
        List<Community> communities = communities();
        return () -> {
            long met = 0;
            for (Community community : communities) {
                for (Finding finding : policy.assess(community).findings()) {
                    met += finding.verdict() == Verdict.MET ? 1 : 0;
                }
            }
            return met;
        };
    }

    /**
     * Returns the communities assessed as columns.
     *
     * @return the work
     */
    public static Verdicts columns() {
        CompiledAssessment compiled = policy().compileAssessment(List.of(DivisionCode.of("990201")));
        FactColumns columns = compiled.columns(communities());
        AssessmentColumns out = compiled.newResult(ROWS);
        int[] keys = new int[ROWS];
        return () -> {
            compiled.assess(columns, out);
            GroupVerdicts counts = GroupVerdicts.none();
            counts.add(out, keys, 0);
            return counts.rules().stream()
                    .mapToLong(rule -> counts.met(rule)[0])
                    .sum();
        };
    }
}
