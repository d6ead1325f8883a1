package org.shequ.core.formula.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shequ.core.formula.Blocks;

/** The words for what a part of a block counts for. */
final class BlockWords {
    static final Map<String, Blocks> MEANINGS = meanings();

    private BlockWords() {}

    private static Map<String, Blocks> meanings() {
        Map<String, Blocks> meanings = new LinkedHashMap<>();
        meanings.put("LINEAR", Blocks.LINEAR);
        meanings.put("FULL", Blocks.FULL);
        meanings.put("STARTED", Blocks.STARTED);
        meanings.put("FULL_HUNDREDS", Blocks.FULL);
        meanings.put("STARTED_HUNDREDS", Blocks.STARTED);
        return Collections.unmodifiableMap(meanings);
    }
}
