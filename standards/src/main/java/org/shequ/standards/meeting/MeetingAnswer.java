package org.shequ.standards.meeting;

import java.util.Collection;
import java.util.Optional;
import org.shequ.standards.assess.Finding;

/** The answer to a question about a meeting (答复). */
public enum MeetingAnswer {
    /** It is so (是). */
    YES,
    /** It is not so (否). */
    NO,
    /** What is known, or what of the law is encoded, does not decide it (无法判定). */
    UNDETERMINED,
    /** No rule in force asks for it (未作规定). */
    NOT_ASKED;

    /** The answer of several rules that all must be kept. */
    static MeetingAnswer all(Collection<MeetingAnswer> answers) {
        for (MeetingAnswer answer : new MeetingAnswer[] {NO, UNDETERMINED, YES}) {
            if (answers.contains(answer)) {
                return answer;
            }
        }
        return NOT_ASKED;
    }

    /** What a finding answers; empty where its rule does not apply, or has no pass or fail. */
    static Optional<MeetingAnswer> of(Finding finding) {
        return switch (finding.verdict()) {
            case NOT_APPLICABLE, REPORTED -> Optional.empty();
            case MET -> Optional.of(YES);
            case UNDETERMINED -> Optional.of(UNDETERMINED);
            default -> Optional.of(NO);
        };
    }
}
