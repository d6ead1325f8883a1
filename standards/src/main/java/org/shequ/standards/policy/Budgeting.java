package org.shequ.standards.policy;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.calendar.Coverage;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.Validity;
import org.shequ.core.formula.DecisionRecord;
import org.shequ.core.formula.Evaluation;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Recording;
import org.shequ.core.formula.Truth;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.PolicyDocument;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.explain.ExplainedRule;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.lookup.LookupStatus;
import org.shequ.standards.measure.Situation;
import org.shequ.standards.pack.PackIdentity;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Note;
import org.shequ.standards.rule.Role;
import org.shequ.standards.rule.Rule;

/** Works out budgets under a policy: which rules apply, what each gives, who pays, and the totals. */
final class Budgeting {
    private final Policy policy;
    private final boolean explained;
    private final Situation situation;

    Budgeting(Policy policy, boolean explained) {
        this.policy = policy;
        this.explained = explained;
        this.situation = Situation.builder()
                .year(policy.year())
                .at(policy.at())
                .reference(policy.reference())
                .supplements(policy.supplements())
                .build();
    }

    /** What is found of one document, and the year that starts a coverage without a printed first year. */
    private record Found(PackIdentity identity, Lookup lookup, Optional<LocalDate> from, boolean assumed) {}

    List<Lookup> lookup(Unit unit) {
        return found(unit).stream().map(Found::lookup).toList();
    }

    private List<Found> found(Unit unit) {
        return unit.code().map(code -> policy.library().covering(code)).orElse(List.of()).stream()
                .map(entry -> found(entry.identity()))
                .toList();
    }

    private Found found(PackIdentity identity) {
        Optional<LocalDate> assumed = Optional.ofNullable(
                policy.assumedDates().get(identity.document().id()));
        Lookup lookup = identity.lookup(policy.at(), assumed);
        Optional<LocalDate> from = assumed.or(() -> identity.document().date().map(date -> date.latest()));
        if (lookup.status() != LookupStatus.IN_FORCE) {
            return new Found(identity, lookup, from, assumed.isPresent());
        }
        Optional<Label> none = noRule(policy.rulesOf(identity.document().id()), from);
        Lookup answer = none.isEmpty()
                ? lookup
                : Lookup.builder()
                        .document(lookup.document())
                        .status(LookupStatus.NO_RULE)
                        .from(lookup.from())
                        .note(none)
                        .build();
        return new Found(identity, answer, from, assumed.isPresent());
    }

    /** Says why no amount of a document is due in the year, or nothing where one may be. */
    private Optional<Label> noRule(DocumentRules rules, Optional<LocalDate> from) {
        List<Rule> amounts = rules.funding().stream()
                .filter(rule -> ((Funding) rule.content()).role() != Role.CHARGE)
                .toList();
        if (amounts.isEmpty()) {
            return Optional.of(Label.of("该文件未规定经费数额", "the document sets no amounts"));
        }
        if (amounts.stream().anyMatch(rule -> covers(rule, from))) {
            return Optional.empty();
        }
        return Optional.of(
                Label.of("该文件的经费规定不涵盖" + policy.year() + "年", "no amount of the document covers " + policy.year()));
    }

    private boolean covers(Rule rule, Optional<LocalDate> from) {
        boolean inYear = coverage(rule, from).covers(policy.year()).orElse(false);
        return inYear
                && rule.validity()
                        .map(days -> days.overlaps(policy.year().days()))
                        .orElse(true);
    }

    private static Coverage coverage(Rule rule, Optional<LocalDate> from) {
        Coverage printed = rule.coverage();
        return from.map(day -> printed.startingIn(FiscalYear.containing(day))).orElse(printed);
    }

    Budget budget(Unit unit) {
        checkDeclared(unit);
        List<Found> documents = found(unit);
        List<LineInPreparation> lines = new ArrayList<>();
        for (Found document : documents) {
            LookupStatus status = document.lookup().status();
            if (status == LookupStatus.IN_FORCE || status == LookupStatus.NO_RULE) {
                lines.addAll(lines(unit, document));
            }
        }
        try {
            return budget(unit, documents, lines);
        } catch (ArithmeticException e) {
            throw located("totals", unit, e);
        }
    }

    private Budget budget(Unit unit, List<Found> documents, List<LineInPreparation> lines) {
        Totals totals = new Totals(lines, policy.offset(), policy.ties());
        return Budget.builder()
                .year(policy.year())
                .code(unit.code())
                .name(unit.name())
                .addAllWarnings(warnings(unit))
                .addAllLookup(documents.stream().map(Found::lookup).toList())
                .addAllLines(lines.stream().map(LineInPreparation::line).toList())
                .uses(totals.uses())
                .grants(totals.grants())
                .build();
    }

    /** A fact that no pack declares would be read by nobody; it is most likely misspelt. */
    private void checkDeclared(Unit unit) {
        if (unit.facts().isEmpty()) {
            return;
        }
        Set<String> declared = new TreeSet<>();
        policy.library()
                .documents()
                .forEach(id -> policy.library().pack(id).facts().forEach(fact -> declared.add(fact.name())));
        unit.facts()
                .keySet()
                .forEach(name -> Preconditions.checkArgument(
                        declared.contains(name),
                        "fact (%s) must be declared by a loaded pack; there are %s",
                        name,
                        declared));
    }

    private List<Label> warnings(Unit unit) {
        List<Label> warnings = new ArrayList<>();
        unit.warnings()
                .forEach(each -> warnings.add(
                        Label.of(each.message(java.util.Locale.CHINESE), each.message(java.util.Locale.ENGLISH))));
        unit.asOf()
                .filter(day -> day.isAfter(policy.at()))
                .ifPresent(day -> warnings.add(Label.of(
                        "数据截至" + day + "，晚于计算日期" + policy.at(),
                        "facts as of " + day + " are later than the day asked, " + policy.at())));
        if (unit.code().isEmpty()) {
            warnings.add(Label.of("没有区划代码，无法确定适用文件", "no code: which documents apply cannot be told"));
        }
        return warnings;
    }

    private List<LineInPreparation> lines(Unit unit, Found document) {
        DocumentRules rules = policy.rulesOf(document.identity().document().id());
        Facts facts = rules.pack().catalogue().facts(unit, situation);
        Map<String, List<Candidate>> groups = new LinkedHashMap<>();
        for (Rule rule : rules.funding()) {
            if (!rule.subject().equals(subject(unit)) || !covers(rule, document.from())) {
                continue;
            }
            DecisionRecord record = rule.appliesWhen().record(facts);
            Truth applies = record.decision().truth();
            if (applies != Truth.FALSE) {
                Candidate candidate = new Candidate(rule, applies, record);
                groups.computeIfAbsent(group(candidate, groups, document), key -> new ArrayList<>())
                        .add(candidate);
            }
        }
        return groups.values().stream()
                .map(candidates -> checkedLine(decided(candidates), document, rules, facts, unit))
                .toList();
    }

    /** The rules that exclude each other stand in one line; those that follow one another within the year in one each. */
    private String group(Candidate candidate, Map<String, List<Candidate>> groups, Found document) {
        Rule rule = candidate.rule();
        if (rule.alternatives().isEmpty()) {
            return rule.id().toString();
        }
        for (int i = 1; ; i++) {
            String group = "group " + rule.alternatives().get() + " " + i;
            List<Candidate> members = groups.getOrDefault(group, List.of());
            if (members.isEmpty() || members.stream().anyMatch(each -> meet(each.rule(), rule, document))) {
                return group;
            }
        }
    }

    /** Whether the figures of two rules stand on a common day; one that is not cut stands for its whole years. */
    private static boolean meet(Rule one, Rule other, Found document) {
        Optional<FiscalYear> issued = document.from().map(FiscalYear::containing);
        return one.due(issued)
                .flatMap(days -> other.due(issued).filter(days::overlaps))
                .isPresent();
    }

    /** Where one of several that exclude each other applies for certain, the others do not. */
    private static List<Candidate> decided(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.applies() == Truth.TRUE)
                .findFirst()
                .map(List::of)
                .orElse(candidates);
    }

    private static String subject(Unit unit) {
        return unit.kind().isCommunity() ? "COMMUNITY" : unit.kind().name();
    }

    private LineInPreparation checkedLine(
            List<Candidate> candidates, Found document, DocumentRules rules, Facts facts, Unit unit) {
        try {
            return line(candidates, document, rules, facts, unit);
        } catch (ArithmeticException e) {
            throw located("rule " + candidates.get(0).rule().id(), unit, e);
        }
    }

    /** The same error, telling where it came about; an amount that does not fit is never cut. */
    private static ArithmeticException located(String role, Unit unit, ArithmeticException e) {
        String where = role + " for " + unit.code().map(DivisionCode::toString).orElse("a unit without code")
                + unit.name().map(name -> " " + name).orElse("");
        ArithmeticException located = new ArithmeticException(where + ": " + e.getMessage());
        located.initCause(e);
        return located;
    }

    private LineInPreparation line(
            List<Candidate> candidates, Found document, DocumentRules rules, Facts facts, Unit unit) {
        List<Formula<Yuan>> formulas = candidates.stream()
                .map(candidate -> candidate.formula(policy.year(), days(candidate.rule(), document)))
                .toList();
        Formula<Yuan> formula = Candidate.either(candidates, formulas);
        Optional<Recording<Yuan>> recording = explained ? Optional.of(formula.record(facts)) : Optional.empty();
        Evaluation<Yuan> evaluation = recording.map(Recording::evaluation).orElseGet(() -> formula.evaluate(facts));
        Rule first = candidates.get(0).rule();
        Funding funding = candidates.get(0).funding();
        List<Rule> sharing = rules.sharing().stream()
                .filter(rule -> rule.subject().equals(subject(unit)) && covers(rule, document.from()))
                .toList();
        Payers payers = Payers.of(candidates, sharing, facts, unit, policy);
        Outcome<Yuan> outcome = evaluation.outcome();
        Set<String> missing = new TreeSet<>(outcome.missing());
        missing.addAll(payers.missing());
        Set<ClauseId> clauses = new LinkedHashSet<>();
        candidates.forEach(candidate -> clauses.addAll(candidate.rule().clauses()));
        clauses.addAll(payers.clauses());
        Map<String, String> readings = new LinkedHashMap<>();
        candidates.forEach(candidate -> readings.putAll(candidate.rule().readings()));
        Set<String> assumptions = assumptions(candidates, document);
        assumptions.addAll(evaluation.assumptions());
        Set<String> caveats = caveats(candidates, document);
        caveats.addAll(payers.caveats());
        PolicyDocument source = document.identity().document();
        Allocation shares = payers.onTotal().isPresent()
                ? Allocation.NONE
                : outcome.amount()
                        .map(amount -> payers.split(amount, policy.ties()))
                        .orElse(Allocation.NONE);
        BudgetLine.Builder line = BudgetLine.builder()
                .rule(first.id())
                .label(first.label())
                .addAllClauses(clauses)
                .role(funding.role())
                .modality(first.modality())
                .amount(outcome)
                .addAllMissing(missing)
                .shares(shares)
                .period(funding.period())
                .addAllPurposes(funding.purposes())
                .putAllReadings(readings)
                .addAllAssumptions(assumptions)
                .addAllCaveats(caveats)
                .citation(Citation.of(source, first.locator()));
        recording.ifPresent(each -> line.explanation(Explanation.builder()
                .addAllRules(explained(candidates, formulas))
                .addAllApplicability(candidates.stream()
                        .map(candidate -> candidate.record().derivation())
                        .toList())
                .addAllDerivations(each.derivations())
                .omittedCases(each.omitted())
                .amount(outcome)
                .shares(shares)
                .addAllMissing(missing)
                .putAllReadings(readings)
                .addAllChoices(candidates.stream()
                        .flatMap(candidate -> rules.pack().rule(candidate.rule().id()).choices().stream())
                        .toList())
                .addAllAssumptions(assumptions)
                .addAllCaveats(caveats)
                .addAllSources(sources(candidates, facts, payers))
                .citation(Citation.of(source, first.locator()))
                .build()));
        return new LineInPreparation(line.build(), payers);
    }

    private static List<ExplainedRule> explained(List<Candidate> candidates, List<Formula<Yuan>> formulas) {
        List<ExplainedRule> explained = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Rule rule = candidates.get(i).rule();
            boolean open = candidates.get(i).applies() == Truth.UNKNOWN;
            explained.add(ExplainedRule.builder()
                    .id(rule.id())
                    .label(rule.label())
                    .openCondition(open ? Optional.of(rule.appliesWhen()) : Optional.empty())
                    .formula(formulas.get(i))
                    .build());
        }
        return explained;
    }

    /** The days for which a figure stands: its own validity within its coverage. */
    private Validity days(Rule rule, Found document) {
        Validity covered = coverage(rule, document.from()).days().orElse(Validity.always());
        Validity own = rule.validity().orElse(Validity.always());
        return own.intersection(covered).orElse(own);
    }

    private Set<String> assumptions(List<Candidate> candidates, Found document) {
        Set<String> assumptions = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            assumptions.addAll(candidate.rule().assumptions());
            boolean first = candidate.rule().coverage().start() == Coverage.Start.UNPRINTED
                    && document.from()
                            .map(day -> day.getYear() == policy.year().value() && day.getDayOfYear() > 1)
                            .orElse(false);
            if (first) {
                assumptions.add(Note.WHOLE_YEAR_OF_ISSUE);
            }
        }
        if (document.assumed()) {
            assumptions.add(Note.EFFECTIVE_DATE_ASSUMED);
        }
        return assumptions;
    }

    private Set<String> caveats(List<Candidate> candidates, Found document) {
        Set<String> caveats = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            caveats.addAll(candidate.rule().caveats());
            boolean printed = candidate.rule().coverage().start() == Coverage.Start.PRINTED;
            boolean before = document.from()
                    .map(day -> days(candidate.rule(), document)
                                    .from()
                                    .map(day::isAfter)
                                    .orElse(false)
                            && day.isAfter(policy.year().firstDay()))
                    .orElse(false);
            if (printed && before) {
                caveats.add(Note.RETROACTIVE);
            }
            if (policy.figures().containsKey(candidate.rule().id())) {
                caveats.add(Note.HYPOTHETICAL);
            }
        }
        return caveats;
    }

    /** The supplements and what-ifs that the line rests on, in words. */
    private List<String> sources(List<Candidate> candidates, Facts facts, Payers payers) {
        Set<String> sources = new LinkedHashSet<>(payers.sources());
        Optional<DivisionCode> place = facts.place();
        for (Candidate candidate : candidates) {
            candidate
                    .funding()
                    .formula()
                    .reads()
                    .parameters()
                    .forEach(parameter -> place.flatMap(
                                    code -> policy.supplements().formula(parameter.name(), code, policy.at()))
                            .ifPresent(supplement -> sources.add(supplement.citation())));
            policy.overlays().stream()
                    .filter(overlay -> overlay.figures().keySet().stream()
                            .anyMatch(key -> key.split("#", 2)[0].equals(
                                    candidate.rule().id().toString())))
                    .forEach(overlay -> sources.add(overlay.by() + ": " + overlay.why()));
        }
        return List.copyOf(sources);
    }
}
