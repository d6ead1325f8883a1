/** Values and algebra of community governance, with no policy in them. */
// The Immutables annotations have no module descriptor.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.shequ.core {
    requires static transitive org.immutables.value.annotations;
    requires static transitive com.google.errorprone.annotations;
    requires static java.compiler;
    requires transitive org.jspecify;
    requires com.google.common;
    requires com.fasterxml.jackson.annotation;

    exports org.shequ.core.account;
    exports org.shequ.core.calendar;
    exports org.shequ.core.election;
    exports org.shequ.core.formula;
    exports org.shequ.core.formula.json;
    exports org.shequ.core.json;
    exports org.shequ.core.meeting;
    exports org.shequ.core.organisation;
    exports org.shequ.core.place;
    exports org.shequ.core.quantity;
    exports org.shequ.core.share;
    exports org.shequ.core.source;
    exports org.shequ.core.text;
    exports org.shequ.core.unit;
    exports org.shequ.core;
}
