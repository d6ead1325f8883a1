package org.shequ.standards.architecture.planted.bare;

import org.jspecify.annotations.NullMarked;

/** Stands in a package without package-info. */
@NullMarked
public final class Bare {}
