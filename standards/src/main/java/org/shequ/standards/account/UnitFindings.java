package org.shequ.standards.account;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;

/** How one of those whom the rules of an account speak of stands to them: a community, a street, or a matter such as a raising of money. */
@Value.Immutable
public abstract class UnitFindings {
    UnitFindings() {}

    static UnitFindings of(Unit unit, Optional<String> entry, Assessment assessment, List<Finding> findings) {
        return ImmutableUnitFindings.builder()
                .kind(unit.kind())
                .code(assessment.code())
                .entry(entry)
                .addAllFindings(findings)
                .build();
    }

    /** {@return what kind of unit it is} */
    public abstract UnitKind kind();

    /** {@return its code, if known} */
    public abstract Optional<DivisionCode> code();

    /** {@return the id of the entry that is the matter; empty for a place} */
    public abstract Optional<String> entry();

    /** {@return the findings of the rules that ask something of the account, the worst first} */
    public abstract List<Finding> findings();

    /** {@return the object} */
    public Json.Obj json() {
        return Json.object()
                .put("kind", kind().name())
                .putOrNull("code", code().map(code -> Json.text(code.toString())))
                .putOrNull("entry", entry().map(Json::text))
                .put(
                        "findings",
                        Json.array(findings().stream().map(Finding::json).toList()))
                .build();
    }

    @Override
    public String toString() {
        return kind() + " " + findings();
    }
}
