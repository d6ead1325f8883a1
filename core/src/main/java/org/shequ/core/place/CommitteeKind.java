package org.shequ.core.place;

import java.util.Optional;
import java.util.stream.Stream;

/** The kind of committee of a community (基层群众性自治组织), told by digits 10 to 12 of its code. */
public enum CommitteeKind {
    /** A residents' committee (居民委员会), 001 to 199. */
    RESIDENTS,
    /** A villagers' committee (村民委员会), 200 to 399. */
    VILLAGERS;

    /**
     * Returns the kind that the end of a name says, for example residents' for {@code 多福巷社区居委会}.
     *
     * @param name the name of a community or village, as the division table prints it
     * @return the kind; empty for other endings, also for 社区 alone, which both kinds use
     */
    public static Optional<CommitteeKind> endingOf(String name) {
        return Stream.of(values())
                .filter(kind -> kind.endings().anyMatch(name::endsWith))
                .findFirst();
    }

    private Stream<String> endings() {
        return switch (this) {
            case RESIDENTS -> Stream.of("居民委员会", "居委会", "居委");
            case VILLAGERS -> Stream.of("村民委员会", "村委会", "村委", "村");
        };
    }
}
