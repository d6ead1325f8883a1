package org.shequ.examples.national;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.shequ.core.place.CommitteeKind;

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
    private final Amounts uses = new Amounts();
    private final Amounts grants = new Amounts();

    /** Totals of money of one role. */
    public static final class Amounts {
        private long known;
        private long low;
        private long high;
        private long unitsWithoutHigh;
        private final Map<String, Long> shares = new TreeMap<>();

        private void add(UnitResult.Money money) {
            known = Math.addExact(known, money.known());
            low = Math.addExact(low, money.low());
            high = Math.addExact(high, money.high().orElse(0));
            unitsWithoutHigh += money.high().isPresent() ? 0 : 1;
            money.shares().forEach((payer, fen) -> shares.merge(payer, fen, Math::addExact));
        }

        private void add(Amounts other) {
            known = Math.addExact(known, other.known);
            low = Math.addExact(low, other.low);
            high = Math.addExact(high, other.high);
            unitsWithoutHigh += other.unitsWithoutHigh;
            other.shares.forEach((payer, fen) -> shares.merge(payer, fen, Math::addExact));
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

    /** Adds a unit. */
    void add(UnitResult result) {
        units++;
        CommitteeKind committee = result.unit().committee().orElse(null);
        residentsCommittees += committee == CommitteeKind.RESIDENTS ? 1 : 0;
        villagersCommittees += committee == CommitteeKind.VILLAGERS ? 1 : 0;
        otherUnits += committee == null ? 1 : 0;
        hypotheticalUnits += result.isHypothetical() ? 1 : 0;
        unitsWithoutLine += result.lines().isEmpty() ? 1 : 0;
        for (UnitResult.Line line : result.lines()) {
            switch (line.status()) {
                case EXACT -> linesExact++;
                case BOUNDED -> linesBounded++;
                case UNDETERMINED -> linesUndetermined++;
            }
        }
        uses.add(result.uses());
        grants.add(result.grants());
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

    /** {@return what must be provided} */
    public Amounts uses() {
        return uses;
    }

    /** {@return what is given} */
    public Amounts grants() {
        return grants;
    }
}
