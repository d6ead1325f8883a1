/**
 * Packs: folders of JSON that state a document and its rules.
 *
 * <p>Start at {@link org.shequ.standards.pack.Pack}. The identity of a pack loads alone, the rest when asked for; loading tells every
 * fault of every file in one pass. Whether a pack is wise is a matter of {@code org.shequ.standards.lint}.
 */
@NullMarked
package org.shequ.standards.pack;

import org.jspecify.annotations.NullMarked;
