package org.shequ.standards.batch.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Attestation;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.measure.UnitFacts;

/** What compiled assessments ask of the policy they were compiled from. */
public interface AssessmentPath extends UnitPath {
    /** {@return the day, at its end} */
    LocalDate at();

    /**
     * Returns the documents at a place.
     *
     * @param place the place
     * @return those in force, in order; each the same object wherever it is asked for
     */
    List<AssessedDocument> documents(DivisionCode place);

    /**
     * Returns a unit of which nothing is known but its kind and place, and what is attested of it.
     *
     * @param place the place, empty if it is not known
     * @param attested what is attested
     * @return the unit
     */
    Unit unit(Optional<DivisionCode> place, Map<RuleId, Attestation> attested);

    /**
     * Assesses a unit.
     *
     * @param unit the unit
     * @param stated turns what each document reads of it into what is known
     * @return its assessment
     */
    Assessment assess(Unit unit, UnaryOperator<UnitFacts> stated);
}
