package org.shequ.examples.benchmarks.peer;

import java.util.HashMap;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** FEEL, the Scala engine: one context expression, parsed once. */
public final class FeelPeer {
    private final FeelEngineApi engine;
    private final ParsedExpression expression;

    private FeelPeer(FeelEngineApi engine, ParsedExpression expression) {
        this.engine = engine;
        this.expression = expression;
    }

    /**
     * Returns the work.
     *
     * @param data the communities
     * @return the work
     */
    public static Work of(Dataset data) {
        FeelEngineApi engine = FeelEngineBuilder.forJava().build();
        ParseResult parsed = engine.parseExpression(Sources.text("budget8.feel"));
        if (parsed.isFailure()) {
            throw new IllegalStateException(parsed.failure().message());
        }
        return Result.over(Row.all(data), new FeelPeer(engine, parsed.parsedExpression())::evaluate);
    }

    private Result evaluate(Row row) {
        EvaluationResult result = engine.evaluate(expression, facts(row));
        if (result.isFailure()) {
            throw new IllegalStateException(result.failure().message());
        }
        @SuppressWarnings("unchecked") // a context is a map by name
        Map<String, Object> by = (Map<String, Object>) result.result();
        return Result.of(row.id(), by);
    }

    private static Map<String, Object> facts(Row row) {
        Map<String, Object> facts = new HashMap<>(16);
        facts.put("kind", row.kind().name());
        facts.put("households", row.households());
        facts.put("residents", row.residents());
        facts.put("members", row.committeeMembers());
        facts.put("staff", row.fullTimeStaff());
        facts.put("wage", row.monthlyWage());
        facts.put("strained", row.strained());
        facts.put("year", Dataset.YEAR);
        return facts;
    }
}
