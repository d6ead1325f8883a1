/** Dated and cited rules, packs, policies and the calculators over them; no figure of any document. */
// The Immutables annotations have no module descriptor.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.shequ.standards {
    requires static transitive org.immutables.value.annotations;
    requires static transitive com.google.errorprone.annotations;
    requires static java.compiler;
    requires transitive org.shequ.core;
    requires transitive org.jspecify;
    requires com.google.common;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;

    exports org.shequ.standards.account;
    exports org.shequ.standards.assess;
    exports org.shequ.standards.batch;
    exports org.shequ.standards.budget;
    exports org.shequ.standards.catalogue;
    exports org.shequ.standards.comparison;
    exports org.shequ.standards.election;
    exports org.shequ.standards.evaluation;
    exports org.shequ.standards.explain;
    exports org.shequ.standards.json;
    exports org.shequ.standards.ledger;
    exports org.shequ.standards.lint;
    exports org.shequ.standards.lookup;
    exports org.shequ.standards.measure;
    exports org.shequ.standards.meeting;
    exports org.shequ.standards.organisation;
    exports org.shequ.standards.pack;
    exports org.shequ.standards.plan;
    exports org.shequ.standards.policy;
    exports org.shequ.standards.procedure;
    exports org.shequ.standards.receipt;
    exports org.shequ.standards.reference;
    exports org.shequ.standards.relation;
    exports org.shequ.standards.rule;
    exports org.shequ.standards.text;
    exports org.shequ.standards.wanted;

    // The wordings beside these packages are read by the core.
    opens org.shequ.standards.explain to
            org.shequ.core;
    opens org.shequ.standards.rule to
            org.shequ.core;
}
