package org.shequ.standards.batch.program;

import java.util.List;
import java.util.function.Function;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.RuleDefinition;

/**
 * A document whose rules units are held against one by one.
 *
 * @param rules the rules in force on the day, in order, without targets
 * @param facts reads a unit as the document does
 * @param definitions tells a rule as its pack states it
 */
public record AssessedDocument(
        List<AssessedRule> rules,
        Function<Unit, UnitFacts> facts,
        Function<AssessedRule, RuleDefinition> definitions) {}
