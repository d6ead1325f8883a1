package org.shequ.examples.national;

import java.util.Optional;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.unit.Settlement;

/**
 * Made-up facts of a unit, drawn from a seed: no figure of them is real.
 *
 * <p>Field {@code f} of unit {@code i} is {@code u(seed, 8 * i + f)}, the output of SplitMix64 made non-negative. A unit whose code tells no
 * committee has no settlement and no set-up either.
 *
 * @param settlement of a residents' committee: a town in one case of three, else a city; of a villagers' committee the country
 * @param ruralSetUp of a villagers' committee: set up as a rural community in one case of three
 * @param households 50 to 6 000
 * @param residents 2.6 for each household, half up
 * @param committeeMembers 5 to 9
 * @param fullTimeStaff 0 to 12
 * @param partyCommitteeMembers 3 to 7
 * @param crossAppointed those in both committees
 * @param premises the premises of the committee in square metres, 100 to 899
 */
public record MadeFacts(
        Optional<Settlement> settlement,
        Optional<Boolean> ruralSetUp,
        int households,
        int residents,
        int committeeMembers,
        int fullTimeStaff,
        int partyCommitteeMembers,
        int crossAppointed,
        int premises) {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    /**
     * Returns the facts of one unit.
     *
     * @param seed the seed
     * @param index the place of the unit in the table, the first is 0
     * @param committee the committee that its code tells
     * @return the facts, the same on every machine
     */
    public static MadeFacts of(long seed, long index, Optional<CommitteeKind> committee) {
        long kind = u(seed, 8 * index) % 3;
        int households = 50 + (int) (u(seed, 8 * index + 1) % 5951);
        int members = 5 + (int) (u(seed, 8 * index + 2) % 5);
        int party = 3 + (int) (u(seed, 8 * index + 6) % 5);
        return new MadeFacts(
                committee.map(each -> settlement(each, kind)),
                committee.filter(each -> each == CommitteeKind.VILLAGERS).map(each -> kind == 0),
                households,
                (26 * households + 5) / 10,
                members,
                (int) (u(seed, 8 * index + 3) % 13),
                party,
                (int) (u(seed, 8 * index + 7) % (Math.min(members, party) + 1)),
                100 + (int) (u(seed, 8 * index + 4) % 800));
    }

    private static Settlement settlement(CommitteeKind committee, long kind) {
        if (committee == CommitteeKind.VILLAGERS) {
            return Settlement.RURAL;
        }
        return kind == 0 ? Settlement.TOWN : Settlement.URBAN;
    }

    /** SplitMix64: output {@code j} of a seed, made non-negative. */
    static long u(long seed, long j) {
        long z = seed + (j + 1) * GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 1;
    }
}
