package org.shequ.examples.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.shequ.examples.national.PolicyRecipe;
import org.shequ.standards.policy.Policy;

/**
 * A policy to broadcast: its recipe travels, some kilobytes of text; each JVM makes the policy of it once, when the first of its tasks asks, and all
 * its tasks share it.
 */
public final class SharedPolicy implements Serializable {
    private static final long serialVersionUID = 1;

    private final PolicyRecipe recipe;

    private transient volatile @Nullable Policy made;

    /**
     * Makes a policy fit to be sent.
     *
     * @param recipe what it is made of
     */
    public SharedPolicy(PolicyRecipe recipe) {
        this.recipe = recipe;
    }

    /** {@return the policy, the same each time} */
    public Policy policy() {
        Policy policy = made;
        if (policy == null) {
            synchronized (this) {
                policy = made;
                if (policy == null) {
                    policy = recipe.policy();
                    made = policy;
                }
            }
        }
        return policy;
    }
}
