/**
 * Generators for every value type of the core, and laws to hold values against, for tests with jqwik.
 *
 * <p>Start at {@link org.shequ.core.testkit.CoreDomain}: {@code @Domain(CoreDomain.class)} on a test class, and {@code
 * @ForAll Yuan} on a parameter. The single generators stand in the classes named after what they generate: {@link
 * org.shequ.core.testkit.QuantityArbitraries}, {@link org.shequ.core.testkit.ShareArbitraries}, {@link
 * org.shequ.core.testkit.CalendarArbitraries}, {@link org.shequ.core.testkit.PlaceArbitraries}, {@link
 * org.shequ.core.testkit.SourceArbitraries}, {@link org.shequ.core.testkit.UnitArbitraries}, {@link
 * org.shequ.core.testkit.FormulaArbitraries} and {@link org.shequ.core.testkit.FactSheetArbitraries}. Needs jqwik and
 * nothing else.
 */
@NullMarked
package org.shequ.core.testkit;

import org.jspecify.annotations.NullMarked;
