package org.shequ.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Any number of made-up units as CSV, the same for the same number: spread over the places of the five documents and places that have none,
 * some facts known, some not. {@code MadeUnits 620000 units.csv 5} writes as many, the fifth of them wrong.
 */
final class MadeUnits {
    /** Counties and districts of Panzhihua, Dunhuang, Jilin, Shandong, and of provinces without a document. */
    private static final List<String> PLACES = List.of(
            "510402", "510403", "510411", "510421", "510422", "620982", "220102", "220122", "220202", "220381",
            "370102", "370202", "370283", "371728", "110101", "440305", "330106", "530102", "650102", "420106");

    private static final String HEADER =
            "code,name,kind,asOf,households,residents,volunteers,committeeMembers,fullTimeStaff,socialWorkers,directlyElected,"
                    + "informationPlatform,honours,premises[COMMITTEE_PREMISES].area,premises[COMMITTEE_PREMISES].basis,"
                    + "premises[COMMUNITY_SERVICE_CENTRE].area,attested[JL2010-2.3-5]\n";

    /** Units of a street before the next street begins. */
    private static final int OF_A_STREET = 100;

    private MadeUnits() {}

    /**
     * Writes units to a file.
     *
     * @param arguments how many, the file, and, where one shall be wrong, which
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        int bad = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        write(Path.of(arguments[1]), Integer.parseInt(arguments[0]), bad);
    }

    /** Writes units to a file; one of them, counted from 1, is wrong, or none where it is 0. */
    static void write(Path file, int count, int bad) throws IOException {
        Random random = new Random(count);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            for (int i = 1; i <= count; i++) {
                out.write(i == bad ? row(i, random).replaceFirst(",20", ",19x") : row(i, random));
            }
        }
    }

    private static String row(int number, Random random) {
        int rest = number / PLACES.size();
        boolean isVillage = number % 3 == 0;
        String code = PLACES.get(number % PLACES.size())
                + "%03d%03d".formatted(1 + rest / OF_A_STREET % 998, (isVillage ? 200 : 1) + rest % OF_A_STREET);
        return String.join(
                        ",",
                        code,
                        "单位" + number,
                        isVillage ? "VILLAGE" : number % 7 == 0 ? "RURAL_COMMUNITY" : "URBAN_COMMUNITY",
                        "201" + random.nextInt(6) + "-12-31",
                        known(random, 200 + random.nextInt(6_000)),
                        known(random, 500 + random.nextInt(16_000)),
                        known(random, random.nextInt(2_000)),
                        known(random, 3 + random.nextInt(8)),
                        known(random, random.nextInt(15)),
                        known(random, random.nextInt(4)),
                        known(random, random.nextBoolean()),
                        known(random, random.nextBoolean()),
                        known(random, random.nextInt(4) == 0 ? "HIGH_LEVEL" : ""),
                        known(random, 100 + random.nextInt(900)),
                        "BUILDING",
                        known(random, 100 + random.nextInt(900) + ".5"),
                        known(random, random.nextBoolean()))
                + "\n";
    }

    /** A fact, or nothing for one unit in four. */
    private static String known(Random random, Object fact) {
        return random.nextInt(4) == 0 ? "" : fact.toString();
    }
}
