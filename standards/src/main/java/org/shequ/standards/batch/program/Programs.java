package org.shequ.standards.batch.program;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;

/**
 * The programs of places for one purpose, each made when a row first asks for it; places that answer alike what is asked in compiling share
 * one, as do those whose programs do the same.
 */
final class Programs {
    private final CompiledBudgets policy;
    private final BiFunction<Regime, List<PlaceFacts>, Program> compiler;
    private final AtomicReferenceArray<Program> programs;
    private final ConcurrentHashMap<Regime, Alike<Program>> alike = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<List<Object>, Program> same = new ConcurrentHashMap<>();

    Programs(CompiledBudgets policy, BiFunction<Regime, List<PlaceFacts>, Program> compiler) {
        this.policy = policy;
        this.compiler = compiler;
        this.programs = new AtomicReferenceArray<>(policy.places().size() + 1);
    }

    /** The program of a place, or of none where it is -1. */
    Program of(int place) {
        Program program = programs.get(place + 1);
        if (program == null) {
            Regime.Site site = place < 0 ? new Regime.Site(Regime.NONE, List.of()) : policy.site(place);
            program = alike.computeIfAbsent(site.regime(), regime -> new Alike<>(facts -> made(regime, facts)))
                    .of(site.facts());
            programs.set(place + 1, program);
        }
        return program;
    }

    private Program made(Regime regime, List<PlaceFacts> facts) {
        Program made = compiler.apply(regime, facts);
        return same.computeIfAbsent(made.signature(), signature -> made);
    }

    /** How many compilations there were so far. */
    int made() {
        return alike.values().stream().mapToInt(Alike::made).sum();
    }
}
