package org.shequ.core.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What is wrong with a chart as a whole: goes on after every fault, and tells each with its place, such as {@code bodies/3/parent}.
 *
 * @param members the persons
 * @param bodies the bodies
 * @param none the kinds of which there is no body
 * @param otherMembers ids of persons that are there but wrong in themselves
 * @param otherBodies ids of bodies that are there but wrong in themselves
 */
record ChartChecks(
        List<Member> members,
        List<Body> bodies,
        Set<BodyKind> none,
        Set<String> otherMembers,
        Set<String> otherBodies) {

    void check(BiConsumer<List<String>, String> tell) {
        Map<String, Member> persons = new HashMap<>();
        Set<String> bodyIds = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            if (persons.putIfAbsent(members.get(i).id(), members.get(i)) != null) {
                tell.accept(place("members", i), "person (" + members.get(i).id() + ") must stand once");
            }
        }
        for (int i = 0; i < bodies.size(); i++) {
            if (!bodyIds.add(bodies.get(i).id())) {
                tell.accept(place("bodies", i), "body (" + bodies.get(i).id() + ") must stand once");
            }
        }
        for (int i = 0; i < members.size(); i++) {
            checkKin(members.get(i), place("members", i), persons, tell);
        }
        for (int i = 0; i < bodies.size(); i++) {
            checkBody(bodies.get(i), place("bodies", i), persons, bodyIds, tell);
        }
    }

    private static List<String> place(String list, int index) {
        return List.of(list, String.valueOf(index));
    }

    private void checkKin(
            Member member, List<String> place, Map<String, Member> persons, BiConsumer<List<String>, String> tell) {
        member.nearKin()
                .ifPresent(kin -> kin.forEach(id -> {
                    Member other = persons.get(id);
                    if (other == null) {
                        if (!otherMembers.contains(id)) {
                            tell.accept(
                                    place,
                                    "near kin of person " + member.id() + " (" + id
                                            + ") must be a person of the chart");
                        }
                    } else if (other.nearKin()
                            .filter(back -> !back.contains(member.id()))
                            .isPresent()) {
                        tell.accept(
                                place,
                                "near kin of person " + member.id() + " (" + id + ") must state the same of person "
                                        + member.id());
                    }
                }));
    }

    private void checkBody(
            Body body,
            List<String> place,
            Map<String, Member> persons,
            Set<String> bodyIds,
            BiConsumer<List<String>, String> tell) {
        if (none.contains(body.kind())) {
            tell.accept(place, "kind of body " + body.id() + " (" + body.kind() + ") must not stand among none");
        }
        body.parent()
                .filter(id -> !bodyIds.contains(id) && !otherBodies.contains(id))
                .ifPresent(id -> tell.accept(
                        place, "parent of body " + body.id() + " (" + id + ") must be a body of the chart"));
        if (isBelowItself(body)) {
            tell.accept(
                    place,
                    "parent of body " + body.id() + " (" + body.parent().orElse("")
                            + ") must not lead back to the body");
        }
        body.seats()
                .ifPresent(seats -> seats.holders().stream()
                        .filter(id -> !persons.containsKey(id) && !otherMembers.contains(id))
                        .forEach(id -> tell.accept(
                                place, "holder in body " + body.id() + " (" + id + ") must be a person of the chart")));
    }

    private boolean isBelowItself(Body body) {
        Map<String, Optional<String>> parents = new HashMap<>();
        bodies.forEach(each -> parents.putIfAbsent(each.id(), each.parent()));
        Set<String> seen = new HashSet<>();
        Optional<String> above = body.parent();
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(body.id())) {
                return true;
            }
            above = parents.getOrDefault(above.get(), Optional.empty());
        }
        return false;
    }
}
