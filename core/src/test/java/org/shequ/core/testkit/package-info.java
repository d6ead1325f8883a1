/**
 * Generators for every value type of the core, and laws to hold values against, for tests with jqwik.
 *
 * <p>Start at {@link org.shequ.core.testkit.CoreDomain}: {@code @Domain(CoreDomain.class)} on a test class, and {@code
 * @ForAll Yuan} on a parameter. The single generators stand in {@link org.shequ.core.testkit.QuantityArbitraries} and
 * {@link org.shequ.core.testkit.ShareArbitraries}; those of formulas, conditions and facts in {@link
 * org.shequ.core.testkit.FormulaArbitraries} and {@link org.shequ.core.testkit.FactSheetArbitraries}. Needs jqwik and nothing else.
 */
@NullMarked
package org.shequ.core.testkit;

import org.jspecify.annotations.NullMarked;
