package org.shequ.standards.batch.program;

import java.util.List;

/** What is done to the rows of places whose rules come to the same. */
final class FindingProgram {
    private final List<PlacedRule> rules;
    private final Program program;

    /**
     * Makes a program.
     *
     * @param rules the rules
     * @param program what columns tell of them
     */
    FindingProgram(List<PlacedRule> rules, Program program) {
        this.rules = rules;
        this.program = program;
    }

    List<PlacedRule> rules() {
        return rules;
    }

    Program program() {
        return program;
    }

    @Override
    public String toString() {
        return "program of " + rules.size() + " rules";
    }
}
