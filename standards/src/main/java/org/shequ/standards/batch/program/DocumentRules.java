package org.shequ.standards.batch.program;

import java.util.List;
import org.shequ.core.formula.Facts;

/**
 * The funding rules of a document in force at a place.
 *
 * @param facts what is known of a unit of which there is nothing but its kind and place, as the document reads it
 * @param lines the rules, in order
 */
public record DocumentRules(Facts facts, List<FundingLine> lines) {}
