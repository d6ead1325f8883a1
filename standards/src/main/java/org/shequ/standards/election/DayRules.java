package org.shequ.standards.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Matter;
import org.shequ.core.unit.Person;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.RuleRequirement;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.rule.Rule;

/** The rules in force on one day, found by what they read; may be shared between threads. */
final class DayRules {
    private final Policy policy;
    private final Map<String, List<DeclaredFact>> declared;
    private final Map<LocalDate, DayRules> days;
    private final Map<RuleId, Set<String>> reads = new ConcurrentHashMap<>();

    private DayRules(Policy policy, Map<String, List<DeclaredFact>> declared, Map<LocalDate, DayRules> days) {
        this.policy = policy;
        this.declared = declared;
        this.days = days;
    }

    static DayRules of(Policy policy) {
        Map<String, List<DeclaredFact>> declared = new LinkedHashMap<>();
        for (DocumentId id : policy.library().documents()) {
            policy.library()
                    .pack(id)
                    .facts()
                    .forEach(each -> declared.computeIfAbsent(each.name(), name -> new ArrayList<>())
                            .add(each));
        }
        return new DayRules(policy, declared, new ConcurrentHashMap<>());
    }

    DayRules on(LocalDate day) {
        return days.computeIfAbsent(day, each -> new DayRules(policy.on(each), declared, days));
    }

    Policy policy() {
        return policy;
    }

    Saying saying() {
        return new Saying(declared);
    }

    /** What is said of a matter or person of the committee of a community. */
    Saying saying(Community community) {
        return saying().text(
                        ElectionFact.OF_COMMITTEE, community.committeeKind().map(CommitteeKind::name));
    }

    static Matter matter(Community community) {
        Matter.Builder matter = Matter.builder();
        community.code().ifPresent(matter::code);
        return matter.build();
    }

    static Person person(Community community) {
        Person.Builder person = Person.builder();
        community.code().ifPresent(person::code);
        return person.build();
    }

    /** The findings of the rules that read one of some names and apply, or may. */
    List<Finding> findings(Unit unit, Set<String> names) {
        return policy.assess(unit).findings().stream()
                .filter(each -> each.verdict() != Verdict.NOT_APPLICABLE)
                .filter(each -> reads(each.rule(), each.readings(), names))
                .toList();
    }

    /** What the rules ask of a fact of a unit, those that do not apply left out. */
    List<RuleRequirement> requirements(Unit unit, ElectionFact fact) {
        return policy.requirements(unit).rules().stream()
                .filter(each -> each.failing().isEmpty())
                .filter(each -> each.measure().filter(fact.variable()::equals).isPresent())
                .toList();
    }

    /** The procedures that read one of some names. */
    List<Rule> procedures(Unit unit, Set<String> names) {
        return policy.procedures(unit).stream()
                .filter(each -> reads(each.id(), each.readings(), names))
                .toList();
    }

    boolean reads(RuleId rule, Map<String, String> readings, Set<String> names) {
        return !Collections.disjoint(read(rule, readings), names);
    }

    /** Whether a rule reads a name that begins so, such as one of several people who may recommend. */
    boolean readsAny(Rule rule, String beginning) {
        return read(rule.id(), rule.readings()).stream().anyMatch(each -> each.startsWith(beginning));
    }

    private Set<String> read(RuleId rule, Map<String, String> readings) {
        return reads.computeIfAbsent(rule, id -> {
            Pack pack = policy.library().pack(id.document());
            return RuleReads.of(pack.rule(id).under(readings), pack);
        });
    }

    /** What is missing where no rule answers a question: which one, and the documents that were asked. */
    String noRule(Unit unit, String question) {
        String asked = policy.lookup(unit).stream()
                .map(Lookup::document)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return "not encoded: " + question + (asked.isEmpty() ? " (no document)" : " (" + asked + ")");
    }
}
