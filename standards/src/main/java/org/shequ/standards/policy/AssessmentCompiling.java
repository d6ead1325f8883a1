package org.shequ.standards.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Attestation;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.batch.CompiledAssessment;
import org.shequ.standards.batch.program.AssessedDocument;
import org.shequ.standards.batch.program.AssessmentPath;
import org.shequ.standards.batch.program.CompiledFindings;
import org.shequ.standards.measure.UnitFacts;

/** Shows the norms and checklists of a policy to their compiler. */
final class AssessmentCompiling implements AssessmentPath {
    private final Policy policy;
    private final Assessing assessing;
    private final Map<DocumentInYear, AssessedDocument> documents = new ConcurrentHashMap<>();

    AssessmentCompiling(Policy policy) {
        this.policy = policy;
        this.assessing = new Assessing(policy);
    }

    /** The compiled norms and checklists of places; made here, so that a policy which compiles none loads nothing of them. */
    static CompiledAssessment findings(Policy policy, List<DivisionCode> places) {
        return new CompiledFindings(new AssessmentCompiling(policy), places);
    }

    @Override
    public LocalDate at() {
        return policy.at();
    }

    @Override
    public List<AssessedDocument> documents(DivisionCode place) {
        return covering(Optional.of(place)).stream()
                .map(document -> documents.computeIfAbsent(document, this::shown))
                .toList();
    }

    /** The documents of a place that hold units against something. */
    private List<DocumentInYear> covering(Optional<DivisionCode> place) {
        return DocumentInYear.covering(policy, place).stream()
                .filter(document -> !document.assessed().isEmpty())
                .toList();
    }

    private AssessedDocument shown(DocumentInYear document) {
        return new AssessedDocument(
                document.assessed().stream().filter(rule -> !rule.isTarget()).toList(),
                unit -> assessing.facts(document, unit),
                rule -> document.pack().rule(rule.rule().id()));
    }

    @Override
    public Unit unit(Optional<DivisionCode> place, Map<RuleId, Attestation> attested) {
        Community.Builder builder = Community.builder();
        place.ifPresent(builder::code);
        return builder.putAllAttested(attested).build();
    }

    @Override
    public Assessment assess(Unit unit, UnaryOperator<UnitFacts> stated) {
        return assessing.assess(unit, stated);
    }

    @Override
    public void check(Unit unit) {
        assessing.check(unit);
    }

    @Override
    public Optional<Facts> blank(Optional<DivisionCode> place, Variable variable) {
        return facts(unit(place, Map.of()), variable);
    }

    @Override
    public Optional<Facts> facts(Unit unit, Variable variable) {
        return covering(unit.code()).stream()
                .filter(document ->
                        document.pack().catalogue().variable(variable.name()).isPresent())
                .<Facts>map(document -> assessing.facts(document, unit))
                .findFirst();
    }

    @Override
    public Optional<ToLongFunction<Unit>> reading(Optional<DivisionCode> place, Variable variable) {
        return Compiling.reading(covering(place), variable, UnitChecks.situation(policy));
    }
}
