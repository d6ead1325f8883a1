package org.shequ.standards.architecture.planted;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Each nested class keeps another static state, or none. */
@SuppressWarnings({"NonFinalStaticField", "MutablePublicArray"})
public final class Statics {
    private Statics() {}

    static final class Assignable {
        static long count;
    }

    static final class Registry {
        static final Map<String, String> ENTRIES = new HashMap<>();
    }

    static final class Counter {
        static final AtomicLong COUNT = new AtomicLong();
    }

    static final class OpenArray {
        static final long[] POWERS = {1, 10, 100};
    }

    static final class PerThread {
        static final ThreadLocal<String> NAME = ThreadLocal.withInitial(() -> "");
    }

    static final class Constants {
        static final List<String> JDK = List.of("a");
        static final Map<String, String> COPY = Map.copyOf(new HashMap<>());
        static final ImmutableList<String> GUAVA = ImmutableList.of("a", "b");
        static final String TEXT = "a";
        private static final long[] POWERS = {1, 10, 100};

        static long ten() {
            return POWERS[1];
        }
    }
}
