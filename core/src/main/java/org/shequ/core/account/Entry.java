package org.shequ.core.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.TextRule;

/** An entry of an account (账目): money in, money out, money moved between funds, or the closing of a period. */
public abstract sealed class Entry permits Income, Payment, Move, Closing {
    /** The order of entries in an account: by day; within a day what comes in stands before what is paid; then by id. */
    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::day)
            .thenComparing(Entry::kind)
            .thenComparing(Entry::id)
            // Entries that are to be booked may claim one id; what is told of them must not depend on the order given.
            .thenComparing(entry -> AccountJson.write(entry).toString());

    Entry() {}

    /** {@return its id, one of its own in the account} */
    public abstract String id();

    /** {@return its day} */
    public abstract LocalDate day();

    /** {@return a note} */
    public abstract Optional<String> note();

    /** {@return its kind} */
    public abstract EntryKind kind();

    /** {@return the amount, more than 0; empty for a closing} */
    public abstract Optional<Yuan> money();

    /** {@return the ids of the funds it touches, that which gives before that which receives} */
    public abstract List<String> fundIds();

    /** {@return the id of the fund that the money leaves} */
    abstract Optional<String> giver();

    /** {@return the id of the fund that the money enters} */
    abstract Optional<String> receiver();

    void check() {
        TextRule.ID.check("entry", id());
        note().ifPresent(text -> TextRule.TEXT.check("note of entry " + id(), text));
        fundIds().forEach(fund -> TextRule.ID.check("fund of entry " + id(), fund));
        money().ifPresent(amount -> Preconditions.checkArgument(
                amount.fen() > 0, "amount of entry %s (%s yuan) must be more than 0", id(), amount));
    }

    /** {@return kind, id, day and amount} */
    @Override
    public String toString() {
        return kind() + " " + id() + " " + day()
                + money().map(amount -> " " + amount + " yuan").orElse("");
    }
}
