package org.shequ.standards.lint;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackException;
import org.shequ.standards.pack.PackSource;

/**
 * Checks packs (数据包检查): everything that loading finds, what can never apply, what is left uncovered, what is doubtful, and the worked
 * cases, run against the real policy.
 *
 * <p>Example: {@code Lint.check(PackSource.folder(Path.of("my-city"))).forEach(System.err::println)}.
 */
public final class Lint {
    private Lint() {}

    /**
     * Checks a pack that may not load.
     *
     * @param source where its files are
     * @return the findings: of a pack that does not load its faults, each an error; else those of {@link #check(Pack)}
     */
    public static List<Finding> check(PackSource source) {
        try {
            return check(Pack.read(source));
        } catch (PackException wrong) {
            return faults(wrong);
        }
    }

    private static List<Finding> faults(PackException wrong) {
        return wrong.faults().stream()
                .map(fault -> Finding.error(fault, Optional.empty()))
                .toList();
    }

    private static List<Finding> lists(Pack pack) {
        try {
            pack.catalogues();
            pack.ledger();
            pack.relations();
            return List.of();
        } catch (PackException wrong) {
            return faults(wrong);
        }
    }

    /**
     * Checks a pack that has loaded.
     *
     * @param pack the pack
     * @return the findings: unreachable rules, branches, shares and states, conditions that never hold, deadlines before the document, demands that nothing meets; gaps in groups, norms that overlap; figures without a source; unused declarations; faults
     *     of the lists, the ledger and the relations; cases that differ
     */
    public static List<Finding> check(Pack pack) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        new ReachCheck(pack, findings::add).run();
        new ShareCheck(pack, findings::add).run();
        new GapCheck(pack, findings::add).run();
        new SourceCheck(pack, findings::add).run();
        new UseCheck(pack, findings::add).run();
        new HoldCheck(pack, findings::add).run();
        new NormCheck(pack, findings::add).run();
        new OverlapCheck(pack, findings::add).run();
        List<Finding> lists = lists(pack);
        findings.addAll(lists);
        if (lists.isEmpty()) {
            new LedgerCheck(pack, findings::add).run();
        }
        new CaseRun(pack, findings::add).run();
        return findings.build();
    }
}
