package org.shequ.examples.national;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;

/** Prints the totals of a run: units by province, lines by rule, the whole country. */
final class Report {
    private final PrintWriter out;
    private final NationalTotals totals;
    private final Map<String, String> names;

    private Report(PrintWriter out, NationalTotals totals, Map<String, String> names) {
        this.out = out;
        this.totals = totals;
        this.names = names;
    }

    static void print(PrintWriter out, NationalTotals totals, Map<String, String> names) {
        Report report = new Report(out, totals, names);
        report.provinces();
        report.rules();
        report.norms();
        report.country();
    }

    private void provinces() {
        row("place", "units", "residents'", "villagers'", "others", "uses known, yuan", "grants known, yuan", "");
        totals.provinces().forEach(this::place);
        place("000000", totals.of(""));
        out.println("of which, under the five documents:");
        for (String prefix : List.of("22", "620982", "37", "5104")) {
            place(prefix + "0".repeat(6 - prefix.length()), totals.of(prefix));
        }
        out.println();
    }

    private void place(String code, PlaceTotals place) {
        row(
                code,
                count(place.units()),
                count(place.residentsCommittees()),
                count(place.villagersCommittees()),
                count(place.otherUnits()),
                yuan(place.uses().known()),
                yuan(place.grants().known()),
                names.getOrDefault(code, ""));
    }

    private void row(String... cells) {
        out.println(String.format(Locale.ROOT, "%-8s %9s %10s %10s %8s %22s %22s  %s", (Object[]) cells)
                .stripTrailing());
    }

    private void rules() {
        out.printf(
                Locale.ROOT, "%-20s %12s %12s %12s %24s%n", "rule", "exact", "bounded", "undetermined", "known, yuan");
        totals.rules()
                .forEach((rule, lines) -> out.printf(
                        Locale.ROOT,
                        "%-20s %12s %12s %12s %24s%n",
                        rule,
                        count(lines.lines(Outcome.Status.EXACT)),
                        count(lines.lines(Outcome.Status.BOUNDED)),
                        count(lines.lines(Outcome.Status.UNDETERMINED)),
                        yuan(lines.known())));
        out.println();
    }

    private void norms() {
        out.printf(
                Locale.ROOT,
                "%-8s %9s %9s %14s %12s %12s %12s  %s%n",
                "norms in",
                "meet all",
                "miss some",
                "cannot be told",
                "asked, met",
                "unmet",
                "open",
                "");
        totals.verdicts().forEach((province, rules) -> {
            PlaceTotals units = totals.of(province.substring(0, 2));
            out.printf(
                    Locale.ROOT,
                    "%-8s %9s %9s %14s %12s %12s %12s  %s%n",
                    province,
                    count(units.units(Standing.MEETS)),
                    count(units.units(Standing.FAILS)),
                    count(units.units(Standing.OPEN)),
                    asked(rules.values(), Standing.MEETS),
                    asked(rules.values(), Standing.FAILS),
                    asked(rules.values(), Standing.OPEN),
                    names.getOrDefault(province, ""));
        });
        out.println();
    }

    private static String asked(Collection<VerdictCount> rules, Standing standing) {
        return count(rules.stream().mapToLong(rule -> rule.units(standing)).sum());
    }

    private void country() {
        PlaceTotals all = totals.of("");
        out.printf(
                Locale.ROOT,
                "%s units in %s counties; %s under made-up rules, %s to which no rule gives a line%n",
                count(all.units()),
                count(totals.counties().size()),
                count(all.hypotheticalUnits()),
                count(all.unitsWithoutLine()));
        out.printf(
                Locale.ROOT,
                "lines: %s exact, %s bounded, %s undetermined%n",
                count(all.linesExact()),
                count(all.linesBounded()),
                count(all.linesUndetermined()));
        amounts("uses", all.uses());
        amounts("grants", all.grants());
    }

    private void amounts(String role, PlaceTotals.Amounts amounts) {
        out.printf(
                Locale.ROOT,
                "%s: known %s yuan, at least %s, at most %s; paid by %s%n",
                role,
                yuan(amounts.known()),
                yuan(amounts.low()),
                amounts.high().isPresent()
                        ? yuan(amounts.high().getAsLong())
                        : "not known (" + count(amounts.unitsWithoutHigh()) + " units have no upper end)",
                shares(amounts.shares()));
    }

    private static String shares(Map<String, Long> shares) {
        StringBuilder text = new StringBuilder();
        shares.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(share -> text.append(text.isEmpty() ? "" : ", ")
                        .append(share.getKey())
                        .append(' ')
                        .append(yuan(share.getValue())));
        return text.isEmpty() ? "nobody" : text.toString();
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String yuan(long fen) {
        String plain = Yuan.ofFen(fen).toString();
        int point = plain.indexOf('.');
        return count(Long.parseLong(plain.substring(0, point))) + plain.substring(point);
    }
}
