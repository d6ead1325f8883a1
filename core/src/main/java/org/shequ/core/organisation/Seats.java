package org.shequ.core.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/** All seats of a body (职数), filled and vacant; nobody sits twice, and at most one seat is that of its head. */
@Value.Immutable(builder = false, copy = false)
public abstract class Seats {
    Seats() {}

    /**
     * Returns the seats of a body.
     *
     * @param list all of them, in any order
     * @return the seats
     * @throws IllegalArgumentException if a person holds two of them, or two are that of the head; the message tells every fault
     */
    public static Seats of(List<Seat> list) {
        return ImmutableSeats.of(list);
    }

    /**
     * Returns the seats of a body.
     *
     * @param list all of them, in any order
     * @return the seats
     * @throws IllegalArgumentException if a person holds two of them, or two are that of the head; the message tells every fault
     */
    public static Seats of(Seat... list) {
        return of(List.of(list));
    }

    /** {@return all seats, the head first, then by post} */
    @Value.Parameter
    public abstract List<Seat> list();

    /** {@return the seat of the head; empty if there is none} */
    public Optional<Seat> head() {
        return list().stream().filter(seat -> seat.post().isHead()).findFirst();
    }

    /** {@return how many are filled, whether their holders are named or not; empty if of one it is not known} */
    public Optional<Long> filled() {
        return count(seat -> seat.isVacant().map(vacant -> !vacant));
    }

    /** {@return how many are vacant; empty if of one it is not known} */
    public Optional<Long> vacant() {
        return count(Seat::isVacant);
    }

    /** {@return the ids of those who are named, in the order of the seats} */
    public List<String> holders() {
        return list().stream().flatMap(seat -> seat.holder().stream()).toList();
    }

    /** {@return whether every seat is vacant or its holder named} */
    public boolean isNamed() {
        return list().stream()
                .allMatch(seat -> seat.holder().isPresent() || seat.isVacant().orElse(false));
    }

    private Optional<Long> count(Function<Seat, Optional<Boolean>> truth) {
        List<Optional<Boolean>> known = list().stream().map(truth).toList();
        return known.stream().allMatch(Optional::isPresent)
                ? Optional.of(known.stream()
                        .flatMap(Optional::stream)
                        .filter(Predicate.isEqual(true))
                        .count())
                : Optional.empty();
    }

    /** What is wrong with seats together, one sentence each. */
    static List<String> problems(List<Seat> seats) {
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        seats.stream()
                .flatMap(seat -> seat.holder().stream())
                .filter(id -> !seen.add(id) && told.add(id))
                .forEach(id -> problems.add("person (" + id + ") must hold one seat of a body"));
        List<Post> heads =
                seats.stream().map(Seat::post).filter(Post::isHead).sorted().toList();
        if (heads.size() > 1) {
            problems.add("seats of the head " + heads + " must be at most one");
        }
        return problems;
    }

    @Value.Check
    Seats check() {
        List<String> problems = problems(list());
        Preconditions.checkArgument(problems.isEmpty(), "%s", String.join("; ", problems));
        List<Seat> sorted = list().stream().sorted(Seat.ORDER).toList();
        return sorted.equals(list()) ? this : of(sorted);
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
