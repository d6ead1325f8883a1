package org.shequ.standards.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shequ.core.quantity.Ratio;

/**
 * The grammar of printed phrases, tried in this order: a five-year plan, a calendar year, a deadline, all of a whole, a split, a
 * measured figure. A further form is one more method of that kind.
 */
final class PhraseParser {
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Ratio TWELVE = Ratio.of(12);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final Map<String, PrintedUnit> UNITS = new WordTable<PrintedUnit>()
            .put("元", PrintedUnit.YUAN)
            .put("平方米", PrintedUnit.SQUARE_METRES)
            .put("㎡", PrintedUnit.SQUARE_METRES)
            .put("周岁", PrintedUnit.YEARS_OF_AGE)
            .put("岁", PrintedUnit.YEARS_OF_AGE)
            .put("户", PrintedUnit.HOUSEHOLDS)
            .put("人", PrintedUnit.PERSONS)
            .put("名", PrintedUnit.PERSONS)
            .put("年", PrintedUnit.YEARS)
            .put("个月", PrintedUnit.MONTHS)
            .put("分钟", PrintedUnit.MINUTES)
            .put("个社区", PrintedUnit.COMMUNITIES)
            .put("社区", PrintedUnit.COMMUNITIES)
            .put("个村", PrintedUnit.VILLAGES)
            .put("村", PrintedUnit.VILLAGES)
            .put("个", PrintedUnit.ITEMS)
            .put("件", PrintedUnit.ITEMS)
            .put("次", PrintedUnit.ITEMS)
            .put("所", PrintedUnit.ITEMS)
            .put("处", PrintedUnit.ITEMS)
            .put("项", PrintedUnit.ITEMS)
            .build();

    private static final Map<String, PrintedBound> BEFORE = new WordTable<PrintedBound>()
            .put("不低于", PrintedBound.AT_LEAST)
            .put("不少于", PrintedBound.AT_LEAST)
            .put("至少", PrintedBound.AT_LEAST)
            .put("达到", PrintedBound.AT_LEAST)
            .put("不超过", PrintedBound.AT_MOST)
            .put("不高于", PrintedBound.AT_MOST)
            .put("超过", PrintedBound.MORE_THAN)
            .put("过", PrintedBound.MORE_THAN)
            .put("满", PrintedBound.AT_LEAST)
            .build();

    private static final Map<String, PrintedBound> AFTER = new WordTable<PrintedBound>()
            .put("以上", PrintedBound.AT_LEAST)
            .put("以下", PrintedBound.AT_MOST)
            .put("以内", PrintedBound.AT_MOST)
            .put("左右", PrintedBound.ABOUT)
            .build();

    private static final Map<String, Boolean> UNTIL = WordTable.of("截至", "截止", "到", "至");

    /** Words for all of a whole, the longer ones first. */
    private static final Map<String, Boolean> WHOLE =
            WordTable.of("全覆盖", "全面覆盖", "全部", "全体", "全面", "全员", "所有", "均", "每个", "各个");

    /** Words for the year before the one asked about. */
    private static final Map<String, Boolean> YEAR_BEFORE = WordTable.of("上一年度", "上一年", "上年度", "上年");

    /** 一村一社区: one of the second for each of the first. */
    private static final Pattern ONE_EACH = Pattern.compile("一[\\p{IsHan}&&[^" + ChineseNumeral.CHARACTERS
            + "]]{1,6}一[\\p{IsHan}&&[^" + ChineseNumeral.CHARACTERS + "]]{1,10}");

    /** A value with what is printed after it. */
    private record Measured(Ratio value, Optional<PrintedUnit> unit) {}

    private final PhraseScanner scanner;
    private final PrintedPhrase.Builder phrase = new PrintedPhrase.Builder();
    private final List<PrintedBasis> per = new ArrayList<>();
    private Optional<Ratio> everyMonths = Optional.empty();

    PhraseParser(String printed) {
        this.scanner = new PhraseScanner(printed);
        phrase.printed(printed);
    }

    PrintedPhrase parse() {
        boolean read = planPeriod() || fromYear() || byYear() || word() || split() || measured();
        if (!read || !scanner.atEnd()) {
            throw scanner.stopped(read ? "the end of the phrase" : "a figure such as 每百户3000元, 5∶5 or 三分之二");
        }
        return phrase.addAllPer(per).everyMonths(everyMonths).build();
    }

    /** “十二五”期间, 到“十二五”末: the plan n covers the years 1951 + 5n to 1955 + 5n. */
    private boolean planPeriod() {
        boolean led = scanner.takeAny(UNTIL).isPresent();
        boolean quoted = scanner.take("\"");
        String name = scanner.takeRun(ChineseNumeral.CHARACTERS);
        Optional<Long> plan = name.endsWith("五")
                ? ChineseNumeral.parse(name.substring(0, name.length() - 1))
                        .filter(n -> n >= 10 && 1955 + 5 * n <= LAST_YEAR)
                : Optional.empty();
        boolean closed = quoted == scanner.take("\"");
        boolean during = plan.isPresent() && closed && !led && (scanner.take("期间") || scanner.take("时期"));
        boolean end = !during
                && plan.isPresent()
                && closed
                && (scanner.take("期末") || scanner.take("末期") || scanner.take("末"));
        if (!during && !end) {
            scanner.backTo(0);
            return false;
        }
        long first = 1951 + 5 * plan.get();
        if (end) {
            return years(PrintedForm.BY_YEAR, first + 4);
        }
        return years(PrintedForm.PLAN_PERIOD, first, first + 4);
    }

    /** 2015年起, 从2011年起, 自二〇一五年起. */
    private boolean fromYear() {
        boolean led = scanner.take("从") || scanner.take("自");
        Optional<Long> year = calendarYear();
        if (year.isEmpty() || !(scanner.take("起") || scanner.take("开始"))) {
            if (led) {
                throw scanner.stopped("a year and 年起, such as 从2011年起");
            }
            scanner.backTo(0);
            return false;
        }
        if (scanner.atEnd()) {
            return years(PrintedForm.FROM_YEAR, year.get());
        }
        return years(PrintedForm.YEARS_FROM, year.get(), lengthInYears());
    }

    /** ，用5年时间, after the year it begins with. */
    private long lengthInYears() {
        scanner.skip("，", ",", "……", "…");
        if (!scanner.take("用")) {
            throw scanner.stopped("the end of the phrase, or a length such as ，用5年时间");
        }
        Ratio length = number();
        if (!length.isWhole() || length.signum() == 0 || length.compareTo(HUNDRED) > 0 || !scanner.take("年")) {
            throw scanner.stopped("a whole number of years, such as 5年时间");
        }
        scanner.skip("时间");
        return length.numerator().longValueExact();
    }

    /** 2015年前, 2015年底前, 到2015年, 至2015年底. */
    private boolean byYear() {
        boolean led = scanner.takeAny(UNTIL).isPresent();
        Optional<Long> year = calendarYear();
        if (year.isEmpty()) {
            scanner.backTo(0);
            return false;
        }
        boolean end = scanner.take("底") || scanner.take("末");
        boolean before = scanner.take("以前") || scanner.take("之前") || scanner.take("前");
        if (before && !end) {
            return years(PrintedForm.BEFORE_YEAR, year.get());
        }
        if (led || end) {
            return years(PrintedForm.BY_YEAR, year.get());
        }
        scanner.backTo(0);
        return false;
    }

    /** A one in words: 全部, 所有, 全覆盖 (all of a whole), 上年度 (one year back), 一村一社区 (one for each). */
    private boolean word() {
        PrintedUnit unit = PrintedUnit.RATIO;
        boolean taken = scanner.takeAny(WHOLE).isPresent();
        if (!taken) {
            unit = PrintedUnit.YEARS;
            taken = scanner.takeAny(YEAR_BEFORE).isPresent();
        }
        if (!taken) {
            unit = PrintedUnit.NUMBER;
            taken = scanner.take(ONE_EACH);
        }
        if (!taken || !scanner.atEnd()) {
            scanner.backTo(0);
            return false;
        }
        phrase.form(PrintedForm.FIGURE).addValues(Ratio.ONE).unit(unit).bound(PrintedBound.EXACTLY);
        return true;
    }

    private Optional<Long> calendarYear() {
        String digits = scanner.takeRun("0123456789");
        Optional<Long> year = digits.length() == 4
                ? Optional.of(Long.valueOf(digits))
                : ChineseNumeral.parseDigits(scanner.takeRun("零〇一二三四五六七八九"));
        return year.filter(y -> y >= FIRST_YEAR && y <= LAST_YEAR && scanner.take("年"));
    }

    private boolean years(PrintedForm form, Long... years) {
        for (Long year : years) {
            phrase.addValues(Ratio.of(year));
        }
        phrase.form(form).unit(PrintedUnit.CALENDAR_YEAR).bound(PrintedBound.EXACTLY);
        return true;
    }

    /** 5∶5, 4:4:2. */
    private boolean split() {
        List<Ratio> weights = new ArrayList<>();
        Optional<Ratio> weight = scanner.takeBlock();
        while (weight.isPresent()) {
            weights.add(weight.get());
            weight = scanner.take(":") || scanner.take("比") ? Optional.of(number()) : Optional.empty();
        }
        if (weights.size() < 2) {
            scanner.backTo(0);
            return false;
        }
        phrase.form(PrintedForm.SPLIT)
                .addAllValues(weights)
                .unit(PrintedUnit.RATIO)
                .bound(PrintedBound.EXACTLY);
        return true;
    }

    /** 每百户3000元, 每年不低于5万元, 5至9人, 三分之二以上, 每三年. */
    private boolean measured() {
        while (scanner.take("每")) {
            basisOrPeriod();
        }
        boolean cycleOnly = scanner.atEnd() && everyMonths.isPresent() && per.isEmpty();
        if (cycleOnly) {
            phrase.form(PrintedForm.CYCLE).unit(PrintedUnit.MONTHS).bound(PrintedBound.EXACTLY);
            return true;
        }
        Optional<PrintedBound> before = scanner.takeAny(BEFORE);
        boolean spent = before.isEmpty() && scanner.take("用");
        boolean isTime = figures();
        if (spent && !isTime) {
            throw scanner.stopped("a length of time, such as 用5年时间");
        }
        Optional<PrintedBound> time = isTime && before.isEmpty() ? length(spent) : Optional.empty();
        Optional<PrintedBound> after = time.isEmpty() ? after(before) : time;
        phrase.bound(before.or(() -> after).orElse(PrintedBound.EXACTLY));
        return true;
    }

    /** 以上, 左右; where a bound stands before the figure already, only one that says the same: 达到80%以上. */
    private Optional<PrintedBound> after(Optional<PrintedBound> before) {
        int start = scanner.position();
        Optional<PrintedBound> after = scanner.takeAny(AFTER);
        if (before.isPresent() && !after.equals(before)) {
            scanner.backTo(start);
        }
        return after;
    }

    /** After 每: 年, 三年, 月 (a period) or 百户, 人, 10户至20户 (a basis). */
    private void basisOrPeriod() {
        Ratio count = scanner.takeBlock().orElse(Ratio.ONE);
        if (count.signum() == 0) {
            throw scanner.stopped("a block above zero");
        }
        boolean year = scanner.take("年");
        if (year || scanner.take("个月") || scanner.take("月")) {
            if (everyMonths.isPresent()) {
                throw scanner.stopped("one period");
            }
            everyMonths = Optional.of(year ? count.times(TWELVE) : count);
            return;
        }
        PrintedUnit unit = unit();
        Optional<Ratio> upTo = scanner.take("至") || scanner.take("-") ? Optional.of(number()) : Optional.empty();
        if (upTo.isPresent() && (unit() != unit || upTo.get().compareTo(count) <= 0)) {
            throw scanner.stopped("a high end of the same unit and above the low end");
        }
        per.add(PrintedBasis.of(count, upTo, unit));
    }

    /** 内, 之内, 时间 after a number of years or months: no more than so much time. */
    private Optional<PrintedBound> length(boolean spent) {
        if (scanner.take("内") || scanner.take("之内") || scanner.take("时间内") || scanner.take("时间") || spent) {
            return Optional.of(PrintedBound.AT_MOST);
        }
        return Optional.empty();
    }

    /** Reads one value or two, and tells whether they are a length of time. */
    private boolean figures() {
        Measured first = figure();
        boolean range = scanner.take("至") || scanner.take("到") || scanner.take("-");
        if (!range) {
            phrase.form(PrintedForm.FIGURE).addValues(first.value).unit(first.unit.orElse(PrintedUnit.NUMBER));
            return isTime(first);
        }
        Measured second = figure();
        boolean sameUnit = first.unit.isEmpty() || first.unit.equals(second.unit);
        if (!sameUnit || first.value.compareTo(second.value) >= 0) {
            throw scanner.stopped("a high end of the same unit and above the low end");
        }
        phrase.form(PrintedForm.RANGE).addValues(first.value, second.value);
        phrase.unit(second.unit.orElse(PrintedUnit.NUMBER));
        return isTime(second);
    }

    private static boolean isTime(Measured measured) {
        return measured.unit.equals(Optional.of(PrintedUnit.YEARS))
                || measured.unit.equals(Optional.of(PrintedUnit.MONTHS));
    }

    private Measured figure() {
        if (scanner.take("半数") || scanner.take("一半")) {
            return new Measured(Ratio.of(1, 2), Optional.of(PrintedUnit.RATIO));
        }
        int start = scanner.position();
        Ratio number = scanner.takeBlock().orElseThrow(() -> scanner.stopped("a number in digits or numerals"));
        if (scanner.take("分之")) {
            return new Measured(part(number), Optional.of(PrintedUnit.RATIO));
        }
        scanner.backTo(start);
        Ratio value = number();
        if (scanner.take("%")) {
            return new Measured(value.dividedBy(HUNDRED), Optional.of(PrintedUnit.RATIO));
        }
        Optional<PrintedUnit> unit = scanner.takeAny(UNITS);
        boolean calendar = unit.equals(Optional.of(PrintedUnit.YEARS))
                && value.compareTo(Ratio.of(FIRST_YEAR)) >= 0
                && value.compareTo(Ratio.of(LAST_YEAR)) <= 0;
        return new Measured(value, calendar ? Optional.of(PrintedUnit.CALENDAR_YEAR) : unit);
    }

    /** n分之m is m/n. */
    private Ratio part(Ratio whole) {
        if (whole.signum() == 0) {
            throw scanner.stopped("a fraction with a whole above zero");
        }
        return number().dividedBy(whole);
    }

    private Ratio number() {
        return scanner.takeNumber().orElseThrow(() -> scanner.stopped("a number in digits or numerals"));
    }

    private PrintedUnit unit() {
        return scanner.takeAny(UNITS).orElseThrow(() -> scanner.stopped(String.join(", ", UNITS.keySet())));
    }
}
