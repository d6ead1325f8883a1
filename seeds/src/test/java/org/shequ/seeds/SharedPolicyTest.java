package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** One policy serves many threads, from the first call on. */
class SharedPolicyTest {
    private static final int THREADS = 8;

    @Test
    void threadsThatShareAPolicyFindEqualBudgets() throws Exception {
        List<Unit> units;
        try (InputStream sample = Seeds.illustrativeSample()) {
            units = UnitJson.readAll(JsonText.read(sample, "illustrative.json"));
        }
        List<Budget> alone = units.stream().map(fresh()::explainedBudget).toList();
        Policy shared = fresh();
        List<Callable<List<Budget>>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            tasks.add(() -> units.stream().map(shared::explainedBudget).toList());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<Budget>> found : threads.invokeAll(tasks)) {
                assertThat(found.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** A policy whose packs have not been loaded by anybody. */
    private static Policy fresh() {
        List<PackSource> sources = Seeds.library().documents().stream()
                .map(id -> "packs/" + id)
                .map(folder -> PackSource.of(folder, file -> Seeds.class.getResourceAsStream(folder + "/" + file)))
                .toList();
        return PolicyLibrary.ofSources(sources)
                .forYear(FiscalYear.of(2016))
                .assumeEffective("DH", LocalDate.of(2010, 1, 1));
    }
}
