package org.shequ.examples.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.rule.RuleDefinition;

/** Shequ: the workload as an ordinary pack, one community at a time. */
public final class Ours {
    private static final DocumentId DOCUMENT = DocumentId.of("BUDGET8");
    private static final String PLACE = "990201001400";
    private final List<Community> communities;
    private final Function<Community, Budget> budget;
    private final List<RuleId> rules;
    private final Budget[] ring = new Budget[Result.RING];

    private Ours(Policy policy, List<Community> communities, Function<Community, Budget> budget) {
        this.rules = new ArrayList<>();
        for (RuleDefinition rule : policy.library().pack(DOCUMENT).rules()) {
            rules.add(rule.id());
        }
        this.communities = communities;
        this.budget = budget;
    }

    /**
     * Returns the plain path.
     *
     * @param data the communities
     * @return the work
     */
    public static Work plain(Dataset data) {
        Policy policy = policy();
        return new Ours(policy, communities(data), community -> policy.budget(community))::run;
    }

    /**
     * Returns the path that can tell how each line came about, and is not asked.
     *
     * @param data the communities
     * @return the work
     */
    public static Work recorded(Dataset data) {
        Policy policy = policy();
        return new Ours(policy, communities(data), community -> policy.explainedBudget(community))::run;
    }

    /**
     * Returns the path that records how each line came about, every derivation read.
     *
     * @param data the communities
     * @return the work
     */
    public static Work derived(Dataset data) {
        Policy policy = policy();
        int[] derivations = new int[1];
        return new Ours(policy, communities(data), community -> {
            Budget budget = policy.explainedBudget(community);
            for (BudgetLine line : budget.lines()) {
                derivations[0] += line.explanation().orElseThrow().derivations().size();
            }
            return budget;
        })::run;
    }

    /**
     * Returns the path that records how each line came about, and says so in words.
     *
     * @param data the communities
     * @return the work
     */
    public static Work rendered(Dataset data) {
        Policy policy = policy();
        int[] letters = new int[1];
        return new Ours(policy, communities(data), community -> {
            Budget budget = policy.explainedBudget(community);
            for (BudgetLine line : budget.lines()) {
                letters[0] += line.explanation()
                        .orElseThrow()
                        .render(Locale.SIMPLIFIED_CHINESE)
                        .length();
            }
            return budget;
        })::run;
    }

    /**
     * Returns the plain path of the pack read as one that nobody has proofread.
     *
     * @param data the communities
     * @return the work
     */
    public static Work strict(Dataset data) {
        Policy policy = PolicyLibrary.of(pack()).forYear(FiscalYear.of(Dataset.YEAR));
        return new Ours(policy, communities(data), community -> policy.budget(community))::run;
    }

    /** The pack of the workload, read strictly. */
    private static Pack pack() {
        return Pack.read(source());
    }

    private static PackSource source() {
        return PackSource.of("workload", file -> Sources.find("workload/" + file));
    }

    static Policy policy() {
        return PolicyLibrary.ofProofread(List.of(source())).forYear(FiscalYear.of(Dataset.YEAR));
    }

    static List<Community> communities(Dataset data) {
        List<Community> communities = new ArrayList<>(data.size());
        DivisionCode code = DivisionCode.of(PLACE);
        for (int i = 0; i < data.size(); i++) {
            communities.add(community(data, i, code));
        }
        return communities;
    }

    private static Community community(Dataset data, int i, DivisionCode code) {
        return Community.builder()
                .code(code)
                .kind(kind(data.kind[i]))
                .households(Households.of(data.households[i]))
                .residents(Persons.of(data.residents[i]))
                .committeeMembers(Persons.of(data.members[i]))
                .fullTimeStaff(Persons.of(data.staff[i]))
                .putFacts(
                        "monthlyWage", FactValue.of(Yuan.ofFen(data.wageFen[i]).toString()))
                .putFacts("fiscallyStrained", FactValue.of(data.strained[i] != 0))
                .build();
    }

    private static UnitKind kind(long kind) {
        return kind == 0 ? UnitKind.URBAN_COMMUNITY : kind == 1 ? UnitKind.RURAL_COMMUNITY : UnitKind.VILLAGE;
    }

    private Totals run() {
        long[] sums = new long[Totals.SIZE];
        for (int i = 0; i < communities.size(); i++) {
            Budget each = budget.apply(communities.get(i));
            ring[i & (Result.RING - 1)] = each;
            add(sums, each);
        }
        return Totals.of(sums);
    }

    /** Lines stand in the order of the rules; those that do not apply are not there. */
    private void add(long[] sums, Budget budget) {
        List<BudgetLine> lines = budget.lines();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            while (!rules.get(at).equals(line.rule())) {
                at++;
            }
            sums[at] = Math.addExact(sums[at], fen(line.amount().amount().orElseThrow()));
        }
        sums[5] = Math.addExact(sums[5], fen(budget.uses().amount().orElseThrow()));
        Map<String, Yuan> shares = budget.uses().shares().amounts();
        sums[6] = Math.addExact(sums[6], fen(shares.getOrDefault("PROVINCE", Yuan.ZERO)));
        sums[7] = Math.addExact(sums[7], fen(shares.getOrDefault("CITY", Yuan.ZERO)));
        sums[8] = Math.addExact(sums[8], fen(shares.getOrDefault("COUNTY", Yuan.ZERO)));
    }

    private static long fen(Yuan amount) {
        return amount.fen();
    }
}
