package org.shequ.core.testkit;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.PolicyDocument;
import org.shequ.core.source.Reach;
import org.shequ.core.source.RuleId;

/** Generators of documents, clauses, rule ids and citations. */
public final class SourceArbitraries {
    private SourceArbitraries() {}

    /** {@return ids of documents} */
    public static Arbitrary<DocumentId> documentIds() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .ofMinLength(1)
                                .ofMaxLength(4),
                        Arbitraries.integers().between(1990, 2030))
                .as((name, year) -> DocumentId.of(name + year));
    }

    /** {@return ids of clauses} */
    public static Arbitrary<ClauseId> clauseIds() {
        Arbitrary<String> path = Arbitraries.integers()
                .between(0, 20)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(steps -> steps.stream().map(String::valueOf).collect(Collectors.joining(".")));
        return Combinators.combine(documentIds(), path, Arbitraries.integers().between(1, 30))
                .as((document, section, number) -> ClauseId.of(document + "-" + section + "-" + number));
    }

    /** {@return ids of rules, with a part and without} */
    public static Arbitrary<RuleId> ruleIds() {
        return Combinators.combine(clauseIds(), Arbitraries.of("", "", "/a", "/b", "/c2"))
                .as((clause, part) -> RuleId.of(clause + part));
    }

    /** {@return documents, some without issuer, number or date} */
    public static Arbitrary<PolicyDocument> documents() {
        return Combinators.combine(
                        documentIds(),
                        Arbitraries.of("市人民政府", "省委办公厅、省政府办公厅").optional(0.7),
                        Arbitraries.of("攀委发〔2015〕10号", "吉政发〔2010〕37号").optional(0.7),
                        CalendarArbitraries.partialDates().optional(0.7),
                        PlaceArbitraries.divisionCodes(),
                        Arbitraries.of(Reach.class).set())
                .as((id, issuer, number, date, place, reach) -> PolicyDocument.builder()
                        .id(id)
                        .title("意见")
                        .issuer(issuer)
                        .number(number)
                        .date(date)
                        .place(place)
                        .addAllReach(reach)
                        .build());
    }

    /** {@return citations, some of a document as a whole} */
    public static Arbitrary<Citation> citations() {
        return Combinators.combine(documents(), Arbitraries.of("", "三（五）4", "六(十九)"))
                .as(Citation::of);
    }
}
