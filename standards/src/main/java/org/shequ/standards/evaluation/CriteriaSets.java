package org.shequ.standards.evaluation;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Condition;
import org.shequ.core.json.Nearest;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.ListedItems;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.Rule;

/**
 * The sets of criteria that the documents of a policy print (各文件评价标准).
 *
 * <p>Each checklist is one; so is each printed list whose clauses are no rule's, and each procedure whose steps rest on checklists
 * that are attested, which has their items together. What a set is about is told by the topics of its clauses.
 */
public final class CriteriaSets {
    private static final String ATTESTED = "attested[";

    private final Map<String, CriteriaSet> sets;

    private CriteriaSets(Map<String, CriteriaSet> sets) {
        this.sets = sets;
    }

    /**
     * Finds the sets.
     *
     * @param policy the policy; its readings decide what a checklist asks
     * @return the sets of its documents
     */
    public static CriteriaSets of(Policy policy) {
        ImmutableMap.Builder<String, CriteriaSet> sets = ImmutableMap.builder();
        for (DocumentId id : policy.library().documents()) {
            new Finding(policy, policy.library().pack(id)).all().forEach(each -> sets.put(each.id(), each));
        }
        return new CriteriaSets(sets.buildOrThrow());
    }

    /** {@return all sets, by document; of each its checklists and procedures in the order of its rules, then its other printed lists} */
    public List<CriteriaSet> all() {
        return List.copyOf(sets.values());
    }

    /**
     * Returns the sets on a topic.
     *
     * @param topic the topic, as the registers of clauses name it, for example {@code evaluation}
     * @return the sets of which a clause is on the topic; none where no register knows it
     */
    public List<CriteriaSet> about(String topic) {
        return sets.values().stream()
                .filter(each -> each.topics().contains(topic))
                .toList();
    }

    /**
     * Returns a set.
     *
     * @param id its id, of a rule or of a printed list
     * @return the set
     * @throws IllegalArgumentException if there is no such set; the message lists those that exist, or the nearest of many
     */
    public CriteriaSet set(String id) {
        CriteriaSet set = sets.get(id);
        if (set == null) {
            throw new IllegalArgumentException(
                    "no criteria set " + id + "; there are " + Nearest.listed(id, sets.keySet()));
        }
        return set;
    }

    /** What the attestation of a rule is called where it is missing. */
    static String attested(RuleId rule) {
        return ATTESTED + rule + "]";
    }

    /** The rules whose attestation a condition reads. */
    static Set<RuleId> attested(Condition condition) {
        Set<RuleId> rules = new LinkedHashSet<>();
        condition.reads().variables().forEach(each -> {
            String name = each.name();
            if (name.startsWith(ATTESTED)) {
                rules.add(RuleId.of(name.substring(ATTESTED.length(), name.length() - 1)));
            }
        });
        return rules;
    }

    /**
     * Puts a set of one's own together.
     *
     * @param policy the policy whose documents print the criteria
     * @param id its id
     * @param label its name
     * @param names the names of the criteria: {@code RULE} for a norm or a checklist as a whole, {@code RULE#ITEM} for one item
     * @return the set
     * @throws IllegalArgumentException if a rule or item does not exist, or is neither a norm nor a checklist; the message lists what there
     *     is
     */
    public static CriteriaSet own(Policy policy, String id, Label label, List<String> names) {
        return CriteriaSet.builder()
                .id(id)
                .label(label)
                .kind(CriteriaSet.Kind.OWN)
                .addAllCriteria(
                        names.stream().map(name -> criterion(policy, name)).toList())
                .build();
    }

    private static Criterion criterion(Policy policy, String name) {
        int at = name.indexOf('#');
        RuleId id = RuleId.of(at < 0 ? name : name.substring(0, at));
        Pack pack = policy.library().pack(id.document());
        Rule rule = pack.rule(id).under(policy.readings().getOrDefault(id, Map.of()));
        if (at < 0 && (rule.content() instanceof Norm || rule.content() instanceof Checklist)) {
            return Criterion.ofRule(id, rule.label());
        }
        if (at >= 0 && rule.content() instanceof Checklist checklist) {
            String item = name.substring(at + 1);
            return Criterion.ofItem(
                    id, item, pack.complete(checklist).item(item).label());
        }
        throw new IllegalArgumentException(
                "criterion (" + name + ") must be a " + (at < 0 ? "norm or a checklist" : "checklist") + ", not "
                        + rule.content().kind());
    }

    /** Finds the sets of one document. */
    private static final class Finding {
        private final Pack pack;
        private final Map<ClauseId, ClauseEntry> register = new LinkedHashMap<>();
        private final Map<RuleId, Rule> rules = new LinkedHashMap<>();

        Finding(Policy policy, Pack pack) {
            this.pack = pack;
            pack.ledger().ifPresent(ledger -> ledger.entries().forEach(each -> register.put(each.id(), each)));
            pack.rules()
                    .forEach(each ->
                            rules.put(each.id(), each.under(policy.readings().getOrDefault(each.id(), Map.of()))));
        }

        List<CriteriaSet> all() {
            List<CriteriaSet> sets = new ArrayList<>();
            Set<String> listed = new LinkedHashSet<>();
            Set<ClauseId> modelled = new LinkedHashSet<>();
            for (Rule rule : rules.values()) {
                modelled.addAll(rule.clauses());
                if (rule.content() instanceof Checklist checklist) {
                    checklist.listed().map(ListedItems::catalogue).ifPresent(listed::add);
                    sets.add(ofChecklist(rule, pack.complete(checklist)));
                } else if (rule.content() instanceof Procedure procedure) {
                    ofProcedure(rule, procedure).ifPresent(sets::add);
                }
            }
            pack.catalogues().stream()
                    .filter(each -> !listed.contains(each.id())
                            && each.clauses().stream().noneMatch(modelled::contains))
                    .map(this::ofCatalogue)
                    .forEach(sets::add);
            return sets;
        }

        private CriteriaSet ofChecklist(Rule rule, Checklist checklist) {
            return of(rule).kind(CriteriaSet.Kind.CHECKLIST)
                    .addAllCriteria(items(rule))
                    .need(checklist.need())
                    .isOpenEnded(checklist.openEnded().orElse(false))
                    .build();
        }

        private Optional<CriteriaSet> ofProcedure(Rule rule, Procedure procedure) {
            List<Criterion> criteria = procedure.steps().stream()
                    .flatMap(step -> step.guard().stream())
                    .flatMap(guard -> attested(guard).stream())
                    .distinct()
                    .filter(rules::containsKey)
                    .map(rules::get)
                    .filter(each -> each.content() instanceof Checklist)
                    .flatMap(each -> items(each).stream())
                    .toList();
            return criteria.isEmpty()
                    ? Optional.empty()
                    : Optional.of(of(rule).kind(CriteriaSet.Kind.PROCEDURE)
                            .addAllCriteria(criteria)
                            .build());
        }

        private List<Criterion> items(Rule rule) {
            return pack.complete((Checklist) rule.content()).items().stream()
                    .map(item -> Criterion.ofItem(rule.id(), item.code(), item.label()))
                    .toList();
        }

        private CriteriaSet.Builder of(Rule rule) {
            CriteriaSet.Builder set = CriteriaSet.builder();
            set.id(rule.id().toString())
                    .label(rule.label())
                    .addAllClauses(rule.clauses())
                    .citation(Citation.of(pack.identity().document(), rule.locator()))
                    .addAllTopics(topics(rule.clauses()))
                    .addAllSubjects(rule.subjects());
            return set;
        }

        private CriteriaSet ofCatalogue(Catalogue catalogue) {
            ClauseId clause = catalogue.clauses().get(0);
            String locator = Optional.ofNullable(register.get(clause))
                    .map(ClauseEntry::locator)
                    .orElse("");
            return CriteriaSet.builder()
                    .id(catalogue.id())
                    .label(catalogue.label())
                    .kind(CriteriaSet.Kind.CATALOGUE)
                    .addAllClauses(catalogue.clauses())
                    .citation(Citation.of(pack.identity().document(), locator))
                    .addAllTopics(topics(catalogue.clauses()))
                    .addAllCriteria(catalogue.items().stream()
                            .map(item -> Criterion.ofItem(RuleId.of(clause), item.code(), item.label()))
                            .toList())
                    .isOpenEnded(catalogue.isOpenEnded())
                    .build();
        }

        private Set<String> topics(List<ClauseId> clauses) {
            Set<String> topics = new LinkedHashSet<>();
            clauses.forEach(clause -> Optional.ofNullable(register.get(clause))
                    .map(ClauseEntry::topic)
                    .ifPresent(topics::add));
            return topics;
        }
    }
}
