package org.shequ.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shequ.core.source.DocumentId;
import org.shequ.core.unit.Community;
import org.shequ.standards.lint.Lint;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.rule.Note;

/** The made-up pack for the places where none of the five documents speaks. */
class WhatIfPackTest {
    private final Policy policy = PolicyRecipe.national(true).policy();

    @Test
    void itHasNoFaultAndItsWorkedCasesComeOut() {
        Pack pack = policy.library().pack(DocumentId.of(PolicyRecipe.WHAT_IF));
        assertThat(pack.cases()).hasSize(5);
        assertThat(Lint.check(pack)).isEmpty();
    }

    @Test
    void everyRuleOfItSaysThatItIsHypothetical() {
        Pack pack = policy.library().pack(DocumentId.of(PolicyRecipe.WHAT_IF));
        assertThat(policy.budget(Community.builder().code("110101001001").build())
                        .lines())
                .isNotEmpty()
                .allMatch(line -> line.caveats().contains(Note.HYPOTHETICAL));
        assertThat(pack.rules()).hasSize(6);
    }

    @Test
    void whereOneOfTheFiveDocumentsSpeaksItGivesNothing() {
        for (String code : new String[] {"220102001001", "370102001001", "510402001001", "620982001001"}) {
            assertThat(policy.budget(Community.builder().code(code).build()).lines())
                    .isNotEmpty()
                    .noneMatch(line -> line.rule().document().value().equals(PolicyRecipe.WHAT_IF));
        }
    }

    @Test
    void theSameRecipeMakesTheSamePolicy() {
        Community unit = Community.builder().code("370102001001").build();
        assertThat(PolicyRecipe.national(true).policy().budget(unit)).isEqualTo(policy.budget(unit));
        assertThat(PolicyRecipe.national(true)).isEqualTo(PolicyRecipe.national(true));
    }
}
