/**
 * Laws to hold packs against, for tests with JUnit 5 and jqwik.
 *
 * <p>Start at {@link org.shequ.standards.testkit.PackLaws}. Needs the test kit of the core, {@code shequ-core} of type {@code
 * test-jar}.
 */
@NullMarked
package org.shequ.standards.testkit;

import org.jspecify.annotations.NullMarked;
