package org.shequ.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Honour;
import org.shequ.core.unit.HonourKind;
import org.shequ.core.unit.Honours;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitKind;

/** A made city of 100 urban and 60 rural communities in three districts and two counties, their honours dated: a table of groups. */
final class MadeCity {
    private static final String NEVER = "-";

    /** Communities alike: where they lie, of what kind, how many, and from when until before when they hold their honours. */
    record Group(String county, String kind, int communities, String highFrom, String highTo, String featureFrom) {
        /** Whether they hold an honour at the end of a day; days are written so that they sort. */
        boolean holds(String honour, String day) {
            String from = honour.equals("FEATURE") ? featureFrom : highFrom;
            boolean isOver = honour.equals("HIGH_LEVEL") && !highTo.equals(NEVER) && highTo.compareTo(day) <= 0;
            return !from.equals(NEVER) && from.compareTo(day) <= 0 && !isOver;
        }
    }

    private MadeCity() {}

    static List<List<String>> table(String name) {
        try (InputStream in = MadeCity.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static List<Group> groups() {
        return table("made-city.csv").stream()
                .map(row -> new Group(
                        row.get(0), row.get(1), Integer.parseInt(row.get(2)), row.get(3), row.get(4), row.get(5)))
                .toList();
    }

    /** Every community as a unit, with a code of its own. */
    static List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (Group group : groups()) {
            boolean isUrban = group.kind().equals("URBAN_COMMUNITY");
            for (int i = 0; i < group.communities(); i++) {
                String code = group.county()
                        + (isUrban ? "001" : "100")
                        + (isUrban ? 1 : 2)
                        + String.format(java.util.Locale.ROOT, "%02d", units.size() % 99);
                units.add(Community.builder()
                        .code(code)
                        .kind(UnitKind.valueOf(group.kind()))
                        .honours(Honours.of(honours(group)))
                        .build());
            }
        }
        return units;
    }

    private static List<Honour> honours(Group group) {
        List<Honour> honours = new ArrayList<>();
        if (!group.highFrom().equals(NEVER)) {
            Honour.Builder high = Honour.builder().kind(HonourKind.HIGH_LEVEL).from(date(group.highFrom()));
            if (!group.highTo().equals(NEVER)) {
                high.to(date(group.highTo()));
            }
            honours.add(high.build());
        }
        if (!group.featureFrom().equals(NEVER)) {
            honours.add(Honour.builder()
                    .kind(HonourKind.FEATURE)
                    .from(date(group.featureFrom()))
                    .build());
        }
        return honours;
    }

    private static PartialDate date(String day) {
        return PartialDate.of(LocalDate.parse(day));
    }
}
