package org.shequ.core.source;

/**
 * How binding the words of a clause are (规范强度).
 *
 * <p>What follows when a rule is not met belongs to the rules, not to the words.
 */
public enum Modality {
    /** Must (必须、须). */
    MUST,
    /** Should (应当、应、要). */
    SHOULD,
    /** As a general rule (一般). */
    GENERAL,
    /** In principle (原则上). */
    PRINCIPLE,
    /** Encouraged (鼓励、提倡). */
    ENCOURAGED,
    /** To be striven for (力争、争取). */
    STRIVE,
    /** Allowed (可以、可). */
    MAY,
    /** To be explored (探索). */
    EXPLORE,
    /** Forbidden (不得、严禁). */
    PROHIBITED,
    /** A bare verb with no word of modality (直接陈述). */
    DIRECTIVE
}
