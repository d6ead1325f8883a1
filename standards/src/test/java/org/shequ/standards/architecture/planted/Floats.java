package org.shequ.standards.architecture.planted;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;

/** Each nested class lets floating point in by another door. */
public final class Floats {
    private Floats() {}

    static final class InField {
        float rate;
    }

    static final class InArrayField {
        double[] @org.jspecify.annotations.Nullable [] rates = {};
    }

    static final class InSignature {
        long twice(Double value) {
            return value.hashCode();
        }
    }

    static final class InTypeArgument {
        List<Double> values() {
            return List.of();
        }
    }

    static final class InBody {
        long tenth(long value) {
            return (long) (value * 0.1);
        }
    }

    static final class InConversion {
        boolean fits(long value) {
            return (long) (float) value == value;
        }
    }

    static final class InCall {
        String text(BigDecimal value) {
            return String.valueOf(value.doubleValue());
        }
    }

    static final class InMethodReference {
        ToLongFunction<BigDecimal> bits() {
            return value -> convert(value, BigDecimal::floatValue);
        }

        private static long convert(BigDecimal value, java.util.function.Function<BigDecimal, Number> how) {
            return how.apply(value).longValue();
        }
    }

    static final class InTest {
        boolean refuses(Object value) {
            return value instanceof Float;
        }
    }
}
