package org.shequ.core.account;

import java.util.List;
import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;

/**
 * Accounts as JSON trees: reading that tells every fault, and writing in one canonical form.
 *
 * <p>Reading is strict: an unknown key, a wrong type, a value that is not allowed, and entries that could not be booked together are faults,
 * each with its place. Writing leaves out what is not stated and keeps one order of keys, funds and entries; reading what was written gives
 * an equal account.
 */
public final class AccountJson {
    private AccountJson() {}

    /**
     * Reads an account.
     *
     * @param tree the account, an object
     * @return the account
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    public static EarmarkedAccount read(Json tree) {
        return Cursor.read(tree, AccountJson::read);
    }

    /**
     * Reads the account at a cursor, for a codec that goes on after a fault.
     *
     * @param cursor the place
     * @return the account; empty if it is absent, or wrong and its faults were added
     */
    public static Optional<EarmarkedAccount> read(Cursor cursor) {
        return new AccountReader(cursor).read();
    }

    /**
     * Reads a list of entries, such as those to be booked.
     *
     * @param cursor the place of the list; faults are added to its collector
     * @return the entries that are right, in the order in which they stand
     */
    public static List<Entry> readEntries(Cursor cursor) {
        return EntryReader.readAll(cursor);
    }

    /**
     * Writes an account.
     *
     * @param account the account
     * @return its canonical tree
     */
    public static Json.Obj write(EarmarkedAccount account) {
        return AccountWriter.write(account);
    }

    /**
     * Writes an entry.
     *
     * @param entry the entry
     * @return its canonical tree
     */
    public static Json.Obj write(Entry entry) {
        return AccountWriter.write(entry);
    }

    /**
     * Writes a fund.
     *
     * @param fund the fund
     * @return its canonical tree
     */
    public static Json.Obj write(Fund fund) {
        return AccountWriter.write(fund);
    }
}
