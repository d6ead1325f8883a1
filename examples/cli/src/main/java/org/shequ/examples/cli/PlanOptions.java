package org.shequ.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Count;
import org.shequ.core.unit.Estate;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.plan.PlanChoice;
import picocli.CommandLine.Option;

/** What a planner decides about the communities of estates. */
final class PlanOptions {
    @Option(
            names = "--community-kind",
            paramLabel = "KIND",
            description =
                    "Of what kind the communities of an estate are to be, such as URBAN_COMMUNITY; not known by default.")
    @Nullable
    String kind;

    @Option(
            names = "--communities",
            paramLabel = "NUMBER",
            description = "Into how many communities an estate is laid out; by default as the rules suggest.")
    @Nullable
    String communities;

    /** The choice for a unit: none for a unit that is no estate. */
    PlanChoice of(Unit unit) {
        return unit instanceof Estate ? choice() : PlanChoice.none();
    }

    /** Reads the options, so that what is wrong with them is told once. */
    PlanChoice choice() {
        PlanChoice choice = PlanChoice.none();
        if (kind != null) {
            choice = choice.ofKind(kind(kind));
        }
        return communities == null ? choice : choice.into(number(communities));
    }

    private static UnitKind kind(String name) {
        List<UnitKind> kinds =
                Arrays.stream(UnitKind.values()).filter(UnitKind::isCommunity).toList();
        return kinds.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of("--community-kind \"" + name + "\" must be one of "
                        + String.join(", ", kinds.stream().map(Enum::name).toList())));
    }

    private static Count number(String text) {
        try {
            Count number = Count.parse(text);
            if (number.value() >= 1) {
                return number;
            }
        } catch (IllegalArgumentException told) {
            // told below in the words of the option
        }
        throw Refusal.of(String.format(Locale.ROOT, "--communities \"%s\" must be a whole number of at least 1", text));
    }
}
