package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.shequ.core.Preconditions;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.City;
import org.shequ.core.unit.County;
import org.shequ.core.unit.Province;
import org.shequ.core.unit.Street;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Requirements;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.lookup.LookupStatus;
import org.shequ.standards.measure.Situation;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.procedure.ProcedureRun;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.Rule;

/** Holds units, each by itself, against the rules in force on a day, and tells what these ask of them. */
final class Assessing {
    private final Policy policy;
    private final Situation situation;

    Assessing(Policy policy) {
        this.policy = policy;
        this.situation = UnitChecks.situation(policy);
    }

    Assessment assess(Unit unit) {
        return assess(unit, UnaryOperator.identity());
    }

    /** Assesses a unit of which some facts are stated elsewhere. */
    Assessment assess(Unit unit, UnaryOperator<UnitFacts> stated) {
        return assess(unit, stated, (document, rule, facts) -> rule.find(facts));
    }

    Assessment explained(Unit unit) {
        return assess(unit, UnaryOperator.identity(), Assessing::explained);
    }

    /** Holds a rule of a document against facts. */
    @FunctionalInterface
    private interface Holding {
        Optional<Finding> find(DocumentInYear document, AssessedRule rule, UnitFacts facts);
    }

    private static Optional<Finding> explained(DocumentInYear document, AssessedRule rule, UnitFacts facts) {
        return rule.explain(facts, document.pack().rule(rule.rule().id()));
    }

    private Assessment assess(Unit unit, UnaryOperator<UnitFacts> stated, Holding holding) {
        check(unit);
        List<DocumentInYear> documents = DocumentInYear.covering(policy, unit.code());
        List<Finding> findings = new ArrayList<>();
        for (DocumentInYear document : documents) {
            List<AssessedRule> rules = document.assessed().stream()
                    .filter(each -> !each.isTarget() && each.rule().speaksOf(unit))
                    .toList();
            if (!rules.isEmpty()) {
                UnitFacts facts = stated.apply(facts(document, unit));
                rules.forEach(each -> located(each, facts, (rule, known) -> holding.find(document, rule, known))
                        .ifPresent(findings::add));
            }
        }
        findings.sort(Comparator.comparing(Finding::verdict));
        return Assessment.builder()
                .date(policy.at())
                .code(unit.code())
                .name(unit.name())
                .addAllWarnings(UnitChecks.warnings(unit))
                .addAllLookup(documents.stream().map(DocumentInYear::lookup).toList())
                .addAllFindings(findings)
                .build();
    }

    Requirements requirements(Unit unit) {
        check(unit);
        List<DocumentInYear> documents = DocumentInYear.covering(policy, unit.code());
        Requirements.Builder requirements = Requirements.builder()
                .date(policy.at())
                .code(unit.code())
                .name(unit.name())
                .addAllWarnings(UnitChecks.warnings(unit))
                .addAllLookup(documents.stream().map(DocumentInYear::lookup).toList());
        for (DocumentInYear document : documents) {
            document.assessed().stream()
                    .filter(each -> each.rule().speaksOf(unit))
                    .forEach(each -> located(each, facts(document, unit), AssessedRule::require)
                            .ifPresent(requirements::addRules));
        }
        return requirements.build();
    }

    /** What a rule gives for a unit; an amount that does not fit names both. */
    private static <T> Optional<T> located(
            AssessedRule rule, UnitFacts facts, BiFunction<AssessedRule, UnitFacts, Optional<T>> asked) {
        try {
            return asked.apply(rule, facts);
        } catch (ArithmeticException e) {
            ArithmeticException located =
                    new ArithmeticException("rule " + rule + " for " + facts.unit() + ": " + e.getMessage());
            located.initCause(e);
            throw located;
        }
    }

    List<Rule> procedures(Unit unit) {
        return DocumentInYear.covering(policy, unit.code()).stream()
                .filter(document -> isInForce(document.lookup().status()))
                .flatMap(document -> document.pack().rules().stream())
                .filter(definition -> definition.byDefault().content() instanceof Procedure)
                .map(definition -> policy.rule(definition.id()))
                .filter(rule -> rule.speaksOf(unit)
                        && rule.validity()
                                .map(days -> days.contains(policy.at()))
                                .orElse(true))
                .toList();
    }

    private static boolean isInForce(LookupStatus status) {
        return status == LookupStatus.IN_FORCE || status == LookupStatus.NO_RULE;
    }

    ProcedureRun follow(Unit unit, RuleId id, Optional<List<String>> path) {
        check(unit);
        Pack pack = policy.library().pack(id.document());
        Rule rule = policy.rule(id);
        LookupStatus status = policy.found(pack.identity()).lookup().status();
        Preconditions.checkArgument(
                isInForce(status), "document of rule %s (%s) must be in force at %s", id, status, policy.at());
        Preconditions.checkArgument(
                rule.validity().map(days -> days.contains(policy.at())).orElse(true),
                "validity of rule %s (%s) must hold the day, %s",
                id,
                rule.validity().map(Object::toString).orElse(""),
                policy.at());
        Preconditions.checkArgument(
                rule.speaksOf(unit),
                "kind of unit of rule %s (%s) must be one of %s",
                id,
                unit.kind(),
                rule.subjects());
        return run(pack, rule, unit, path);
    }

    private ProcedureRun run(Pack pack, Rule rule, Unit unit, Optional<List<String>> path) {
        Function<ClauseId, Citation> citations = clause -> citation(pack, rule, clause);
        UnitFacts facts = pack.catalogue().facts(unit, situation);
        return path.map(steps -> ProcedureRun.of(rule, citations, steps, facts))
                .orElseGet(() -> ProcedureRun.of(rule, citations, facts));
    }

    List<ProcedureRun> follow(Unit unit) {
        check(unit);
        return procedures(unit).stream()
                .map(rule -> run(policy.library().pack(rule.id().document()), rule, unit, Optional.empty()))
                .toList();
    }

    /** Where the words of a clause stand: as its ledger says, or else as the rule does. */
    private static Citation citation(Pack pack, Rule rule, ClauseId clause) {
        String locator = rule.id().clause().equals(clause)
                ? rule.locator()
                : pack.ledger()
                        .flatMap(ledger -> ledger.entries().stream()
                                .filter(entry -> entry.id().equals(clause))
                                .findFirst())
                        .map(ClauseEntry::locator)
                        .orElse(rule.locator());
        return Citation.of(pack.identity().document(), locator);
    }

    /** The facts of a unit are taken to hold on the day asked, which those gathered later cannot be. */
    void check(Unit unit) {
        UnitChecks.checkDeclared(policy.library(), unit);
        unit.asOf()
                .ifPresent(day -> Preconditions.checkArgument(
                        !day.isAfter(policy.at()),
                        "facts of %s (as of %s) must not be later than the day of the assessment, %s",
                        unit,
                        day,
                        policy.at()));
    }

    /** The places of the extents of a rule in which a unit lies. */
    static List<DivisionCode> placesOf(AssessedRule rule, Unit unit) {
        return unit.code().map(rule::placesOf).orElse(List.of());
    }

    UnitFacts facts(DocumentInYear document, Unit unit) {
        return document.pack().catalogue().facts(unit, situation);
    }

    /** A place as a unit of which nothing but its code is known. */
    static Unit unitOf(DivisionCode place) {
        return switch (place.level()) {
            case COUNTRY, PROVINCE -> Province.builder().code(place).build();
            case PREFECTURE -> City.builder().code(place).build();
            case COUNTY -> County.builder().code(place).build();
            case TOWNSHIP, VILLAGE -> Street.builder().code(place).build();
        };
    }
}
