package org.shequ.examples.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * Writes units with what is known of them as Parquet, for programs that read columns, such as the Spark job; a fact that is not known is null.
 *
 * <p>Rows go to a database in a file first, so that their number does not matter to the memory.
 */
final class UnitsTable implements AutoCloseable {
    private final Path folder;
    private final Path file;
    private final Duck duck;
    private final DuckDBAppender rows;

    private UnitsTable(Path folder, Path file, Duck duck) throws SQLException {
        this.folder = folder;
        this.file = file;
        this.duck = duck;
        this.rows = duck.connection().createAppender("units");
    }

    /** Opens the table that becomes {@code units.parquet} in a folder. */
    static UnitsTable in(Path folder) throws IOException, SQLException {
        Path file = folder.resolve("units.duckdb");
        Files.deleteIfExists(file);
        Duck duck = Duck.in(file);
        duck.run("CREATE TABLE units (code VARCHAR, name VARCHAR, settlement VARCHAR, rural_community BOOLEAN,"
                + " households INTEGER, residents INTEGER, committee_members INTEGER, full_time_staff INTEGER,"
                + " party_committee_members INTEGER, cross_appointed INTEGER, premises INTEGER)");
        return new UnitsTable(folder, file, duck);
    }

    /** Adds a unit. */
    void add(TableUnit unit) {
        try {
            rows.beginRow();
            rows.append(unit.code());
            rows.append(unit.name());
            facts(unit.facts().orElse(null));
            rows.endRow();
        } catch (SQLException e) {
            throw new IllegalStateException("unit " + unit.code() + " could not be written", e);
        }
    }

    private void facts(@Nullable MadeFacts facts) throws SQLException {
        if (facts == null) {
            for (int i = 0; i < 9; i++) {
                rows.appendNull();
            }
            return;
        }
        rows.append(facts.settlement().map(Enum::name).orElse(null));
        rows.append(facts.ruralSetUp().orElse(null));
        rows.append(facts.households());
        rows.append(facts.residents());
        rows.append(facts.committeeMembers());
        rows.append(facts.fullTimeStaff());
        rows.append(facts.partyCommitteeMembers());
        rows.append(facts.crossAppointed());
        rows.append(facts.premises());
    }

    /** Writes {@code units.parquet}. */
    @Override
    public void close() throws SQLException, IOException {
        rows.close();
        duck.parquet("units", "", folder);
        duck.close();
        Files.deleteIfExists(file);
    }
}
