/**
 * Catalogues: the lists that a document prints, each cited, ordered, closed or open-ended, with English names of ours.
 *
 * <p>Start at {@link org.shequ.standards.catalogue.Catalogue}. A catalogue says what a document lists, not whether anyone has it; lists that
 * look alike stay apart, one for each place where a document prints one.
 */
@NullMarked
package org.shequ.standards.catalogue;

import org.jspecify.annotations.NullMarked;
