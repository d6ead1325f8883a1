package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Requires;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.unit.Community;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.explain.Explanation;

/** Runs on the module path, as in a modular host; the other tests run on the class path. */
class SeedsModuleTest {
    @Test
    void seedsIsANamedModule() {
        assertThat(SeedsModuleTest.class.getModule().getName()).isEqualTo("org.shequ.seeds");
    }

    @Test
    void seedsBringsStandardsAndStandardsBringsCore() {
        assertThat(broughtBy("org.shequ.seeds")).contains("org.shequ.standards");
        assertThat(broughtBy("org.shequ.standards")).contains("org.shequ.core");
        assertThat(broughtBy("org.shequ.core")).noneMatch(name -> name.startsWith("org.shequ"));
    }

    @Test
    void everyPackLoadsFromItsModule() {
        assertThat(Seeds.library().documents())
                .hasSize(5)
                .allSatisfy(id -> assertThat(Seeds.pack(id.toString()).rules()).isNotEmpty());
    }

    @Test
    void noModuleOfOursNeedsADatabindOfItsHost() {
        for (String module : List.of("org.shequ.seeds", "org.shequ.standards", "org.shequ.core")) {
            assertThat(ModuleLayer.boot().findModule(module).orElseThrow().getDescriptor().requires().stream()
                            .map(Requires::name))
                    .noneMatch(name -> name.contains("databind"));
        }
    }

    @Test
    void explanationsFindTheirWordsInBothLanguages() {
        Budget budget = Seeds.library()
                .forYear(FiscalYear.of(2016))
                .explainedBudget(Community.builder().code("510402001001").build());
        Explanation explanation = budget.line("PZH2015-3.5.4-6").explanation().orElseThrow();
        assertThat(explanation.render(Locale.CHINESE)).contains("户数", "按每年推定");
        assertThat(explanation.render(Locale.ENGLISH)).contains("households", "a yearly one is inferred");
    }

    private static List<String> broughtBy(String module) {
        return ModuleLayer.boot().findModule(module).orElseThrow().getDescriptor().requires().stream()
                .filter(requires -> requires.modifiers().contains(Requires.Modifier.TRANSITIVE))
                .map(Requires::name)
                .toList();
    }
}
