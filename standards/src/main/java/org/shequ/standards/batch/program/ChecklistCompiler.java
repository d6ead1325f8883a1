package org.shequ.standards.batch.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.assess.Standing;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.batch.AssessmentColumns;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.ChecklistItem;

/** Turns a checklist, where it applies, into nodes: its items decided by their conditions, or attested together as the rule is. */
final class ChecklistCompiler {
    private final Graph graph;
    private final AssessedRule rule;
    private final Checklist checklist;
    private final LocalDate at;
    private final Node attested;
    private final Node denied;
    private final List<Node> met = new ArrayList<>();
    private final List<Node> unmet = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private Node asked;
    private Node doubt;
    private Node attestable;
    private Node conditionOpen;

    ChecklistCompiler(Graph graph, Presence presence, AssessedRule rule, Checklist checklist, LocalDate at) {
        this.graph = graph;
        this.rule = rule;
        this.checklist = checklist;
        this.at = at;
        Column column = Column.of(Variables.attested(rule.rule().id()));
        boolean isAbsent = presence.isAbsent(column);
        this.attested = isAbsent ? graph.mask(false) : graph.table(column, new long[] {0, 0, -1, 0});
        this.denied = isAbsent ? graph.mask(false) : graph.table(column, new long[] {0, -1, 0, 0});
        this.asked = graph.mask(false);
        this.doubt = graph.mask(false);
        this.attestable = graph.mask(false);
        this.conditionOpen = graph.mask(false);
    }

    FindingNodes compile(Conditions conditions) {
        checklist.items().forEach(item -> item(item, conditions));
        Node isUnmet = checklist.need().isAll() ? any(unmet) : tooFew(possible());
        Node isOpen = graph.and(checklist.need().isAll() ? any(open) : tooFew(met), graph.not(isUnmet));
        Node isSaid = graph.and(attested, graph.and(attestable, graph.not(conditionOpen)));
        Node isDenied = graph.and(denied, attestable);
        isOpen = graph.and(isOpen, graph.not(graph.or(isSaid, isDenied)));
        isUnmet = graph.or(isUnmet, isDenied);
        Node verdict = graph.choose(isOpen, code(Standing.UNDETERMINED), code(Standing.MET));
        verdict = graph.choose(isUnmet, code(Standing.UNMET), verdict);
        verdict = graph.choose(asked, verdict, graph.constant(AssessmentColumns.code(Verdict.NOT_APPLICABLE)));
        Node none = graph.constant(AssessmentColumns.NO_AMOUNT);
        return FindingNodes.of(FindingCells.PLAIN, graph)
                .where(doubt, new FindingNodes(verdict, none, none, none), graph);
    }

    private void item(ChecklistItem item, Conditions conditions) {
        Applying when = item.when().map(conditions::of).orElseGet(() -> Applying.always(graph));
        Node may = graph.not(when.fails(graph));
        boolean isAll = checklist.need().isAll();
        Applying is = item.met()
                .map(conditions::of)
                .orElseGet(() -> isAll
                        ? new Applying(attested, graph.not(attested), graph.mask(false))
                        : new Applying(graph.mask(false), graph.mask(true), graph.mask(false)));
        asked = graph.or(asked, may);
        doubt = graph.or(doubt, graph.or(when.doubt(), graph.and(may, is.doubt())));
        Node holds = graph.and(isAll ? may : when.holds(), is.holds());
        Node fails = graph.and(isAll ? when.holds() : may, is.fails(graph));
        met.add(holds);
        unmet.add(fails);
        open.add(graph.and(may, graph.not(graph.or(holds, fails))));
        if (item.met().isEmpty()) {
            attestable = graph.or(attestable, may);
        } else {
            conditionOpen = graph.or(conditionOpen, graph.and(may, is.unknown()));
        }
        conditionOpen = graph.or(conditionOpen, when.unknown());
    }

    /** What is met, or may be. */
    private List<Node> possible() {
        List<Node> possible = new ArrayList<>(met);
        possible.addAll(open);
        return possible;
    }

    /** The mask of the rows where fewer hold than are needed. */
    private Node tooFew(List<Node> masks) {
        Node count = graph.add(
                masks.stream().map(mask -> graph.and(mask, graph.constant(1))).toList());
        return graph.below(count, graph.constant(checklist.need().of(masks.size())));
    }

    private Node any(List<Node> masks) {
        return masks.stream().reduce(graph.mask(false), graph::or);
    }

    private Node code(Standing standing) {
        return graph.constant(AssessmentColumns.code(rule.verdict(standing, at)));
    }
}
