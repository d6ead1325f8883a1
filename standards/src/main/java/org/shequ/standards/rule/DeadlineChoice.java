package org.shequ.standards.rule;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.json.Json;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;

/** The choice of reading that a deadline with two last days gives its rule by itself: both, the earlier or the later one. */
final class DeadlineChoice {
    /** The name of the choice. */
    static final String NAME = "deadline";

    private static final String BOTH = "BOTH";

    private DeadlineChoice() {}

    private static Wording wording(Locale locale) {
        return Wording.read("readings", locale, file -> DeadlineChoice.class.getResourceAsStream(file));
    }

    /** The choice, if a rule as written has a deadline with two last days. */
    static Optional<ReadingChoice> of(Json rule) {
        return isOpen(rule) ? Optional.of(choice()) : Optional.empty();
    }

    private static ReadingChoice choice() {
        Wording zh = wording(Locale.CHINESE);
        Wording en = wording(Locale.ENGLISH);
        Map<String, Label> options = new LinkedHashMap<>();
        for (String option : new String[] {BOTH, Deadline.Reading.STRICT.name(), Deadline.Reading.LOOSE.name()}) {
            String key = NAME + "." + option;
            options.put(option, Label.of(zh.say(key), en.say(key)));
        }
        return ReadingChoice.of(NAME, options, BOTH);
    }

    private static boolean isOpen(Json tree) {
        if (tree instanceof Json.Obj object) {
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                if (member.getKey().equals(NAME) ? hasLoose(member.getValue()) : isOpen(member.getValue())) {
                    return true;
                }
            }
        } else if (tree instanceof Json.Arr array) {
            for (Json element : array.elements()) {
                if (isOpen(element)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a deadline, or one of those that a choice offers, has a second last day. */
    private static boolean hasLoose(Json tree) {
        if (!(tree instanceof Json.Obj object)) {
            return false;
        }
        if (object.members().containsKey("loose")) {
            return true;
        }
        for (Json member : object.members().values()) {
            if (hasLoose(member)) {
                return true;
            }
        }
        return false;
    }

    /** The deadline with the last day that is taken. */
    static Deadline read(Deadline deadline, Map<String, String> readings) {
        String taken = readings.getOrDefault(NAME, BOTH);
        return taken.equals(BOTH) ? deadline : deadline.read(Deadline.Reading.valueOf(taken));
    }
}
