package org.shequ.core.source;

/** Which settlements a document speaks of (适用范围). */
public enum Reach {
    /** Urban communities (城市社区). */
    URBAN,
    /** Town communities (集镇社区). */
    TOWN,
    /** Rural communities (农村社区). */
    RURAL,
    /** Villages with a villagers' committee (建制村). */
    VILLAGES,
    /** Villages that become urban communities (村改居). */
    VILLAGE_CONVERSION
}
