package org.shequ.standards.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.formula.json.FormulaReader;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.source.ClauseId;
import org.shequ.core.text.Label;
import org.shequ.core.text.LabelJson;

/** Reads procedures: what is wrong with a part of one keeps nothing back of what is wrong with the rest. */
final class ProcedureReader {
    private static final String STATE = "a state code such as PROPOSED";
    private static final String ACTOR = "an actor code such as STREET_OFFICE";

    private final FormulaReader formulas;

    /** The elements that were read, by the key of their list, in the order of what was made of them. */
    private final Map<String, List<Cursor>> places = new HashMap<>();

    /** Whether every code was read, so that states and steps can be taken together. */
    private boolean isWhole = true;

    ProcedureReader(FormulaReader formulas) {
        this.formulas = formulas;
    }

    Optional<Procedure> read(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Cursor initialAt = fields.required("initial");
        places.put("initial", List.of(initialAt));
        Optional<String> initial = whole(code(initialAt, "state", STATE));
        List<ProcedureState> states = new ArrayList<>();
        List<ProcedureActor> actors = new ArrayList<>();
        List<ProcedureStep> steps = new ArrayList<>();
        each(fields, "states", "at least one state", at -> state(at, states));
        each(fields, "actors", "at least one actor", at -> actor(at, actors));
        each(fields, "steps", "at least one step", at -> step(at, steps));
        fields.end();
        if (isWhole && initial.isPresent()) {
            ProcedureFlaw.of(initial.get(), states, actors, steps).forEach(this::fault);
        }
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made(
                        "a procedure that holds together",
                        () -> Procedure.builder()
                                .initial(initial.orElseThrow())
                                .addAllStates(states)
                                .addAllActors(actors)
                                .addAllSteps(steps)
                                .build());
    }

    /** Reads an element into its list; false if a code of it cannot be read. */
    @FunctionalInterface
    private interface Element {
        boolean read(Cursor at);
    }

    private void each(Fields fields, String key, String allowed, Element element) {
        List<Cursor> read = new ArrayList<>();
        List<Cursor> elements = fields.required(key).elements(allowed);
        isWhole &= !elements.isEmpty();
        for (Cursor at : elements) {
            if (element.read(at)) {
                read.add(at);
            } else {
                isWhole = false;
            }
        }
        places.put(key, read);
    }

    private void fault(ProcedureFlaw flaw) {
        Cursor at = places.getOrDefault(flaw.list(), List.of()).get(flaw.index());
        (flaw.key().isEmpty() ? at : at.fields().optional(flaw.key())).fault(flaw.message(), flaw.allowed());
    }

    private <T> Optional<T> whole(Optional<T> read) {
        isWhole &= read.isPresent();
        return read;
    }

    private static Optional<String> code(Cursor cursor, String role, String allowed) {
        return cursor.parsed(allowed, text -> Code.checked(role, text));
    }

    private static List<String> codes(Cursor cursor, String role, String allowed) {
        List<String> codes = new ArrayList<>();
        List<Cursor> elements = cursor.elements("at least one " + role);
        elements.forEach(each -> code(each, role, allowed).ifPresent(codes::add));
        return codes.size() == elements.size() ? codes : List.of();
    }

    /** The name; where it is wrong, which is told, the code stands in for it. */
    private static Label label(Cursor cursor, Optional<String> code) {
        String name = code.orElse("?");
        return LabelJson.read(cursor).orElseGet(() -> Label.of(name, name));
    }

    private static boolean state(Cursor cursor, List<ProcedureState> states) {
        Fields fields = cursor.fields();
        Optional<String> code = code(fields.required("code"), "state", STATE);
        Label label = label(fields.required("label"), code);
        boolean isFinal = fields.optional("final").bool().orElse(false);
        fields.end();
        code.ifPresent(known -> states.add(ProcedureState.of(known, label, isFinal)));
        return code.isPresent();
    }

    private static boolean actor(Cursor cursor, List<ProcedureActor> actors) {
        Fields fields = cursor.fields();
        Optional<String> code = code(fields.required("code"), "actor", ACTOR);
        Label label = label(fields.required("label"), code);
        fields.end();
        code.ifPresent(known -> actors.add(ProcedureActor.of(known, label)));
        return code.isPresent();
    }

    private boolean step(Cursor cursor, List<ProcedureStep> steps) {
        Fields fields = cursor.fields();
        Optional<String> code = code(fields.required("code"), "step", "a step code such as APPROVE");
        ProcedureStep.Builder step = ProcedureStep.builder().label(label(fields.required("label"), code));
        List<String> from = codes(fields.required("from"), "state", STATE);
        Optional<String> to = code(fields.required("to"), "state", STATE);
        List<String> by = codes(fields.required("by"), "actor", ACTOR);
        formulas.condition(fields.optional("guard")).ifPresent(step::guard);
        Cursor clauses = fields.optional("clauses");
        clauses.elements("at least one clause")
                .forEach(each -> each.parsed("a clause id such as SD2012-2.5.1-7", ClauseId::of)
                        .ifPresent(step::addClauses));
        fields.end();
        if (code.isEmpty() || to.isEmpty() || from.isEmpty() || by.isEmpty()) {
            return false;
        }
        steps.add(
                step.code(code.get()).addAllFrom(from).to(to.get()).addAllBy(by).build());
        return true;
    }
}
