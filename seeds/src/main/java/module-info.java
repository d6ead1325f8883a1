/** The five documents, and the laws behind them, as packs of rules, with their worked cases, and samples of units. */
module org.shequ.seeds {
    requires transitive org.shequ.standards;
    requires transitive org.jspecify;

    exports org.shequ.seeds;
}
