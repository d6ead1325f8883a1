package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shequ.standards.assess.Verdict;
import picocli.CommandLine.Option;

/** Which verdicts are printed, and which of them make a run fail. */
final class VerdictOptions {
    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            converter = VerdictName.class,
            description =
                    "Exit code 1 if any verdict, printed or not, is this or worse: BREACH, DEPARTURE, TARGET_MISSED,"
                            + " UNDETERMINED, ADVICE, REPORTED, NOT_YET_DUE, PERMITTED, MET, NOT_APPLICABLE.")
    @Nullable
    Verdict failOn;

    @Option(
            names = "--verdict",
            split = ",",
            paramLabel = "VERDICT",
            converter = VerdictName.class,
            description = "Print only what has one of these verdicts; several with commas. --fail-on looks at all.")
    List<Verdict> verdicts = new ArrayList<>();

    boolean isShown(Verdict verdict) {
        return verdicts.isEmpty() || verdicts.contains(verdict);
    }

    /** Whether a verdict was asked for by its name. */
    boolean isNamed(Verdict verdict) {
        return verdicts.contains(verdict);
    }

    /** The exit code where this is the worst verdict of all. */
    int exit(VerdictCounts all) {
        Verdict least = failOn;
        boolean isHit = least != null
                && all.worst().map(worst -> worst.isAsBadAs(least)).orElse(false);
        return isHit ? Cli.FAILED : Cli.DONE;
    }
}
