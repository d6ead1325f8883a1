package org.shequ.examples.benchmarks.peer;

import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: the decision {@code budget}, which pulls the ten that it requires. */
public final class KieDmnPeer {
    private final DMNRuntime runtime;
    private final DMNModel model;

    private KieDmnPeer(DMNRuntime runtime, DMNModel model) {
        this.runtime = runtime;
        this.model = model;
    }

    /**
     * Returns the work.
     *
     * @param data the communities
     * @return the work
     */
    public static Work of(Dataset data) {
        Resource resource = ResourceFactory.newInputStreamResource(Sources.open("budget8.dmn"), "UTF-8");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        return Result.over(Row.all(data), new KieDmnPeer(runtime, model)::evaluate);
    }

    private Result evaluate(Row row) {
        DMNContext facts = runtime.newContext();
        facts.set("kind", row.kind().name());
        facts.set("households", row.households());
        facts.set("residents", row.residents());
        facts.set("members", row.committeeMembers());
        facts.set("staff", row.fullTimeStaff());
        facts.set("wage", row.monthlyWage());
        facts.set("strained", row.strained());
        facts.set("year", Dataset.YEAR);
        DMNResult result = runtime.evaluateByName(model, facts, "budget");
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        @SuppressWarnings("unchecked") // a context is a map by name
        Map<String, Object> by =
                (Map<String, Object>) result.getDecisionResultByName("budget").getResult();
        return Result.of(row.id(), by);
    }
}
