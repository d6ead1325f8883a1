package org.shequ.standards.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shequ.core.json.Nearest;

/**
 * What is wrong with the states and steps of a procedure taken together.
 *
 * @param list the key of the list, or {@code initial}
 * @param index the place in the list
 * @param key the key within the element; empty for the element itself
 * @param message what is wrong
 * @param allowed what is allowed
 */
record ProcedureFlaw(String list, int index, String key, String message, String allowed) {

    static List<ProcedureFlaw> of(
            String initial, List<ProcedureState> states, List<ProcedureActor> actors, List<ProcedureStep> steps) {
        return new Search(initial, states, actors, steps).run();
    }

    /** The states that steps lead to from the initial one, in the order in which they are come to. */
    static Set<String> reached(String initial, List<ProcedureStep> steps) {
        Set<String> reached = new LinkedHashSet<>(List.of(initial));
        int before;
        do {
            before = reached.size();
            steps.stream()
                    .filter(step -> step.from().stream().anyMatch(reached::contains))
                    .forEach(step -> reached.add(step.to()));
        } while (reached.size() > before);
        return reached;
    }

    private static final class Search {
        private final String initial;
        private final List<ProcedureState> states;
        private final List<ProcedureActor> actors;
        private final List<ProcedureStep> steps;
        private final List<ProcedureFlaw> flaws = new ArrayList<>();

        Search(String initial, List<ProcedureState> states, List<ProcedureActor> actors, List<ProcedureStep> steps) {
            this.initial = initial;
            this.states = states;
            this.actors = actors;
            this.steps = steps;
        }

        List<ProcedureFlaw> run() {
            List<String> stateCodes = states.stream().map(ProcedureState::code).toList();
            List<String> actorCodes = actors.stream().map(ProcedureActor::code).toList();
            once("states", "state", stateCodes);
            once("actors", "actor", actorCodes);
            once("steps", "step", steps.stream().map(ProcedureStep::code).toList());
            known("initial", 0, "", "initial state", initial, "state", stateCodes);
            for (int i = 0; i < steps.size(); i++) {
                ProcedureStep step = steps.get(i);
                once(i, "from", step.from());
                once(i, "by", step.by());
                for (String from : step.from()) {
                    known("steps", i, "from", "state before step " + step, from, "state", stateCodes);
                }
                known("steps", i, "to", "state after step " + step, step.to(), "state", stateCodes);
                for (String by : step.by()) {
                    known("steps", i, "by", "actor of step " + step, by, "actor", actorCodes);
                }
            }
            if (flaws.isEmpty()) {
                ways();
            }
            return flaws;
        }

        private void once(String list, String role, List<String> codes) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < codes.size(); i++) {
                if (!seen.add(codes.get(i))) {
                    flaws.add(new ProcedureFlaw(
                            list, i, "code", role + " " + codes.get(i) + " must stand once", "each " + role + " once"));
                }
            }
        }

        private void once(int step, String key, List<String> codes) {
            Set<String> seen = new HashSet<>();
            codes.stream()
                    .filter(code -> !seen.add(code))
                    .forEach(code -> flaws.add(new ProcedureFlaw(
                            "steps",
                            step,
                            key,
                            key + " of step " + steps.get(step) + " names " + code + " a second time",
                            "each once")));
        }

        private void known(
                String list, int index, String key, String role, String code, String kind, List<String> codes) {
            if (!codes.contains(code)) {
                flaws.add(new ProcedureFlaw(
                        list,
                        index,
                        key,
                        role + " (" + code + ") must be one of the " + kind + "s of the procedure",
                        String.join(", ", codes) + Nearest.hint(code, codes)));
            }
        }

        private void ways() {
            Set<String> reached = reached(initial, steps);
            for (int i = 0; i < states.size(); i++) {
                ProcedureState state = states.get(i);
                if (!reached.contains(state.code())) {
                    flaws.add(flaw(
                            i, "state " + state + " cannot be reached from " + initial, "a step that leads to it"));
                }
                boolean hasStep = steps.stream().anyMatch(step -> step.from().contains(state.code()));
                boolean hasWayOut = steps.stream()
                        .anyMatch(step ->
                                step.from().contains(state.code()) && !step.to().equals(state.code()));
                if (state.isFinal() && hasStep) {
                    flaws.add(flaw(i, "final state " + state + " has a step out of it", "no step from a final state"));
                } else if (!state.isFinal() && !hasWayOut) {
                    flaws.add(flaw(
                            i,
                            "state " + state + " is not final and has no way out",
                            "a step that leads from it to another state, or \"final\": true"));
                }
            }
        }

        private static ProcedureFlaw flaw(int state, String message, String allowed) {
            return new ProcedureFlaw("states", state, "", message, allowed);
        }
    }
}
