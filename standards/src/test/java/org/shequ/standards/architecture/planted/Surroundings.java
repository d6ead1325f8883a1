package org.shequ.standards.architecture.planted;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.logging.Logger;

/** Each nested class takes another thing from its surroundings. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "SystemOut", "DefaultLocale"})
public final class Surroundings {
    private Surroundings() {}

    static final class Today {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class ThisYear {
        Supplier<Year> year() {
            return Year::now;
        }
    }

    static final class Millis {
        long now() {
            return System.currentTimeMillis();
        }
    }

    static final class Nanos {
        long now() {
            return System.nanoTime();
        }
    }

    static final class DefaultLocale {
        Locale locale() {
            return Locale.getDefault();
        }
    }

    static final class LocalFormat {
        String text(long value) {
            return String.format("%d", value);
        }
    }

    static final class LocalCase {
        String upper(String text) {
            return text.toUpperCase();
        }
    }

    static final class Environment {
        String home() {
            return System.getenv("HOME") + System.getProperty("user.home");
        }
    }

    static final class Console {
        void say(String text) {
            System.out.println(text);
        }
    }

    static final class Log {
        void say(String text) {
            Logger.getLogger("log").info(text);
        }
    }

    static final class Chance {
        long any(Random random) {
            return random.nextLong();
        }
    }
}
