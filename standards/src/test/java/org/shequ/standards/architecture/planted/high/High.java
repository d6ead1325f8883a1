package org.shequ.standards.architecture.planted.high;

/** A value of the layer above. */
public final class High {}
