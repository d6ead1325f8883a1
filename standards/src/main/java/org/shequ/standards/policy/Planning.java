package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shequ.core.Preconditions;
import org.shequ.core.formula.Direction;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.Solution;
import org.shequ.core.formula.Truth;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Households;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Estate;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Requirements;
import org.shequ.standards.assess.RuleRequirement;
import org.shequ.standards.assess.RuleSolution;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.plan.EvenPart;
import org.shequ.standards.plan.FirstYear;
import org.shequ.standards.plan.Layout;
import org.shequ.standards.plan.Plan;
import org.shequ.standards.plan.PlanChoice;
import org.shequ.standards.plan.PlannedRule;
import org.shequ.standards.plan.PlannedUnit;
import org.shequ.standards.relation.DocumentRelation;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.Rule;

/** Makes plans out of what is asked of units and of their budgets; evaluates no rule of its own. */
final class Planning {
    private final Policy policy;
    private final Policy ofYear;
    private final Map<DocumentId, Map<ClauseId, String>> topics = new HashMap<>();

    Planning(Policy policy) {
        this.policy = policy;
        this.ofYear = policy.atYearEnd();
    }

    Plan plan(Unit unit, PlanChoice choice) {
        Preconditions.checkArgument(
                unit instanceof Estate || choice.equals(PlanChoice.none()),
                "unit whose communities are chosen (%s) must be an ESTATE",
                unit);
        List<Label> warnings = new ArrayList<>(UnitChecks.warnings(unit));
        List<PlannedUnit> units = new ArrayList<>();
        PlannedUnit itself = planned(unit, 1);
        units.add(itself);
        Optional<Layout> layout = Optional.empty();
        if (unit instanceof Community) {
            layout = Optional.of(Layout.of(
                    unit.households(), rules(itself.requirements()), relations(itself.requirements()), true, choice));
        } else if (unit instanceof Estate) {
            Optional<Households> households =
                    unit.plannedHouseholds().or(unit::households).or(unit::completedDwellings);
            Requirements whole = policy.requirements(community(unit, households, choice));
            Layout found = Layout.of(households, rules(whole), relations(whole), false, choice);
            layout = Optional.of(found);
            parts(found, households)
                    .forEach(part -> units.add(planned(
                            community(unit, part.map(EvenPart::households), choice),
                            part.map(EvenPart::communities).orElse(1L))));
            warnings.addAll(assumed(found, choice));
        }
        return Plan.builder()
                .date(policy.at())
                .year(policy.year())
                .kind(unit.kind())
                .code(unit.code())
                .name(unit.name())
                .addAllWarnings(warnings)
                .addAllLookup(itself.requirements().lookup())
                .layout(layout)
                .addAllUnits(units)
                .build();
    }

    private static List<Optional<EvenPart>> parts(Layout layout, Optional<Households> households) {
        return households
                .map(each -> EvenPart.split(each, layout.laidOut().value()).stream()
                        .map(Optional::of)
                        .toList())
                .orElse(List.of(Optional.empty()));
    }

    /** A community of an estate once all have moved in: households as planned, and what the estate is told to be, but no counts. */
    private static Community community(Unit estate, Optional<Households> households, PlanChoice choice) {
        Community.Builder community = Community.builder();
        choice.kind().ifPresent(community::kind);
        estate.code().ifPresent(community::code);
        households.ifPresent(
                each -> community.households(each).plannedHouseholds(each).occupiedHouseholds(each));
        estate.facts().forEach((name, value) -> {
            if (value.number().isEmpty()) {
                community.putFacts(name, value);
            }
        });
        return community.build();
    }

    private static List<Label> assumed(Layout layout, PlanChoice choice) {
        List<Label> assumed = new ArrayList<>();
        if (layout.households().isPresent()) {
            assumed.add(Label.of(
                    "按规划户数全部入住、平均分配到各社区测算",
                    "worked out as if all planned households had moved in, split evenly over the communities"));
        }
        if (choice.kind().isEmpty()) {
            assumed.add(Label.of(
                    "未说明拟设社区的类别，有关规定是否适用待定",
                    "the kind of the communities is not told: which rules apply to them stays open"));
        }
        return assumed;
    }

    private PlannedUnit planned(Unit unit, long copies) {
        Requirements requirements = policy.requirements(unit);
        List<PlannedRule> rules = rules(requirements);
        return PlannedUnit.of(
                unit,
                copies,
                requirements,
                rules,
                relations(requirements),
                FirstYear.of(ofYear.budget(unit)),
                served(unit, rules));
    }

    /** How many households the premises that are there serve, by each rule that asks for more area for more of them. */
    private List<RuleSolution<Households>> served(Unit unit, List<PlannedRule> rules) {
        if (unit.premises().isEmpty()) {
            return List.of();
        }
        return rules.stream()
                .filter(rule ->
                        rule.norm().filter(Planning::growsWithHouseholds).isPresent())
                .map(rule -> policy.inverse(unit, rule.requirement().rule().toString(), Measures.HOUSEHOLDS)
                        .served())
                .filter(each -> each.solution().kind() != Solution.Kind.UNDETERMINED)
                .toList();
    }

    private static boolean growsWithHouseholds(Norm norm) {
        return norm.base().isEmpty()
                && norm.measure().dimension() == Dimension.FLOOR_AREA
                && norm.demand()
                        .low()
                        .filter(low -> low.direction(Measures.HOUSEHOLDS) == Direction.NON_DECREASING)
                        .isPresent();
    }

    /** The rules that ask for anything but money, which budgets tell. */
    private List<PlannedRule> rules(Requirements requirements) {
        return requirements.rules().stream()
                .filter(asked -> asked.applies() != Truth.FALSE)
                .flatMap(asked -> rule(asked).stream())
                .toList();
    }

    private Optional<PlannedRule> rule(RuleRequirement asked) {
        Rule rule = policy.rule(asked.rule());
        boolean isMoney = asked.measure()
                .filter(name -> name.equals("allocated[" + rule.id() + "]"))
                .isPresent();
        if (rule.content() instanceof Funding && isMoney) {
            return Optional.empty();
        }
        Optional<Norm> norm = rule.content().norm();
        return Optional.of(PlannedRule.builder()
                .requirement(asked)
                .norm(norm)
                .topic(asked.clauses().stream()
                        .flatMap(clause -> Stream.ofNullable(topics(rule).get(clause)))
                        .findFirst())
                .level(asked.citation().document().place().level())
                .build());
    }

    private Map<ClauseId, String> topics(Rule rule) {
        return topics.computeIfAbsent(rule.id().document(), document -> {
            Map<ClauseId, String> found = new HashMap<>();
            policy.library().pack(document).ledger().stream()
                    .flatMap(ledger -> ledger.entries().stream())
                    .forEach((ClauseEntry entry) -> found.put(entry.id(), entry.topic()));
            return found;
        });
    }

    /** What the packs of the documents that ask say of each other. */
    private List<DocumentRelation> relations(Requirements requirements) {
        List<DocumentId> documents = requirements.rules().stream()
                .map(each -> each.rule().document())
                .distinct()
                .toList();
        return documents.stream()
                .map(policy.library()::pack)
                .map(Pack::relations)
                .flatMap(List::stream)
                .filter(each -> documents.contains(each.other()))
                .toList();
    }
}
