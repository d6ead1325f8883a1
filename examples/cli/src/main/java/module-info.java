/** The command line: a thin embedding of the library. A module, so that it sees only what any embedder sees. */
module org.shequ.examples.cli {
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires org.shequ.seeds;

    opens org.shequ.examples.cli to
            info.picocli,
            org.shequ.core;
}
