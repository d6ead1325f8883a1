package org.shequ.examples.spark;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shequ.examples.national.BatchBudgets;
import org.shequ.examples.national.PolicyRecipe;
import org.shequ.standards.batch.CompiledPolicy;

/**
 * A policy to broadcast: its recipe travels, some kilobytes of text; each JVM makes and compiles the policy of it once, when the first of its tasks
 * asks, and all its tasks share it.
 */
public final class SharedPolicy implements Serializable {
    private static final long serialVersionUID = 1;

    private final PolicyRecipe recipe;
    private final String[] counties;

    private transient volatile @Nullable CompiledPolicy made;

    /**
     * Makes a policy fit to be sent.
     *
     * @param recipe what it is made of
     * @param counties six digits of each county that units lie in
     */
    public SharedPolicy(PolicyRecipe recipe, Collection<String> counties) {
        this.recipe = recipe;
        this.counties = counties.toArray(String[]::new);
    }

    /** {@return the policy, compiled for the counties; the same each time} */
    public CompiledPolicy compiled() {
        CompiledPolicy compiled = made;
        if (compiled == null) {
            synchronized (this) {
                compiled = made;
                if (compiled == null) {
                    compiled = BatchBudgets.compile(recipe.policy(), List.of(counties));
                    made = compiled;
                }
            }
        }
        return compiled;
    }
}
