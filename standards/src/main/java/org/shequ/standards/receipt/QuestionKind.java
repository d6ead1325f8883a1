package org.shequ.standards.receipt;

import java.util.Locale;
import java.util.Optional;
import org.shequ.core.json.Json;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.policy.Assessor;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.ProgressCount;

/** What a receipt can be of (凭据种类). Whoever adds a kind says here how it is answered, and nowhere else. */
public enum QuestionKind {
    /** The budgets of units in the fiscal year of the day asked about, and their totals. */
    BUDGET {
        @Override
        Answering answering(Policy policy, Question question) {
            return new Budgets(policy);
        }
    },
    /** How units stand to the norms and checklists in force on the day, and the norms over the units of an extent together. */
    ASSESSMENT {
        @Override
        Answering answering(Policy policy, Question question) {
            return new Assessments(policy.assessor());
        }
    },
    /** How far the targets in force on the day are reached by units; of one place, if the question names it. */
    PROGRESS {
        @Override
        Answering answering(Policy policy, Question question) {
            return new Targets(question.scope().map(policy::progressCount).orElseGet(policy::progressCount));
        }

        @Override
        boolean hasScope() {
            return true;
        }
    };

    /** The language of the words in a receipt: one for all, so that the same inputs give the same bytes. */
    private static final Locale WORDS = Locale.SIMPLIFIED_CHINESE;

    /** Returns what answers a question of this kind under a policy. */
    abstract Answering answering(Policy policy, Question question);

    /** Whether a question of this kind may name a place. */
    boolean hasScope() {
        return false;
    }

    private static final class Budgets implements Answering {
        private final Policy policy;
        private BudgetTotal uses = BudgetTotal.ZERO;
        private BudgetTotal grants = BudgetTotal.ZERO;

        Budgets(Policy policy) {
            this.policy = policy;
        }

        @Override
        public Optional<Json> add(Unit unit) {
            Budget budget = policy.budget(unit);
            BudgetTotal moreUses = uses.plus(budget.uses());
            grants = grants.plus(budget.grants());
            uses = moreUses;
            return Optional.of(budget.json(WORDS));
        }

        @Override
        public Json.Obj result() {
            return Json.object()
                    .put("uses", uses.json())
                    .put("grants", grants.json())
                    .build();
        }
    }

    private static final class Assessments implements Answering {
        private final Assessor assessor;

        Assessments(Assessor assessor) {
            this.assessor = assessor;
        }

        @Override
        public Optional<Json> add(Unit unit) {
            return Optional.of(assessor.assess(unit).json(WORDS));
        }

        @Override
        public Json.Obj result() {
            return Json.object()
                    .put(
                            "pooled",
                            Json.array(assessor.pooled().stream()
                                    .map(Finding::json)
                                    .toList()))
                    .build();
        }
    }

    /** A unit is counted, and nothing is said of it by itself. */
    private static final class Targets implements Answering {
        private final ProgressCount count;

        Targets(ProgressCount count) {
            this.count = count;
        }

        @Override
        public Optional<Json> add(Unit unit) {
            count.add(unit);
            return Optional.empty();
        }

        @Override
        public Json.Obj result() {
            return count.report().json(WORDS);
        }
    }
}
