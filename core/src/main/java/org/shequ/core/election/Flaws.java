package org.shequ.core.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.shequ.core.json.Cursor;
import org.shequ.core.quantity.Persons;

/** All that is wrong with a value, collected so that it is told together. For one value and one thread. */
final class Flaws {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    static final String ID_RULE = "a letter or digit, then up to 63 letters, digits, dots, dashes or underscores";

    private final List<String> found = new ArrayList<>();

    /** Several things that are wrong with one value. */
    static final class FlawedException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final transient List<String> flaws;

        private FlawedException(List<String> flaws) {
            super(String.join("; ", flaws));
            this.flaws = List.copyOf(flaws);
        }
    }

    /** Makes a value at a place; each thing wrong with it becomes a fault of its own there. */
    static <T> Optional<T> made(Cursor place, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (FlawedException flawed) {
            flawed.flaws.forEach(place::faultMessage);
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            place.faultMessage(String.valueOf(wrong.getMessage()));
        }
        return Optional.empty();
    }

    /** Adds a flaw unless something holds. */
    Flaws must(boolean holds, String role, Object value, String rule) {
        if (!holds) {
            found.add(role + " (" + value + ") must be " + rule);
        }
        return this;
    }

    Flaws id(String role, String id) {
        return must(ID.matcher(id).matches(), role, id.length() <= 80 ? id : id.substring(0, 80) + "...", ID_RULE);
    }

    Flaws text(String role, Optional<String> text) {
        return must(text.filter(String::isBlank).isEmpty(), role, text.orElse(""), "words, or left out");
    }

    /** Adds a flaw where a number of persons is more than another; where either is not known there is none. */
    Flaws atMost(String part, Optional<Persons> few, String whole, Optional<Persons> many) {
        if (few.isPresent() && many.isPresent()) {
            must(
                    few.get().compareTo(many.get()) <= 0,
                    part,
                    few.get() + " persons",
                    "at most " + whole + ", " + many.get());
        }
        return this;
    }

    Flaws notBefore(String role, Optional<LocalDate> day, String first, Optional<LocalDate> other) {
        if (day.isPresent() && other.isPresent()) {
            must(!day.get().isBefore(other.get()), role, day.get(), "on or after " + first + ", " + other.get());
        }
        return this;
    }

    Flaws onceEach(String role, Collection<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> must(seen.add(id), role, id, "there once"));
        return this;
    }

    /** {@return whether nothing was wrong so far} */
    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Throws what was found, if anything. */
    void end() {
        if (!found.isEmpty()) {
            throw new FlawedException(found);
        }
    }
}
