package org.shequ.standards.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.organisation.ChartMeasure;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.text.Label;
import org.shequ.core.text.NameShape;

/**
 * A fact that a pack declares for its own rules (自定义指标): a quantity, a truth or a category, read as {@code facts[NAME]}.
 *
 * <p>Example: {@code {"name":"fiscallyStrained","type":"truth","label":{"zh":"财政困难","en":"fiscally strained"}}}. The values of a
 * category stand as a list of names, or each with what people call it: {@code "values":{"NEW":{"zh":"新建小区","en":"new estate"},...}}. What an organisation
 * chart tells of a fact stands as {@code "chart":"bodies[RESIDENTS_GROUP]"}, a measure of a chart.
 */
@Value.Immutable
public abstract class DeclaredFact {
    /** The type of a truth. */
    public static final String TRUTH = "truth";

    /** The type of a category. */
    public static final String CATEGORY = "category";

    /** What a chart counts. */
    private static final Set<String> COUNTED = Set.of("count", "persons", "households");

    static final String NAME_RULE = "a letter, then up to 63 letters, digits, dots or underscores";
    private static final NameShape NAME = NameShape.of("A-Za-z", "A-Za-z0-9_.", 63);

    DeclaredFact() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a declared fact. */
    public static class Builder extends ImmutableDeclaredFact.Builder {
        Builder() {}
    }

    /**
     * Reads one from a plain tree.
     *
     * @param tree the tree, as a JSON reader makes it
     * @return the fact
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DeclaredFact fromJson(@Nullable Object tree) {
        return Cursor.read(Json.fromJava(tree), DeclaredFacts::readOne);
    }

    /** {@return it as a plain tree, which {@link #fromJson(Object)} reads} */
    @JsonValue
    public final Object toJson() {
        return Objects.requireNonNull(DeclaredFacts.write(this).toJava());
    }

    /** {@return its name among the {@code facts} of a unit} */
    public abstract String name();

    /** {@return the name of a dimension, such as {@code yuan} or {@code count}, or {@code truth} or {@code category}} */
    public abstract String type();

    /** {@return what people call it} */
    public abstract Label label();

    /** {@return the values of a category, in order; none for other types} */
    public abstract List<String> values();

    /** {@return what people call the values of a category: all of them, or none where that is not said} */
    public abstract Map<String, Label> words();

    /** {@return what an organisation chart tells of it (组织架构); empty if a chart does not} */
    public abstract Optional<ChartMeasure> chart();

    /** {@return the dimension; empty for a truth or a category} */
    public Optional<Dimension<?>> dimension() {
        return isTruth() || isCategory() ? Optional.empty() : Optional.of(Dimension.named(type()));
    }

    /** {@return whether it is a truth} */
    public boolean isTruth() {
        return type().equals(TRUTH);
    }

    /** {@return whether it is a category} */
    public boolean isCategory() {
        return type().equals(CATEGORY);
    }

    /** {@return what formulas read, named {@code facts[NAME]}} */
    @Value.Derived
    public Variable variable() {
        String name = "facts[" + name() + "]";
        if (isTruth()) {
            return TruthMeasure.of(name, label());
        }
        return isCategory()
                ? CategoryMeasure.of(name, label(), values(), words())
                : measure(name, Dimension.named(type()));
    }

    private <Q extends Quantity<Q>> Measure<Q> measure(String name, Dimension<Q> dimension) {
        return Measure.of(name, dimension, label());
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(NAME.matches(name()), "fact name (%s) must be %s", name(), NAME_RULE);
        Preconditions.checkArgument(
                isCategory() || values().isEmpty(),
                "values of fact %s (%s) must be left out; only a category has values",
                name(),
                values());
        Preconditions.checkArgument(
                words().isEmpty() || words().keySet().equals(Set.copyOf(values())),
                "words of fact %s (%s) must be of each of its values %s, or left out",
                name(),
                words().keySet(),
                values());
        if (chart().isPresent()) {
            Preconditions.checkArgument(
                    chart().get().isTruth() ? isTruth() : COUNTED.contains(type()),
                    "chart of fact %s (%s) must be a measure of what the fact is, %s",
                    name(),
                    chart().get(),
                    type());
        }
        for (String value : values()) {
            Preconditions.checkArgument(!value.isBlank(), "value of fact %s (%s) must not be blank", name(), value);
        }
    }

    /** {@return name and type} */
    @Override
    public String toString() {
        return name() + " (" + type() + ")";
    }
}
