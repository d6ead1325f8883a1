package org.shequ.standards.meeting;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.meeting.MeetingKind;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Standing;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.ChecklistItem;
import org.shequ.standards.rule.NotEncoded;
import org.shequ.standards.rule.Rule;

/** What the findings about a matter leave to be done. */
final class FindingRoutes {
    private final Policy policy;
    private final Assessment assessment;
    private final Map<MeetingKind, Assessment> after;
    private final Reaching reaching;

    FindingRoutes(Policy policy, Assessment assessment, Map<MeetingKind, Assessment> after, Reaching reaching) {
        this.policy = policy;
        this.assessment = assessment;
        this.after = after;
        this.reaching = reaching;
    }

    /** Adds those that speak of the matter, or may, and apart the rules that do not; what is asked of a meeting as such is left to it. */
    void add(List<RoutedRule> rules, List<RuleId> others) {
        for (Finding finding : assessment.findings()) {
            if (finding.verdict() == Verdict.NOT_APPLICABLE) {
                others.add(finding.rule());
            } else if (!isOfMeeting(finding)) {
                rules.add(rule(finding));
            }
        }
    }

    private static boolean isOfMeeting(Finding finding) {
        return finding.measure()
                .filter(measure -> {
                    for (MeetingAspect aspect : MeetingAspect.values()) {
                        if (aspect.isNamedIn(measure)) {
                            return true;
                        }
                    }
                    return false;
                })
                .isPresent();
    }

    private RoutedRule rule(Finding finding) {
        Pack pack = policy.library().pack(finding.rule().document());
        Rule rule = pack.rule(finding.rule()).under(Map.copyOf(finding.readings()));
        Optional<Checklist> list = rule.content().checklist().map(pack::complete);
        return RoutedRule.builder()
                .rule(finding.rule())
                .label(finding.label())
                .addAllClauses(finding.clauses())
                .modality(finding.modality())
                .reach(reaching.of(rule))
                .status(status(finding, rule))
                .verdict(finding.verdict())
                .need(list.map(Checklist::need))
                .addAllSteps(list.map(each -> items(each, finding)).orElseGet(() -> List.of(whole(finding, rule))))
                .addAllMissing(finding.missing())
                .addAllCaveats(finding.caveats())
                .citation(finding.citation())
                .build();
    }

    private static RouteStatus status(Finding finding, Rule rule) {
        if (rule.content() instanceof NotEncoded) {
            return RouteStatus.NOT_ENCODED;
        }
        return switch (finding.verdict()) {
            case MET, REPORTED -> RouteStatus.DONE;
            case UNDETERMINED -> RouteStatus.UNDETERMINED;
            default -> RouteStatus.TO_DO;
        };
    }

    /** A norm, or what is not encoded, is one step. */
    private RouteStep whole(Finding finding, Rule rule) {
        return RouteStep.builder()
                .code(finding.measure().orElse(finding.rule().toString()))
                .label(finding.label())
                .status(status(finding, rule))
                .addAllMissing(finding.missing())
                .addAllClauses(finding.clauses())
                .citation(finding.citation())
                .build();
    }

    private List<RouteStep> items(Checklist list, Finding finding) {
        Map<String, ChecklistItem> byCode = new LinkedHashMap<>();
        list.items().forEach(item -> byCode.put(item.code(), item));
        return finding.items().entrySet().stream()
                .map(each ->
                        item(each.getKey(), Optional.ofNullable(byCode.get(each.getKey())), each.getValue(), finding))
                .toList();
    }

    private RouteStep item(String code, Optional<ChecklistItem> item, Standing standing, Finding finding) {
        return RouteStep.builder()
                .code(code)
                .label(item.map(ChecklistItem::label).orElseGet(() -> Label.of(code, code)))
                .status(status(standing, finding.verdict() == Verdict.MET))
                .addAllMeetings(settling(finding.rule(), code, standing))
                .addAllMissing(standing == Standing.UNDETERMINED ? missing(item, finding) : Set.<String>of())
                .addAllClauses(finding.clauses())
                .citation(finding.citation())
                .build();
    }

    private static RouteStatus status(Standing standing, boolean isMet) {
        return switch (standing) {
            case MET -> RouteStatus.DONE;
            case UNMET -> isMet ? RouteStatus.NOT_NEEDED : RouteStatus.TO_DO;
            case UNDETERMINED -> isMet ? RouteStatus.NOT_NEEDED : RouteStatus.UNDETERMINED;
        };
    }

    /** What an item waits for: an attestation where no fact decides it, else what the finding misses of that which it reads. */
    private static Set<String> missing(Optional<ChecklistItem> item, Finding finding) {
        Set<String> read = new HashSet<>();
        item.ifPresent(each -> {
            each.when().ifPresent(when -> when.reads().variables().forEach(variable -> read.add(variable.name())));
            each.met().ifPresent(met -> met.reads().variables().forEach(variable -> read.add(variable.name())));
        });
        read.retainAll(finding.missing());
        if (item.filter(each -> each.met().isEmpty()).isPresent()) {
            read.add("attested[" + finding.rule() + "]");
        }
        return read;
    }

    /** The kinds of meeting after which an item that is not met would be. */
    private List<MeetingKind> settling(RuleId rule, String code, Standing standing) {
        return standing == Standing.MET
                ? List.of()
                : after.entrySet().stream()
                        .filter(each -> each.getValue()
                                        .findFinding(rule)
                                        .map(found -> found.items().get(code))
                                        .orElse(Standing.UNMET)
                                == Standing.MET)
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
