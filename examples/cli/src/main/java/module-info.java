/** The command line: a thin embedding of the library. A module, so that it sees only what any embedder sees. */
module org.shequ.examples.cli {
    requires static transitive org.jspecify;
    requires org.shequ.seeds;
    requires info.picocli;

    opens org.shequ.examples.cli to
            info.picocli;
}
