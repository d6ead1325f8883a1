package org.shequ.core.formula.json;

import com.google.common.collect.ImmutableMap;
import org.shequ.core.formula.Blocks;

/** The words for what a part of a block counts for. */
final class BlockWords {
    static final ImmutableMap<String, Blocks> MEANINGS = ImmutableMap.of(
            "LINEAR", Blocks.LINEAR,
            "FULL", Blocks.FULL,
            "STARTED", Blocks.STARTED,
            "FULL_HUNDREDS", Blocks.FULL,
            "STARTED_HUNDREDS", Blocks.STARTED);

    private BlockWords() {}
}
