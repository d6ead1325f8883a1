package org.shequ.examples.national;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.quantity.Outcome;

/** The totals of one place, added to as units come; amounts in fen, never wrapped. */
public final class PlaceTotals {
    private long units;
    private long residentsCommittees;
    private long villagersCommittees;
    private long otherUnits;
    private long hypotheticalUnits;
    private long unitsWithoutLine;
    private long linesExact;
    private long linesBounded;
    private long linesUndetermined;
    private final Map<Standing, Long> standings = new EnumMap<>(Standing.class);
    private final Amounts uses = new Amounts();
    private final Amounts grants = new Amounts();

    /** Totals of money of one role. */
    public static final class Amounts {
        private long known;
        private long low;
        private long high;
        private long unitsWithoutHigh;
        private final Map<String, Long> shares = new TreeMap<>();

        /** Adds totals of units, of which some may have no upper end. */
        void add(long moreKnown, long moreLow, long moreHigh, long moreWithoutHigh) {
            known = Math.addExact(known, moreKnown);
            low = Math.addExact(low, moreLow);
            high = Math.addExact(high, moreHigh);
            unitsWithoutHigh += moreWithoutHigh;
        }

        /** Adds what a payer bears; nothing is no share. */
        void add(String payer, long fen) {
            if (fen != 0) {
                shares.merge(payer, fen, Math::addExact);
            }
        }

        private void add(UnitResult.Money money) {
            add(money.known(), money.low(), money.high().orElse(0), money.high().isPresent() ? 0 : 1);
            money.shares().forEach(this::add);
        }

        private void add(Amounts other) {
            add(other.known, other.low, other.high, other.unitsWithoutHigh);
            other.shares.forEach(this::add);
        }

        /** {@return the sum of the exact lines} */
        public long known() {
            return known;
        }

        /** {@return the least that the total can be} */
        public long low() {
            return low;
        }

        /** {@return the most that the total can be; empty while one unit has no upper end} */
        public OptionalLong high() {
            return unitsWithoutHigh == 0 ? OptionalLong.of(high) : OptionalLong.empty();
        }

        /** {@return the units of which no upper end is known} */
        public long unitsWithoutHigh() {
            return unitsWithoutHigh;
        }

        /** {@return who pays how much of what is known} */
        public Map<String, Long> shares() {
            return Map.copyOf(shares);
        }
    }

    /** Adds a unit with its budget. */
    void add(UnitResult result) {
        count(result.unit());
        countLines(!result.lines().isEmpty(), result.isHypothetical());
        result.lines().forEach(line -> count(line.status(), 1));
        uses.add(result.uses());
        grants.add(result.grants());
    }

    /** Counts a unit by its committee. */
    void count(TableUnit unit) {
        units++;
        CommitteeKind committee = unit.committee().orElse(null);
        residentsCommittees += committee == CommitteeKind.RESIDENTS ? 1 : 0;
        villagersCommittees += committee == CommitteeKind.VILLAGERS ? 1 : 0;
        otherUnits += committee == null ? 1 : 0;
    }

    /** Counts whether a unit has a line, and one that rests on made-up rules. */
    void countLines(boolean hasLine, boolean isHypothetical) {
        unitsWithoutLine += hasLine ? 0 : 1;
        hypotheticalUnits += isHypothetical ? 1 : 0;
    }

    /** Counts lines of a status. */
    void count(Outcome.Status status, long lines) {
        switch (status) {
            case EXACT -> linesExact += lines;
            case BOUNDED -> linesBounded += lines;
            case UNDETERMINED -> linesUndetermined += lines;
        }
    }

    /** Counts how a unit stands to the norms of its law. */
    void count(Standing standing) {
        standings.merge(standing, 1L, Math::addExact);
    }

    /** Adds the totals of a place that lies in this one. */
    void add(PlaceTotals other) {
        units += other.units;
        residentsCommittees += other.residentsCommittees;
        villagersCommittees += other.villagersCommittees;
        otherUnits += other.otherUnits;
        hypotheticalUnits += other.hypotheticalUnits;
        unitsWithoutLine += other.unitsWithoutLine;
        linesExact += other.linesExact;
        linesBounded += other.linesBounded;
        linesUndetermined += other.linesUndetermined;
        other.standings.forEach((standing, count) -> standings.merge(standing, count, Math::addExact));
        uses.add(other.uses);
        grants.add(other.grants);
    }

    /** {@return the units} */
    public long units() {
        return units;
    }

    /** {@return the units whose code tells a residents' committee} */
    public long residentsCommittees() {
        return residentsCommittees;
    }

    /** {@return the units whose code tells a villagers' committee} */
    public long villagersCommittees() {
        return villagersCommittees;
    }

    /** {@return the units whose code tells neither} */
    public long otherUnits() {
        return otherUnits;
    }

    /** {@return the units budgeted under made-up rules} */
    public long hypotheticalUnits() {
        return hypotheticalUnits;
    }

    /** {@return the units to which no rule gives a line} */
    public long unitsWithoutLine() {
        return unitsWithoutLine;
    }

    /** {@return the lines whose amount is exact} */
    public long linesExact() {
        return linesExact;
    }

    /** {@return the lines whose amount is known within bounds} */
    public long linesBounded() {
        return linesBounded;
    }

    /** {@return the lines of whose amount nothing is known} */
    public long linesUndetermined() {
        return linesUndetermined;
    }

    /** {@return the units that stand so to the norms of their law} */
    public long units(Standing standing) {
        return standings.getOrDefault(standing, 0L);
    }

    /** {@return what must be provided} */
    public Amounts uses() {
        return uses;
    }

    /** {@return what is given} */
    public Amounts grants() {
        return grants;
    }
}
