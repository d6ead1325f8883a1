package org.shequ.standards.architecture.planted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/** Each nested class shows Guava in another place, or hides it as it should. */
public final class Guava {
    private Guava() {}

    /** Shows it in a result. */
    public static final class InResult {
        /** {@return names} */
        public ImmutableList<String> names() {
            return ImmutableList.of();
        }
    }

    /** Shows it in a type argument of a parameter. */
    public abstract static class InTypeArgument {
        /**
         * Takes names.
         *
         * @param names them
         */
        protected abstract void names(Optional<ImmutableList<String>> names);
    }

    /** Shows it in a field. */
    public static class InField {
        /** Names. */
        protected final ImmutableMap<String, String> names = ImmutableMap.of();
    }

    static class Hidden {
        public ImmutableList<String> names() {
            return ImmutableList.of();
        }
    }

    /** Shows it by what it inherits from a hidden class. */
    public static final class Inherited extends Hidden {}

    /** Uses it inside only. */
    public static final class Inside {
        private final ImmutableList<String> names = ImmutableList.of();

        /** {@return names} */
        public List<String> names() {
            return names;
        }
    }
}
