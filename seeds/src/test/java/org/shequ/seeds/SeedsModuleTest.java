package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Requires;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static List<String> broughtBy(String module) {
        return ModuleLayer.boot().findModule(module).orElseThrow().getDescriptor().requires().stream()
                .filter(requires -> requires.modifiers().contains(Requires.Modifier.TRANSITIVE))
                .map(Requires::name)
                .toList();
    }
}
