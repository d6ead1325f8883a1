package org.shequ.standards.batch.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.batch.AssessmentColumns;
import org.shequ.standards.batch.CompiledAssessment;
import org.shequ.standards.batch.FactColumns;

/** The assessments of a policy, compiled. */
public final class CompiledFindings implements CompiledAssessment {
    private final AssessmentPath path;
    private final ImmutableList<DivisionCode> places;
    private final ImmutableList<List<PlacedRule>> rules;
    private final int[] alike;
    private final Set<Variable> variables;
    private final FindingLayout layout = new FindingLayout();
    private final Map<String, RuleId> attested = new LinkedHashMap<>();
    private final ConcurrentHashMap<List<Set<String>>, FindingVariant> variants = new ConcurrentHashMap<>();

    /**
     * Compiles assessments.
     *
     * @param path the policy
     * @param places the places
     */
    public CompiledFindings(AssessmentPath path, List<DivisionCode> places) {
        this.path = path;
        this.places = ImmutableList.copyOf(places);
        this.alike = alike();
        this.rules = IntStream.range(0, alike.length)
                .mapToObj(place -> alike[place] == place ? placed(this.places.get(place)) : List.<PlacedRule>of())
                .collect(ImmutableList.toImmutableList());
        Map<String, Variable> byName = new LinkedHashMap<>();
        rules.forEach(all -> all.forEach(rule -> rule.reads().forEach(each -> byName.putIfAbsent(each.name(), each))));
        this.variables = ImmutableSet.copyOf(byName.values());
    }

    /** For each place the first that is alike. */
    private int[] alike() {
        Alikeness alikeness = new Alikeness();
        Map<List<Object>, Integer> first = new HashMap<>();
        int[] found = new int[places.size()];
        for (int i = 0; i < found.length; i++) {
            DivisionCode place = places.get(i);
            Unit blank = path.unit(Optional.of(place), ImmutableMap.of());
            Integer other = first.putIfAbsent(alikeness.of(place, path.documents(place), blank), i);
            found[i] = other == null ? i : other;
        }
        return found;
    }

    private List<PlacedRule> placed(DivisionCode place) {
        Unit blank = path.unit(Optional.of(place), ImmutableMap.of());
        List<PlacedRule> all = new ArrayList<>();
        for (AssessedDocument document : path.documents(place)) {
            layout.add(document);
            List<String> names = FindingLayout.names(document);
            Facts facts = document.facts().apply(blank);
            for (int i = 0; i < names.size(); i++) {
                AssessedRule rule = document.rules().get(i);
                all.add(new PlacedRule(
                        layout.number(names.get(i)),
                        document,
                        rule,
                        Variables.assessed(List.of(rule), facts),
                        rule.rule().speaksOf(blank)));
                rule.checklist()
                        .filter(list -> list.items().stream()
                                .anyMatch(item -> item.met().isEmpty()))
                        .ifPresent(list -> attested.put(
                                Variables.attested(rule.rule().id()).name(),
                                rule.rule().id()));
            }
        }
        return all;
    }

    @Override
    public List<DivisionCode> places() {
        return places;
    }

    @Override
    public Set<Variable> variables() {
        return variables;
    }

    @Override
    public List<String> rules() {
        return List.copyOf(layout.rules());
    }

    /** The rules at a place; none where the place is not known. */
    List<PlacedRule> rules(int place) {
        return place < 0 ? List.of() : rules.get(alike[place]);
    }

    /** The first place that is alike. */
    int alike(int place) {
        return place < 0 ? place : alike[place];
    }

    /** The rule of a number at the place of a row; empty where it does not stand there. */
    Optional<PlacedRule> rule(FactColumns columns, int row, int number) {
        return rules(place(columns, row)).stream()
                .filter(each -> each.number() == number)
                .findFirst();
    }

    FindingLayout layout() {
        return layout;
    }

    AssessmentPath path() {
        return path;
    }

    /** The rules that are attested as wholes, by the name of the column. */
    Map<String, RuleId> attested() {
        return attested;
    }

    @Override
    public FactColumns columns(List<? extends Unit> units) {
        return new UnitColumns(places, variables, path).keeping(units);
    }

    @Override
    public AssessmentColumns newResult(int rows) {
        Rows.checkCount(rows);
        return new FindingColumns(this, layout, rows);
    }

    @Override
    public void assess(FactColumns columns, int from, int to, AssessmentColumns out) {
        if (!(out instanceof FindingColumns result) || !result.isOf(this)) {
            throw new IllegalArgumentException("result must be one that this policy made");
        }
        Rows.checkSlice(columns, from, to, result.capacity());
        result.begin(columns, from, to - from);
        result.slice(columns).run(from, to);
    }

    /** The programs where these columns are there, and some of them are not known in each row. */
    FindingVariant variant(Set<String> present, Set<String> mixed) {
        List<Set<String>> key = List.of(present, mixed);
        FindingVariant found = variants.get(key);
        return found == null
                ? variants.computeIfAbsent(key, absent -> new FindingVariant(this, present, mixed))
                : found;
    }

    /** The place of a row. */
    int place(FactColumns columns, int row) {
        return Rows.place(columns, row, places.size());
    }

    @Override
    public Assessment assessment(FactColumns columns, int row) {
        PlainRow plain = new PlainRow(this, columns, row);
        return path.assess(plain.unit(), plain::stated);
    }

    /** {@return how many places and rules} */
    @Override
    public String toString() {
        return "compiled assessment of " + places.size() + " places and "
                + layout.rules().size() + " rules";
    }
}
