package org.shequ.examples.benchmarks.peer;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** Drools, executable model: a stateless session, executed once for each community. */
public final class DroolsPeer {
    private DroolsPeer() {}

    /**
     * Returns the work.
     *
     * @param data the communities
     * @return the work
     */
    public static Work of(Dataset data) {
        StatelessKieSession session = session();
        DroolsFacts.Year year = new DroolsFacts.Year(Dataset.YEAR);
        return Result.over(Row.all(data), row -> {
            DroolsFacts.Budget budget = new DroolsFacts.Budget(row.id());
            session.execute(List.of(year, new DroolsFacts.Community(row), budget));
            return budget.result();
        });
    }

    private static StatelessKieSession session() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/shequ/examples/benchmarks/rules/budget8.drl", Sources.text("budget8.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newStatelessKieSession();
    }
}
