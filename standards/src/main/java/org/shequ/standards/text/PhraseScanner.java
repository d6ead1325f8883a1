package org.shequ.standards.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shequ.core.quantity.Ratio;

/** A phrase being read from left to right; wide digits, colons and percent signs count as narrow ones. */
final class PhraseScanner {
    private static final int LONGEST = 64;
    private static final int MOST_DIGITS = 12;
    private static final Map<String, Ratio> MULTIPLES = Map.of(
            "百", Ratio.of(100),
            "千", Ratio.of(1_000),
            "万", Ratio.of(10_000),
            "亿", Ratio.of(100_000_000));

    private final String printed;
    private final String text;
    private int at;

    PhraseScanner(String printed) {
        this.printed = printed;
        if (printed.length() > LONGEST) {
            throw new IllegalArgumentException("printed phrase (" + printed.length() + " characters) must have at most "
                    + LONGEST + " characters");
        }
        StringBuilder narrow = new StringBuilder();
        printed.chars().forEach(c -> narrow.append(narrow((char) c)));
        this.text = narrow.toString();
    }

    private static char narrow(char c) {
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        return switch (c) {
            case '∶', '：', '︰', '꞉' -> ':';
            case '％' -> '%';
            case '．' -> '.';
            case '－', '–', '—', '～', '~' -> '-';
            case '“', '”', '「', '」', '＂' -> '"';
            default -> c;
        };
    }

    int position() {
        return at;
    }

    void backTo(int position) {
        at = position;
    }

    boolean atEnd() {
        return at == text.length();
    }

    boolean take(String word) {
        boolean here = text.startsWith(word, at);
        at += here ? word.length() : 0;
        return here;
    }

    boolean take(Pattern words) {
        Matcher here = words.matcher(text).region(at, text.length());
        boolean found = here.lookingAt();
        at = found ? here.end() : at;
        return found;
    }

    /** Passes over the first of these words that stands here, if one does. */
    void skip(String... words) {
        for (String word : words) {
            if (take(word)) {
                return;
            }
        }
    }

    /** Takes the first word that stands here, in the order of the map. */
    <T> Optional<T> takeAny(Map<String, T> words) {
        for (Map.Entry<String, T> word : words.entrySet()) {
            if (take(word.getKey())) {
                return Optional.of(word.getValue());
            }
        }
        return Optional.empty();
    }

    String takeRun(String characters) {
        int start = at;
        while (!atEnd() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Takes a number in digits, with a following 百, 千, 万 or 亿, or in numerals. */
    Optional<Ratio> takeNumber() {
        String whole = takeRun("0123456789");
        if (!whole.isEmpty()) {
            return Optional.of(decimal(whole));
        }
        int start = at;
        String numeral = takeRun(ChineseNumeral.CHARACTERS);
        if (numeral.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> value = ChineseNumeral.parse(numeral);
        if (value.isEmpty()) {
            at = start;
            throw stopped("a regular numeral such as 二百 or 一百零五");
        }
        return value.map(Ratio::of);
    }

    /** Takes a number where 百 or 千 alone stands for 100 or 1 000: 每百户, 百分之八十. */
    Optional<Ratio> takeBlock() {
        int start = at;
        String numeral = takeRun(ChineseNumeral.CHARACTERS);
        if (numeral.length() == 1 && MULTIPLES.containsKey(numeral)) {
            return Optional.ofNullable(MULTIPLES.get(numeral));
        }
        at = start;
        return takeNumber();
    }

    private Ratio decimal(String whole) {
        int start = at - whole.length();
        String digits = take(".") ? whole + "." + takeRun("0123456789") : whole;
        boolean leadingZero = whole.length() > 1 && whole.startsWith("0");
        if (leadingZero || digits.endsWith(".") || digits.length() > MOST_DIGITS) {
            at = start;
            throw stopped("a number such as 3000 or 5.5, of at most " + MOST_DIGITS + " characters");
        }
        Ratio number = Ratio.parse(digits);
        return takeAny(MULTIPLES).map(number::times).orElse(number);
    }

    IllegalArgumentException stopped(String allowed) {
        String rest = atEnd() ? "its end" : "\"" + printed.substring(at) + "\"";
        return new IllegalArgumentException("printed phrase (" + printed + ") is read up to character " + at
                + "; found " + rest + ", allowed: " + allowed);
    }
}
