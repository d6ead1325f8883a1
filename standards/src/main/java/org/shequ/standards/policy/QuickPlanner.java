package org.shequ.standards.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.share.CostShare;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.exact.Always;
import org.shequ.standards.exact.ExactCompiler;
import org.shequ.standards.exact.ExactFacts;
import org.shequ.standards.exact.Node;
import org.shequ.standards.exact.Test;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.Sharing;

/** Folds what a policy finds of the documents of one place. */
final class QuickPlanner {
    private static final String SUBJECT = UnitKind.COMMUNITY.subject();

    private final Policy policy;
    private final ExactFacts facts = new ExactFacts();
    private final List<QuickLine> lines = new ArrayList<>();
    private final Map<String, Integer> groups = new LinkedHashMap<>();
    private final Map<Rule, Integer> together = new LinkedHashMap<>();
    private final List<CostShare> shares = new ArrayList<>();

    private QuickPlanner(Policy policy) {
        this.policy = policy;
    }

    /** The plan for communities; empty where something of it cannot be folded. */
    static Optional<QuickPlan> plan(Policy policy, List<DocumentInYear> documents) {
        if (policy.offset() != Offset.GROSS) {
            return Optional.empty();
        }
        QuickPlanner planner = new QuickPlanner(policy);
        ImmutableSet.Builder<String> declared = ImmutableSet.builder();
        for (DocumentInYear document : documents) {
            if (!document.funding().isEmpty()) {
                document.pack().facts().stream().map(DeclaredFact::name).forEach(declared::add);
            }
            if (!planner.add(document)) {
                return Optional.empty();
            }
        }
        if (planner.groups.size() > Long.SIZE) {
            return Optional.empty();
        }
        return Optional.of(new QuickPlan(
                policy,
                documents.stream().map(DocumentInYear::lookup).collect(ImmutableList.toImmutableList()),
                declared.build(),
                planner.facts.readings(),
                planner.lines.toArray(new QuickLine[0]),
                planner.shares.toArray(new CostShare[0])));
    }

    private boolean add(DocumentInYear document) {
        if (document.funding().isEmpty()) {
            return true;
        }
        ExactCompiler compiler = new ExactCompiler(document.pack().catalogue(), policy.year(), SUBJECT, facts);
        for (DueRule due : document.funding()) {
            if (due.rule().subjects().contains(SUBJECT) && !add(due, document, compiler)) {
                return false;
            }
        }
        return true;
    }

    private boolean add(DueRule due, DocumentInYear document, ExactCompiler compiler) {
        Optional<Test> applies = compiler.test(due.rule().appliesWhen());
        Optional<Node> fen = compiler.fen(due.formula());
        List<QuickPayers> payers = new ArrayList<>();
        if (applies.isEmpty() || fen.isEmpty() || !addPayers(due, document, compiler, payers)) {
            return false;
        }
        int group = due.group().equals(due.rule().id().toString())
                ? -1
                : groups.computeIfAbsent(document.identity().document().id() + " " + due.group(), key -> groups.size());
        lines.add(new QuickLine(
                due.rule().id().toString(),
                due.funding().role(),
                applies.get(),
                fen.get(),
                group,
                ImmutableList.copyOf(payers)));
        return true;
    }

    private boolean addPayers(DueRule due, DocumentInYear document, ExactCompiler compiler, List<QuickPayers> payers) {
        for (Rule rule : document.sharing()) {
            if (rule.subjects().contains(SUBJECT)
                    && ((Sharing) rule.content()).covers().contains(due.rule().id())) {
                Optional<Payers> fixed = Payers.fixed(rule, policy);
                Optional<Test> applies = compiler.test(rule.appliesWhen());
                if (fixed.isEmpty()
                        || applies.isEmpty()
                        || !addPayers(due, document, applies.get(), fixed.get(), payers)) {
                    return false;
                }
            }
        }
        return addPayers(due, document, Always.INSTANCE, Payers.own(due), payers);
    }

    private boolean addPayers(DueRule due, DocumentInYear document, Test test, Payers payers, List<QuickPayers> all) {
        boolean isTogether = payers.onTotal().isPresent();
        if (!QuickSum.suits(payers.share(), isTogether)) {
            return false;
        }
        int kind = isTogether ? together(payers) : -1;
        all.add(new QuickPayers(
                test, new Budgeting(policy, false).form(due, payers, document), payers, kind, policy.ties()));
        return true;
    }

    private int together(Payers payers) {
        return together.computeIfAbsent(payers.onTotal().orElseThrow(), rule -> {
            shares.add(payers.share());
            return shares.size() - 1;
        });
    }
}
