package org.shequ.standards.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.formula.Variable;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.PlainFact;
import org.shequ.standards.batch.program.UnitRules;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.measure.ExactReading;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.measure.Situation;

/** How what rules read is read of units: quantities into numbers, what is missing and the codes of all else into a pattern. */
final class QuickFacts {
    private final Read[] quantities;
    private final Read[] codes;
    private final int[] shifts;
    private final ImmutableMap<String, Long> places;
    private final ImmutableSet<String> declared;

    private QuickFacts(
            Read[] quantities,
            Read[] codes,
            int[] shifts,
            ImmutableMap<String, Long> places,
            ImmutableSet<String> declared) {
        this.quantities = quantities;
        this.codes = codes;
        this.shifts = shifts;
        this.places = places;
        this.declared = declared;
    }

    /** How one variable is read: what most rules read, without a call that is another for each variable. */
    private static final class Read {
        private final @Nullable PlainFact plain;
        private final ExactReading reading;

        Read(ExactReading reading) {
            this.plain = reading.plain().orElse(null);
            this.reading = reading;
        }

        long of(Community community, Situation situation) {
            long read = plain == null ? PlainFact.DATED : community.plain(plain);
            return read == PlainFact.DATED ? reading.of(community, situation) : read;
        }
    }

    /** How the variables of rules are read; empty where the documents read one of them in another way than as a whole number. */
    static Optional<QuickFacts> of(UnitRules rules, List<MeasureCatalogue> catalogues) {
        List<Variable> variables = rules.variables();
        List<Read> readings = new ArrayList<>();
        int[] shifts = new int[variables.size()];
        ImmutableMap.Builder<String, Long> places = ImmutableMap.builder();
        for (int i = 0; i < shifts.length; i++) {
            String name = variables.get(i).name();
            Optional<Variable> variable = Optional.of(variables.get(i));
            Optional<ExactReading> reading = catalogues.stream()
                    .filter(catalogue -> catalogue.variable(name).equals(variable))
                    .findFirst()
                    .flatMap(catalogue -> catalogue.exact(name));
            if (reading.isEmpty()) {
                return Optional.empty();
            }
            readings.add(new Read(reading.get()));
            shifts[i] = rules.shift(i);
            int end = i + 1 < shifts.length ? rules.shift(i + 1) : Long.SIZE - 1;
            places.put(name, (1L << end) - (1L << shifts[i]));
        }
        Read[] all = readings.toArray(Read[]::new);
        int some = rules.quantities();
        return Optional.of(new QuickFacts(
                Arrays.copyOf(all, some),
                Arrays.copyOfRange(all, some, all.length),
                Arrays.copyOfRange(shifts, some, all.length),
                places.buildOrThrow(),
                catalogues.stream()
                        .flatMap(catalogue -> catalogue.declared().stream())
                        .map(DeclaredFact::name)
                        .collect(ImmutableSet.toImmutableSet())));
    }

    /** How many quantities there are. */
    int quantities() {
        return quantities.length;
    }

    /** Reads a community; the pattern is below 0 where something is known that is no whole number. */
    long read(Community community, Situation situation, long[] numbers) {
        long pattern = 0;
        for (int i = 0; i < quantities.length; i++) {
            long read = quantities[i].of(community, situation);
            if (read >= 0) {
                numbers[i] = read;
            } else if (read == ExactReading.UNKNOWN) {
                pattern |= 1L << i;
            } else {
                return read;
            }
        }
        for (int i = 0; i < codes.length; i++) {
            long read = codes[i].of(community, situation);
            if (read < ExactReading.UNKNOWN) {
                return read;
            }
            pattern |= (read + 1) << shifts[i];
        }
        return pattern;
    }

    /** Whether a quantity is missing. */
    boolean isMissing(String quantity, long pattern) {
        return (places.getOrDefault(quantity, 0L) & pattern) != 0;
    }

    /** How many of the facts that packs declare are known, as far as they are read. */
    int declaredAndKnown(long pattern) {
        int known = 0;
        int position = 0;
        for (Map.Entry<String, Long> place : places.entrySet()) {
            boolean isCode = position >= quantities.length;
            boolean isDeclared = place.getKey().startsWith("facts[");
            known += isDeclared && ((place.getValue() & pattern) != 0) == isCode ? 1 : 0;
            position++;
        }
        return known;
    }

    /** Whether all facts are declared by the packs. */
    boolean isDeclared(Map<String, ?> facts) {
        return declared.containsAll(facts.keySet());
    }
}
