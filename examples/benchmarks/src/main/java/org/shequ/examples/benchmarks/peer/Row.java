package org.shequ.examples.benchmarks.peer;

import java.math.BigDecimal;

/**
 * A community as a backend developer would pass it around; rule engines read it through getters too.
 *
 * @param id a name of its own
 * @param kind urban community, rural community or village
 * @param households its households
 * @param residents its residents
 * @param committeeMembers the members of its committee
 * @param fullTimeStaff its staff
 * @param monthlyWage the wage in yuan
 * @param strained whether finances are strained there
 */
public record Row(
        String id,
        Kind kind,
        int households,
        int residents,
        int committeeMembers,
        int fullTimeStaff,
        BigDecimal monthlyWage,
        boolean strained) {
    /** The kinds of the workload, in its order. */
    public enum Kind {
        /** An urban community. */
        URBAN,
        /** A rural community. */
        RURAL_COMMUNITY,
        /** A village. */
        VILLAGE
    }

    static Row[] all(Dataset data) {
        Row[] rows = new Row[data.size()];
        Kind[] kinds = Kind.values();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new Row(
                    "C" + i,
                    kinds[(int) data.kind[i]],
                    (int) data.households[i],
                    (int) data.residents[i],
                    (int) data.members[i],
                    (int) data.staff[i],
                    BigDecimal.valueOf(data.wageFen[i], 2),
                    data.strained[i] != 0);
        }
        return rows;
    }
}
