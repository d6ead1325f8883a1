package org.shequ.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.formula.Measure;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;

/** Ids, names, dates and numbers are read by plain loops; regular expressions tell what they should take. */
class IdShapeProperties {
    private static final Pattern DOCUMENT = Pattern.compile("(?=.{1,32}$)[A-Z][A-Z0-9_]*(-[A-Z][A-Z0-9_]*)*");
    private static final Pattern CLAUSE =
            Pattern.compile("(?<document>[A-Z][A-Z0-9_]{0,31}(-[A-Z][A-Z0-9_]{0,31}){0,3})-"
                    + "([0-9]{1,3}(\\.[0-9]{1,3}){0,5}|[a-z]{1,12})-[0-9]{1,4}");
    private static final Pattern VARIABLE =
            Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*(\\[[A-Za-z0-9_/.\\-]+])*");
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE](?<exponent>[+-]?[0-9]{1,9}))?");
    private static final Pattern DATE_OF_AGE = Pattern.compile("(19|2[0-9])[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?");

    /** Texts of pieces that ids are made of, so that a fair share is taken. */
    private static Arbitrary<String> texts(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(9).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> documents() {
        return texts("A", "Z9", "LAW_1", "-", "-B", "a", "ABCDEFGHIJ");
    }

    @Provide
    Arbitrary<String> clauses() {
        Arbitrary<String> sections =
                Arbitraries.of("1", "3.5.4", "end", "1.2.3.4.5.6", "1.2.3.4.5.6.7", "1000", "", "x1");
        Arbitrary<String> numbers = Arbitraries.of("1", "9999", "10000", "", "a");
        return Combinators.combine(documents(), sections, numbers)
                .as((document, section, number) -> document + "-" + section + "-" + number);
    }

    @Provide
    Arbitrary<String> variables() {
        return texts("a", "bC9", ".", ".d", "[X]", "[a-1/b.c]", "[", "]", "[]", "A");
    }

    @Provide
    Arbitrary<String> numbers() {
        return texts("-", "0", "12", ".", ".5", "e", "E-", "e+3", "1", "123456789");
    }

    @Provide
    Arbitrary<String> dates() {
        return texts("2012", "-", "-05", "-06", "1", "20", "x");
    }

    private static boolean isTaken(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static void check(Pattern shape, Consumer<String> reader, String text) {
        check(shape, reader, text, true);
    }

    private static void check(Pattern shape, Consumer<String> reader, String text, boolean exists) {
        boolean taken = shape.matcher(text).matches() && exists;
        Statistics.collect(taken);
        Statistics.coverage(it -> it.check(true).percentage(share -> share > 2));
        assertThat(isTaken(reader, text)).as(text).isEqualTo(taken);
    }

    @Property
    void documentIds(@ForAll("documents") String text) {
        check(DOCUMENT, DocumentId::of, text);
    }

    @Property
    void clauseIds(@ForAll("clauses") String text) {
        check(CLAUSE, ClauseId::of, text);
    }

    @Property
    void namesOfVariables(@ForAll("variables") String text) {
        check(VARIABLE, name -> Measure.of(name, Dimension.YUAN, Label.of("量", "measure")), text);
    }

    @Property
    void numbersOfJson(@ForAll("numbers") String text) {
        Matcher matcher = NUMBER.matcher(text);
        boolean taken = matcher.matches() && text.length() <= Json.Num.MAX_LENGTH;
        boolean near = !taken
                || matcher.group("exponent") == null
                || Math.abs(Integer.parseInt(matcher.group("exponent"))) <= Json.Num.MAX_EXPONENT;
        Statistics.label("taken").collect(taken && near);
        assertThat(isTaken(Json::number, text)).as(text).isEqualTo(taken && near);
    }

    @Property
    void dates(@ForAll("dates") String text) {
        check(DATE_OF_AGE, PartialDate::parse, text, isReal(text));
    }

    private static boolean isReal(String text) {
        try {
            LocalDate.parse(text + "-01-01".substring(Math.min(6, Math.max(0, text.length() - 4))));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
