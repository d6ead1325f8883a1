package org.shequ.examples.national;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** A DuckDB database that writes tables to CSV and Parquet, within little memory. */
final class Duck implements AutoCloseable {
    private final DuckDBConnection connection;

    private Duck(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Opens one that is kept in memory. */
    static Duck inMemory() throws SQLException {
        return open("");
    }

    /** Opens one that is kept in a file. */
    static Duck in(Path file) throws SQLException {
        return open(file.toString());
    }

    private static Duck open(String where) throws SQLException {
        Duck duck = new Duck(DriverManager.getConnection("jdbc:duckdb:" + where).unwrap(DuckDBConnection.class));
        duck.run("SET memory_limit = '128MB'");
        duck.run("SET threads = 1");
        return duck;
    }

    DuckDBConnection connection() {
        return connection;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = ((Connection) connection).createStatement()) {
            statement.execute(sql);
        }
    }

    /** Writes a table as {@code folder/table.parquet}, with an order of its rows. */
    void parquet(String table, String order, Path folder) throws SQLException {
        copy(table, order, folder.resolve(table + ".parquet"), "FORMAT parquet");
    }

    /** Writes a table as {@code folder/table.csv}, with an order of its rows. */
    void csv(String table, String order, Path folder) throws SQLException {
        copy(table, order, folder.resolve(table + ".csv"), "FORMAT csv, HEADER");
    }

    private void copy(String table, String order, Path file, String format) throws SQLException {
        String quoted = file.toString().replace("'", "''");
        run("COPY (FROM " + table + (order.isEmpty() ? "" : " ORDER BY " + order) + ") TO '" + quoted + "' (" + format
                + ")");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
