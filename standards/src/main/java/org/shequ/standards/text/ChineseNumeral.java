package org.shequ.standards.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whole numbers in Chinese numerals (中文数字) below 10^12, in their one regular spelling; 〇 stands for 零, 两 for 二 alone
 * and before 百, 千, 万 and 亿, and 一十 may open a number.
 */
final class ChineseNumeral {
    /** Every character of a numeral. */
    static final String CHARACTERS = "零〇一二两三四五六七八九十百千万亿";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] STEPS = {"", "十", "百", "千"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final int GROUP = 10_000;
    private static final int LONGEST = 24;

    /** 两 where only 二 is said: before or after a ten, or as the last of several numerals. */
    private static final Pattern WRONG_PAIR = Pattern.compile("两十|.两$");

    private ChineseNumeral() {}

    /** Returns the value if the numeral is spelt regularly: what is read must print as it was. */
    static Optional<Long> parse(String numeral) {
        if (WRONG_PAIR.matcher(numeral).find()) {
            return Optional.empty();
        }
        String regular = numeral.replace('两', '二').replace('〇', '零');
        if (regular.startsWith("一十")) {
            regular = regular.substring(1);
        }
        if (regular.isEmpty() || regular.length() > LONGEST) {
            return Optional.empty();
        }
        long value = read(regular);
        return value < 1_000_000_000_000L && print(value).equals(regular) ? Optional.of(value) : Optional.empty();
    }

    /** Returns the digits of a year spelt one by one, such as 二〇一五. */
    static Optional<Long> parseDigits(String numerals) {
        long value = 0;
        String regular = numerals.replace('〇', '零');
        for (int i = 0; i < regular.length(); i++) {
            int digit = DIGITS.indexOf(regular.charAt(i));
            if (digit < 0 || numerals.length() > 4) {
                return Optional.empty();
            }
            value = value * 10 + digit;
        }
        return numerals.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static long read(String numeral) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int found = DIGITS.indexOf(c);
            if (found >= 0) {
                digit = found;
            } else if (c == '万' || c == '亿') {
                total += (section + digit) * (c == '万' ? GROUP : (long) GROUP * GROUP);
                section = 0;
                digit = 0;
            } else {
                section += Math.max(1, digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                digit = 0;
            }
        }
        return total + section + digit;
    }

    /** Returns the regular spelling of a number from 0 to below 10^12. */
    static String print(long value) {
        if (value == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        long rest = value;
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            long size = group == 0 ? 1 : group == 1 ? GROUP : (long) GROUP * GROUP;
            int section = (int) (rest / size);
            rest %= size;
            if (section == 0) {
                gap = text.length() > 0;
                continue;
            }
            if (text.length() > 0 && (gap || section < GROUP / 10)) {
                text.append('零');
            }
            text.append(section(section)).append(GROUPS[group]);
            gap = false;
        }
        return text.indexOf("一十") == 0 ? text.substring(1) : text.toString();
    }

    private static String section(int value) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int step = STEPS.length - 1, size = 1000; step >= 0; step--, size /= 10) {
            int digit = value / size % 10;
            if (digit == 0) {
                gap = text.length() > 0;
            } else {
                text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(STEPS[step]);
                gap = false;
            }
        }
        return text.toString();
    }
}
