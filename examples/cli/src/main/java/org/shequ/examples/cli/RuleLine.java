package org.shequ.examples.cli;

import java.util.Locale;
import java.util.Optional;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.source.Modality;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Need;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.Target;

/**
 * What a rule asks, said in one line.
 *
 * @param sheet the rule
 */
record RuleLine(RuleSheet sheet) {
    /** The sentence of a norm or target; of money its amount and who pays; of lists and procedures what they are and how long. */
    String words(Locale language) {
        Wording words = Wording.read(Cli.class, "cli", language);
        Rule rule = sheet.rule();
        String label = rule.label().in(language);
        String said = rule.describe(language).orElse("");
        if (rule.content() instanceof Funding funding) {
            return words.say(
                    "line.funding", label, funding.formula().describe(language), Words.payer(sheet.payers(), words));
        }
        if (!said.isEmpty()) {
            return said;
        }
        if (rule.content() instanceof Checklist listed) {
            Checklist checklist = sheet.pack().complete(listed);
            int count = checklist.items().size();
            Need need = checklist.need();
            return need.least()
                    .filter(least -> least < count)
                    .map(least -> words.say("line.least", label, count, least))
                    .orElseGet(() -> count == 1 ? label : words.say("line.all", label, count));
        }
        return rule.content() instanceof Procedure procedure
                ? words.say("line.procedure", label, procedure.steps().size())
                : words.say("line.sharing", label, sheet.payers());
    }

    /** Whether the words say by themselves how binding the rule is. */
    boolean saysForce() {
        return sheet.rule().modality() != Modality.DIRECTIVE
                && !(sheet.rule().content() instanceof Funding)
                && sheet.rule().describe(Locale.ENGLISH).isPresent();
    }

    Label label() {
        return Label.of(words(Locale.CHINESE), words(Locale.ENGLISH));
    }

    /** How binding it is: the word of the table, and the word printed where there is one. */
    String modality(Locale language) {
        Wording words = Wording.read(Cli.class, "cli", language);
        Modality modality = sheet.rule().modality();
        String said = words.say("modality." + modality);
        return sheet.rule()
                .modalityWord()
                .filter(printed -> !printed.equals(said))
                .map(printed -> words.say("sheet.printedWord", said, printed))
                .orElse(said);
    }

    /** The last day, or the strict and the loose one with a slash. */
    Optional<String> deadline() {
        return lastDays()
                .map(each -> each.isAmbiguous()
                        ? each.strictLastDay() + "/" + each.looseLastDay()
                        : each.strictLastDay().toString());
    }

    private Optional<Deadline> lastDays() {
        if (sheet.rule().content() instanceof Norm norm) {
            return norm.deadline();
        }
        if (sheet.rule().content() instanceof Target target) {
            return target.deadline();
        }
        if (sheet.rule().content() instanceof Checklist checklist) {
            return checklist.deadline();
        }
        return sheet.rule().content() instanceof Funding funding
                ? funding.norm().flatMap(Norm::deadline)
                : Optional.empty();
    }
}
