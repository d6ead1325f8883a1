/**
 * Strict reading of JSON text into {@link org.shequ.core.json.Json} trees.
 *
 * <p>Start at {@link org.shequ.standards.json.JsonText}. Writing is {@code Json.toString()} and {@code Json.pretty()};
 * the meaning of a tree is the business of the codecs.
 */
@NullMarked
package org.shequ.standards.json;

import org.jspecify.annotations.NullMarked;
