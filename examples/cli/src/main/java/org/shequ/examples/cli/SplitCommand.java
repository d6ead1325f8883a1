package org.shequ.examples.cli;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.TieRule;
import org.shequ.core.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** An exact split of an amount. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Splits an amount exactly to the fen: the parts sum to the whole.")
final class SplitCommand implements Task {
    @Option(names = "--amount", paramLabel = "YUAN", description = "The amount (required), such as 12345.67.")
    @Nullable
    String amount;

    @Option(
            names = "--shares",
            paramLabel = "SHARES",
            description =
                    "Who pays (required): CITY=5,COUNTY=5, after first parts such as PROVINCE<=200000.00; if any.")
    @Nullable
    String shares;

    @Option(
            names = "--ties",
            paramLabel = "RULE",
            converter = Ties.class,
            description = "Who gets the odd fen of equal remainders: FIRST_LISTED (default), LAST_LISTED,"
                    + " LARGEST_WEIGHT or SMALLEST_WEIGHT.")
    TieRule ties = TieRule.FIRST_LISTED;

    @Mixin
    OutputOptions output = new OutputOptions();

    static final class Ties implements ITypeConverter<TieRule> {
        @Override
        public TieRule convert(String name) {
            for (TieRule each : TieRule.values()) {
                if (each.name().equals(name)) {
                    return each;
                }
            }
            throw new TypeConversionException(
                    "\"" + name + "\" must be one of FIRST_LISTED, LAST_LISTED," + " LARGEST_WEIGHT, SMALLEST_WEIGHT");
        }
    }

    @Override
    public Answer answer(Console console) {
        if (amount == null) {
            throw Refusal.of("--amount must be given, such as --amount 12345.67");
        }
        if (shares == null) {
            throw Refusal.of("--shares must be given, such as --shares CITY=5,COUNTY=5");
        }
        Yuan whole = parsed("--amount", amount, Yuan::parse);
        CostShare share = parsed("--shares", shares, CostShare::parse);
        Allocation parts = parsed("--shares", "", any -> share.split(whole, ties));
        return Answer.of(
                switch (output.format) {
                    case JSON -> json(whole, parts);
                    case CSV -> csv(parts);
                    case TABLE -> table(whole, parts);
                });
    }

    private static <T> T parsed(String option, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            throw Refusal.of(option + ": " + wrong.getMessage());
        }
    }

    private static String json(Yuan whole, Allocation parts) {
        Json.ObjBuilder amounts = Json.object();
        parts.amounts().forEach((payer, part) -> amounts.put(payer, part.toString()));
        return Json.object()
                        .put("amount", whole.toString())
                        .put("shares", amounts.build())
                        .build()
                        .pretty()
                + "\n";
    }

    private static String csv(Allocation parts) {
        StringBuilder rows = new StringBuilder(BudgetCsv.row(List.of("payer", "amount")));
        parts.amounts().forEach((payer, part) -> rows.append(BudgetCsv.row(List.of(payer, part.toString()))));
        return rows.toString();
    }

    private String table(Yuan whole, Allocation parts) {
        Wording words = output.words();
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.words(words.say("payer")),
                TextTable.Column.number(words.say("amount")));
        parts.amounts().forEach((payer, part) -> table.row(Words.payer(payer, words), Shown.amount(part)));
        table.row(words.say("total"), Shown.amount(whole));
        return String.join("\n", table.lines()) + "\n";
    }
}
