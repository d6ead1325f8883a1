/** The five documents as packs of rules, with their ledgers and worked cases. */
module org.shequ.seeds {
    requires transitive org.shequ.standards;
    requires transitive org.jspecify;
}
