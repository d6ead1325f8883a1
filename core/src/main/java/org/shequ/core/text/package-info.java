/** Words for people: bilingual labels. Start at {@link org.shequ.core.text.Label}. Identifiers are not kept here. */
@NullMarked
package org.shequ.core.text;

import org.jspecify.annotations.NullMarked;
