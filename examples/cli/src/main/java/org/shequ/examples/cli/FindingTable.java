package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Wording;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Standing;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.rule.Note;

/** Findings in a table, each with its notes: deadline, items, what is missing, what to beware of, where the words stand. */
final class FindingTable {
    private final PolicyLibrary library;
    private final Wording words;
    private final Locale language;
    private final MissingNames names;

    FindingTable(PolicyLibrary library, OutputOptions output) {
        this.library = library;
        this.words = output.words();
        this.language = output.language;
        this.names = new MissingNames(LibraryOptions.catalogue(library), words, language);
    }

    List<String> lines(List<Finding> findings) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("verdict")),
                TextTable.Column.name(words.say("rule")),
                TextTable.Column.words(words.say("item")),
                TextTable.Column.number(words.say("sheet.actual")),
                TextTable.Column.number(words.say("sheet.required")),
                TextTable.Column.number(words.say("sheet.gap")));
        for (Finding finding : findings) {
            table.row(
                    words.say("verdict." + finding.verdict()),
                    finding.rule().toString(),
                    finding.scope().map(scope -> scope + "  ").orElse("")
                            + finding.label().in(language),
                    actual(finding),
                    required(finding),
                    gap(finding));
            notes(finding).forEach(table::note);
        }
        return table.lines();
    }

    private String actual(Finding finding) {
        return finding.actual().map(this::amount).orElse("");
    }

    /** What is asked, with its unit: {@code >= 624 m2}, {@code 400 ~ 800 m2}. */
    private String required(Finding finding) {
        Optional<String> low = finding.required().map(each -> asked(each, finding, "required"));
        Optional<String> high = finding.requiredHigh().map(each -> asked(each, finding, "requiredHigh"));
        if (low.isEmpty()) {
            return "";
        }
        String asked = high.isPresent()
                ? low.equals(high) ? low.get() : low.get() + " ~ " + high.get()
                : finding.verdict() == Verdict.REPORTED
                        ? words.say("about", low.get())
                        : low.get().startsWith("≥") ? low.get() : words.say("atLeast", low.get());
        return finding.unit().map(unit -> withUnit(asked, unit)).orElse(asked);
    }

    private String asked(Outcome<?> end, Finding finding, String key) {
        return end.amount().isPresent() ? AssessmentCsv.cell(finding.json().member(key)) : amount(end);
    }

    private String amount(Outcome<?> outcome) {
        Optional<String> low = outcome.low().map(FindingTable::plain);
        Optional<String> high = outcome.high().map(FindingTable::plain);
        if (low.isEmpty() || (high.isEmpty() && low.get().equals("0"))) {
            return high.map(each -> words.say("atMost", each)).orElse(words.say("unknown"));
        }
        return high.map(each -> each.equals(low.get()) ? each : low.get() + " ~ " + each)
                .orElseGet(() -> words.say("atLeast", low.get()));
    }

    private static String plain(Quantity<?> amount) {
        return amount.exact().toPlainString();
    }

    private String gap(Finding finding) {
        Optional<Ratio> gap = finding.gap().filter(each -> each.signum() != 0);
        if (gap.isEmpty()) {
            return "";
        }
        String distance = AssessmentCsv.cell(finding.json().member("gap"));
        return finding.verdict() == Verdict.REPORTED
                ? distance.startsWith("-") ? distance.replace('-', '+') : "-" + distance
                : distance.startsWith("-")
                        ? words.say("gap.over", distance.substring(1))
                        : words.say("gap.short", distance);
    }

    private String withUnit(String amount, Dimension<?> unit) {
        String word = words.sayOr("unit." + unit, unit.name());
        return word.isEmpty() ? amount : amount + " " + word;
    }

    private List<String> notes(Finding finding) {
        List<String> notes = new ArrayList<>();
        finding.reason(language).ifPresent(notes::add);
        finding.deadline().map(each -> deadline(each, finding.daysLeft())).ifPresent(notes::add);
        items(finding, Standing.UNMET).ifPresent(notes::add);
        items(finding, Standing.UNDETERMINED).ifPresent(notes::add);
        if (!finding.missing().isEmpty()) {
            notes.add(words.say("missing", names.withLabels(finding.missing())));
        }
        finding.caveats().forEach(each -> notes.add(words.say("caveat", Note.describe(each, language), each)));
        notes.add(words.say("citation", finding.citation().printed()));
        return notes;
    }

    private String deadline(Deadline deadline, OptionalLong daysLeft) {
        return deadline(deadline, daysLeft, words);
    }

    /** A deadline with its last day or days, and how long it is until the first. */
    static String deadline(Deadline deadline, OptionalLong daysLeft, Wording words) {
        String left = daysLeft.isEmpty()
                ? words.say("deadline.past")
                : daysLeft.getAsLong() == 0
                        ? words.say("deadline.today")
                        : words.say("deadline.left", daysLeft.getAsLong());
        return words.say("deadline", deadline.wording(), deadline, left);
    }

    private Optional<String> items(Finding finding, Standing standing) {
        List<String> codes = finding.items().entrySet().stream()
                .filter(each -> each.getValue() == standing)
                .map(Map.Entry::getKey)
                .toList();
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> labels = labels(finding);
        return Optional.of(words.say(
                "items." + standing,
                String.join(
                        words.say("semicolon"),
                        codes.stream()
                                .map(code -> labels.getOrDefault(code, code))
                                .toList())));
    }

    private Map<String, String> labels(Finding finding) {
        Pack pack = library.pack(finding.rule().document());
        return pack.rule(finding.rule()).under(Map.copyOf(finding.readings())).content().checklist().stream()
                .map(pack::complete)
                .flatMap(list -> list.items().stream())
                .collect(Collectors.toMap(
                        item -> item.code(), item -> item.label().in(language), (one, other) -> one));
    }
}
