@NullMarked
package org.shequ.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
