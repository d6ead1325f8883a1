package org.shequ.standards.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.json.FormulaReader;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.text.LabelJson;

/** Reads checklists: the content of a rule, or what a target counts units by. */
final class ChecklistReader {
    private static final String NEED = "ALL, ANY, or a figure: at least so many items";

    private final FormulaReader formulas;
    private final Map<String, String> readings;

    ChecklistReader(FormulaReader formulas, Map<String, String> readings) {
        this.formulas = formulas;
        this.readings = readings;
    }

    /** Reads the checklist of a rule, which may have a deadline. */
    Optional<Checklist> read(Cursor cursor) {
        return read(cursor, true);
    }

    /** Reads the checklist within a target; a deadline is that of the target. */
    Optional<Checklist> nested(Cursor cursor) {
        return read(cursor, false);
    }

    private Optional<Checklist> read(Cursor cursor, boolean isDated) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Checklist.Builder checklist = Checklist.builder();
        Optional<String> kind = fields.oneKeyOf(List.of("items", "catalogue"));
        Optional<Integer> most = Optional.empty();
        if (kind.equals(Optional.of("items"))) {
            most = items(fields.optional("items"), checklist);
            checklist.openEnded(fields.optional("openEnded").bool().orElse(false));
        } else if (kind.isPresent()) {
            listed(fields).ifPresent(checklist::listed);
        }
        need(fields.optional("need"), most).ifPresent(checklist::need);
        Cursor external = fields.optional("external");
        external.text()
                .flatMap(name -> external.made("the name of a standard, such as GB 50180-93", () -> words(name)))
                .ifPresent(checklist::external);
        if (isDated) {
            DeadlineReader.read(fields.optional("deadline"), readings).ifPresent(checklist::deadline);
        }
        if (kind.isPresent()) {
            fields.end();
        }
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("a checklist that holds together", checklist::build);
    }

    /** Reads the items; tells how many are written, right or wrong. */
    private Optional<Integer> items(Cursor cursor, Checklist.Builder checklist) {
        Coded codes = new Coded("item", "an item code such as MEETING_ROOM");
        List<Cursor> elements = cursor.elements("at least one item");
        for (Cursor element : elements) {
            item(element, codes).ifPresent(checklist::addItems);
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements.size());
    }

    private Optional<ChecklistItem> item(Cursor cursor, Coded codes) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        ChecklistItem.Builder item = ChecklistItem.builder();
        codes.read(fields.required("code")).ifPresent(item::code);
        LabelJson.read(fields.required("label")).ifPresent(item::label);
        formulas.condition(fields.optional("when")).ifPresent(item::when);
        formulas.condition(fields.optional("met")).ifPresent(item::met);
        fields.end();
        return cursor.faults().count() > before ? Optional.empty() : cursor.made("an item", item::build);
    }

    /** Reads which catalogue lists the items; whether it does is seen where it is read. */
    private Optional<ListedItems> listed(Fields fields) {
        int before = fields.faults().count();
        ListedItems.Builder listed = ListedItems.builder();
        Cursor catalogue = fields.optional("catalogue");
        catalogue
                .parsed("the id of a catalogue of this pack, such as jl2010-rooms", ChecklistReader::words)
                .ifPresent(listed::catalogue);
        fields.optional("group")
                .parsed("the code of a group of the catalogue, such as MEANS", code -> Code.checked("group", code))
                .ifPresent(listed::group);
        Map<String, Condition> conditions = new LinkedHashMap<>();
        fields.optional("conditions").fields().all().forEach((code, at) -> {
            at.made("the code of an item of the catalogue, such as MEETING_ROOM", () -> Code.checked("item", code));
            formulas.condition(at).ifPresent(condition -> conditions.put(code, condition));
        });
        return fields.faults().count() > before
                ? Optional.empty()
                : catalogue.made(
                        "the items of a catalogue",
                        () -> listed.putAllConditions(conditions).build());
    }

    private Optional<Need> need(Cursor cursor, Optional<Integer> most) {
        if (cursor.json().orElse(null) instanceof Json.Text word && word.value().matches("[A-Z_]+")) {
            Map<String, Need> words = new LinkedHashMap<>();
            words.put("ALL", Need.all());
            words.put("ANY", Need.any());
            return cursor.oneOf(words);
        }
        return formulas.pieces().figure(cursor, Dimension.COUNT).flatMap(count -> {
            if (count.value() < 1 || count.value() > most.orElse(Integer.MAX_VALUE)) {
                cursor.fault(
                        "items needed (" + count + ") must be from 1 to the number of items"
                                + most.map(items -> ", " + items).orElse(""),
                        NEED);
                return Optional.empty();
            }
            return Optional.of(Need.atLeast(Math.toIntExact(count.value())));
        });
    }

    private static String words(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("words (" + text + ") must not be blank");
        }
        return text;
    }
}
