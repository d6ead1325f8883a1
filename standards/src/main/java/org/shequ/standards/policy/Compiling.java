package org.shequ.standards.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.TieRule;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;
import org.shequ.standards.batch.CompiledPolicy;
import org.shequ.standards.batch.program.CompiledBudgets;
import org.shequ.standards.batch.program.DocumentRules;
import org.shequ.standards.batch.program.FundingLine;
import org.shequ.standards.batch.program.PlainPath;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.measure.ExactReading;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.measure.Situation;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.Sharing;

/** Shows a policy to its compiler. */
final class Compiling implements PlainPath {
    private final Policy policy;
    private final Budgeting budgeting;
    private final Situation situation;
    private final Map<LinesKey, List<FundingLine>> lines = new ConcurrentHashMap<>();

    Compiling(Policy policy) {
        this.policy = policy;
        this.budgeting = new Budgeting(policy, false);
        this.situation = UnitChecks.situation(policy);
    }

    /** The compiled budgets of places; made here, so that a policy which compiles none loads nothing of them. */
    static CompiledPolicy budgets(Policy policy, List<DivisionCode> places) {
        return new CompiledBudgets(new Compiling(policy), places);
    }

    /** A community of which nothing is known but where it is. */
    private static Unit blank(Optional<DivisionCode> place) {
        Community.Builder builder = Community.builder();
        place.ifPresent(builder::code);
        return builder.build();
    }

    @Override
    public List<DocumentRules> rules(DivisionCode place) {
        Unit unit = blank(Optional.of(place));
        return DocumentInYear.covering(policy, Optional.of(place)).stream()
                .filter(document -> !document.funding().isEmpty())
                .map(document -> new DocumentRules(facts(document, unit), sharedLines(document, unit)))
                .toList();
    }

    /** All that the lines of a document turn on: who pays at the place; documents are the same object each time. */
    private record LinesKey(DocumentInYear document, List<CostShare> shares) {}

    /** The lines, one list for all places where the same pay. */
    private List<FundingLine> sharedLines(DocumentInYear document, Unit unit) {
        List<CostShare> shares = document.sharing().stream()
                .map(rule -> Payers.by(rule, unit, policy).share())
                .toList();
        return lines.computeIfAbsent(new LinesKey(document, shares), key -> lines(document, unit));
    }

    private Facts facts(DocumentInYear document, Unit unit) {
        return document.pack().catalogue().facts(unit, situation);
    }

    private List<FundingLine> lines(DocumentInYear document, Unit unit) {
        return document.funding().stream()
                .filter(due -> due.rule().speaksOf(unit))
                .map(due -> new FundingLine(
                        due.rule().id().toString(),
                        due.group(),
                        due.funding().role(),
                        due.funding().purposes(),
                        due.rule().appliesWhen(),
                        due.formula(),
                        sharing(due.rule(), document, unit),
                        due.funding().payers()))
                .toList();
    }

    private static Stream<Rule> covering(Rule line, DocumentInYear document, Unit unit) {
        return document.sharing().stream()
                .filter(rule -> rule.speaksOf(unit)
                        && ((Sharing) rule.content()).covers().contains(line.id()));
    }

    /** The rules of a document at a place, with who may pay by each. */
    List<QuickRule> quickRules(DocumentInYear document, DivisionCode place, Facts facts) {
        Unit unit = blank(Optional.of(place));
        return document.funding().stream()
                .filter(due -> due.rule().speaksOf(unit))
                .map(due -> {
                    Stream<Payers> sharing =
                            covering(due.rule(), document, unit).map(rule -> Payers.by(rule, unit, policy));
                    List<Payers> payers =
                            Stream.concat(sharing, Stream.of(Payers.own(due))).toList();
                    return QuickRule.of(due, document, payers, facts);
                })
                .toList();
    }

    private List<FundingLine.SharingChoice> sharing(Rule line, DocumentInYear document, Unit unit) {
        return covering(line, document, unit)
                .map(rule -> {
                    Payers payers = Payers.by(rule, unit, policy);
                    return new FundingLine.SharingChoice(
                            rule.id().toString(),
                            rule.appliesWhen(),
                            payers.share(),
                            payers.onTotal().isPresent());
                })
                .toList();
    }

    @Override
    public TieRule ties() {
        return policy.ties();
    }

    @Override
    public boolean isNet() {
        return policy.offset() != Offset.GROSS;
    }

    @Override
    public Budget budget(Unit unit) {
        return budgeting.recorded(unit);
    }

    @Override
    public Budget budget(Optional<DivisionCode> place, UnaryOperator<Facts> facts) {
        return budgeting.budget(blank(place), facts);
    }

    @Override
    public void check(Unit unit) {
        UnitChecks.checkDeclared(policy.library(), unit);
    }

    @Override
    public Optional<Facts> blank(Optional<DivisionCode> place, Variable variable) {
        return facts(blank(place), variable);
    }

    @Override
    public Optional<Facts> facts(Unit unit, Variable variable) {
        return DocumentInYear.covering(policy, unit.code()).stream()
                .filter(document -> !document.funding().isEmpty())
                .filter(document ->
                        document.pack().catalogue().variable(variable.name()).isPresent())
                .map(document -> facts(document, unit))
                .findFirst();
    }

    @Override
    public Optional<ToLongFunction<Unit>> reading(Optional<DivisionCode> place, Variable variable) {
        List<DocumentInYear> funding = DocumentInYear.covering(policy, place).stream()
                .filter(document -> !document.funding().isEmpty())
                .toList();
        return reading(funding, variable, situation);
    }

    /** What is missing where a quantity that is worked out is not known, only the facts of the unit tell. */
    private static long known(long read) {
        return read == ExactReading.UNKNOWN ? ExactReading.UNFIT : read;
    }

    /** How the first of the documents that has a variable of such a name reads it; it is not known where none has. */
    static Optional<ToLongFunction<Unit>> reading(
            List<DocumentInYear> documents, Variable variable, Situation situation) {
        for (DocumentInYear document : documents) {
            MeasureCatalogue catalogue = document.pack().catalogue();
            Optional<Variable> found = catalogue.variable(variable.name());
            if (found.isPresent()) {
                boolean isPlain = !(variable instanceof Measure<?>) || catalogue.isStated(variable.name());
                return found.filter(variable::equals)
                        .flatMap(same -> catalogue.exact(same.name()))
                        .map(reading -> isPlain
                                ? unit -> reading.of(unit, situation)
                                : unit -> known(reading.of(unit, situation)));
            }
        }
        return Optional.of(unit -> ExactReading.UNKNOWN);
    }
}
