package org.shequ.standards.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.CountyKind;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.unit.UnitCells;

/**
 * Rows of cells that were read, by all that they say but for plain numbers and names. Of a code there count the place of the policy that it
 * lies in, and what its digits tell: its level, the kind of its county, and that of its committee.
 */
final class CellRows {
    /** The most rows kept; where there are more kinds of row, little is alike. */
    private static final int MOST = 1 << 14;

    private final int width;
    private final int code;
    private final int name;
    private final Map<DivisionCode, Integer> places = new HashMap<>();
    private final boolean[] isLone;
    private final Map<String, ReadRow> known = new HashMap<>();
    private final StringBuilder key = new StringBuilder();

    CellRows(UnitCells cells, List<DivisionCode> places) {
        this.width = cells.header().size();
        this.code = cells.header().indexOf("code");
        this.name = cells.header().indexOf("name");
        for (int i = 0; i < places.size(); i++) {
            this.places.putIfAbsent(places.get(i), i);
        }
        this.isLone = new boolean[width];
        for (int i = 0; i < width; i++) {
            isLone[i] = cells.isLone(i);
        }
    }

    /** The key of a row; null where it must be read by itself. */
    @Nullable
    String key(List<String> texts) {
        if (texts.size() != width) {
            return null;
        }
        key.setLength(0);
        for (int i = 0; i < width; i++) {
            String text = texts.get(i);
            if (i == code && !text.isEmpty()) {
                if (!addCode(text)) {
                    return null;
                }
            } else if (i == name) {
                if (!text.isEmpty() && text.isBlank()) {
                    return null;
                }
            } else if (!isLone[i]) {
                if (text.length() > Character.MAX_VALUE) {
                    return null;
                }
                key.append((char) text.length()).append(text);
            }
        }
        return key.toString();
    }

    private boolean addCode(String text) {
        DivisionCode division;
        try {
            division = DivisionCode.of(text);
        } catch (IllegalArgumentException wrong) {
            return false;
        }
        int place = place(division);
        if (place < 0) {
            return false;
        }
        key.append(place)
                .append('/')
                .append((char) division.digits().length())
                .append(division.countyKind().map(CountyKind::name).orElse(""))
                .append('/')
                .append(division.committeeKind().map(CommitteeKind::name).orElse(""))
                .append('/');
        return true;
    }

    /** The nearest of the places above a code; -1 where there is none. */
    private int place(DivisionCode code) {
        Integer own = places.get(code);
        if (own == null) {
            own = code.parent().map(this::place).orElse(-1);
            if (code.level() != DivisionLevel.VILLAGE) {
                places.put(code, own);
            }
        }
        return own;
    }

    /** The cells without those that do not count. */
    List<String> withoutNumbers(List<String> texts) {
        List<String> rest = new ArrayList<>(texts);
        for (int i = 0; i < width; i++) {
            if (isLone[i] || i == name) {
                rest.set(i, "");
            }
        }
        return rest;
    }

    @Nullable
    ReadRow get(String row) {
        return known.get(row);
    }

    void put(String row, ReadRow read) {
        if (known.size() == MOST) {
            known.clear();
        }
        known.put(row, read);
    }
}
