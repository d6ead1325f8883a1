package org.shequ.standards.comparison;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.rule.Rule;

/** Rules that ask the same thing of the same subjects (同一事项), or one rule that stands alone. */
@Value.Immutable(builder = false)
public abstract class ComparedMatter {
    ComparedMatter() {}

    static ComparedMatter of(List<Rule> rules) {
        return ImmutableComparedMatter.of(rules);
    }

    /** {@return the rules, at least one, in the order of the documents and of their text} */
    @Value.Parameter
    public abstract List<Rule> rules();

    /** {@return the subjects of the rules, for example {@code STREET}} */
    public List<String> subjects() {
        return rules().get(0).subjects();
    }

    /** {@return what they measure or pay for, if any of it is measured} */
    public Optional<Measured> measured() {
        return Measured.of(rules().get(0));
    }

    /**
     * Returns the rules of one document.
     *
     * @param document the document
     * @return its rules, in the order of its text; none if it asks nothing of the kind
     */
    public List<Rule> rules(DocumentId document) {
        return rules().stream()
                .filter(rule -> rule.id().document().equals(document))
                .toList();
    }

    /** {@return whether more than one document asks it} */
    public boolean isShared() {
        return rules().stream().map(rule -> rule.id().document()).distinct().count() > 1;
    }

    boolean takes(Rule rule) {
        Rule first = rules().get(0);
        return first.subjects().equals(rule.subjects())
                && measured().isPresent()
                && Measured.of(rule).filter(measured().get()::isLike).isPresent();
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(!rules().isEmpty(), "rules of a matter must be at least one");
    }

    @Override
    public String toString() {
        return subjects() + " " + rules();
    }
}
