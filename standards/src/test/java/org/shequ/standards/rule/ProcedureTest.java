package org.shequ.standards.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.shequ.core.text.Label;

/** Procedures are read with states, actors and steps that hang together; every fault is told at its place. */
class ProcedureTest {
    private static final String STATES = "'states':[{'code':'PROPOSED','label':{'zh':'已提出','en':'proposed'}},"
            + "{'code':'APPROVED','label':{'zh':'已批准','en':'approved'},'final':true}],";
    private static final String ACTORS = "'actors':[{'code':'COUNTY','label':{'zh':'县','en':'county'}}],";
    private static final String APPROVE =
            "{'code':'APPROVE','label':{'zh':'批准','en':'approve'},'from':['PROPOSED'],'to':'APPROVED','by':['COUNTY'],"
                    + "'guard':{'holds':'directlyElected'},'clauses':['NEW-1.1-2']}";

    private static Procedure read(String json) {
        return (Procedure) MadeUpRule.content("procedure", json);
    }

    private static String json(String initial, String states, String actors, String steps) {
        return "{'initial':'" + initial + "'," + states + actors + "'steps':[" + steps + "]}";
    }

    @Test
    void stepsLeadFromStateToState() {
        Procedure procedure = read(json("PROPOSED", STATES, ACTORS, APPROVE));
        assertThat(procedure.initial()).isEqualTo("PROPOSED");
        assertThat(procedure.stepsFrom("PROPOSED"))
                .extracting(ProcedureStep::code)
                .containsExactly("APPROVE");
        assertThat(procedure.stepsFrom("APPROVED")).isEmpty();
        assertThat(procedure.step("APPROVE").guard()).isPresent();
        assertThat(procedure.step("APPROVE").clauses()).hasToString("[NEW-1.1-2]");
        assertThat(procedure.state("APPROVED").isFinal()).isTrue();
        assertThat(procedure.actor("COUNTY").label()).isEqualTo(Label.of("县", "county"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> procedure.step("REFUSE"))
                .withMessage("no step REFUSE in the procedure; there are [APPROVE]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> procedure.stepsFrom("GONE"))
                .withMessage("no state GONE in the procedure; there are [PROPOSED, APPROVED]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> procedure.actor("CITY"))
                .withMessage("no actor CITY in the procedure; there are [COUNTY]");
    }

    @Test
    void aProcedureThatIsGoneThroughAgainAndAgainHasNoFinalState() {
        String states = STATES.replace(",'final':true", "");
        String back =
                "{'code':'REOPEN','label':{'zh':'重启','en':'reopen'},'from':['APPROVED'],'to':'PROPOSED','by':['COUNTY']}";
        assertThat(read(json("PROPOSED", states, ACTORS, APPROVE + "," + back)).stepsFrom("APPROVED"))
                .hasSize(1);
        assertThat(MadeUpRule.faults("procedure", json("PROPOSED", states, ACTORS, APPROVE)))
                .containsExactly(
                        "/states/1: state APPROVED is not final and has no way out; found an object, allowed: a"
                                + " step that leads from it to another state, or \"final\": true");
        assertThat(MadeUpRule.faults("procedure", json("PROPOSED", STATES, ACTORS, APPROVE + "," + back)))
                .containsExactly(
                        "/states/1: final state APPROVED has a step out of it; found an object, allowed: no step"
                                + " from a final state");
    }

    @Test
    void aStateThatCannotBeReachedIsAFault() {
        assertThat(MadeUpRule.faults("procedure", json("APPROVED", STATES, ACTORS, APPROVE)))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("/states/0: state PROPOSED cannot be reached from APPROVED"));
    }

    @Test
    void everyFaultIsToldInOnePass() {
        String step = "{'code':'APPROVE','label':{'zh':'批准'},'from':['PROPOSD','PROPOSED','PROPOSED'],'to':'DONE',"
                + "'by':['CITY'],'guard':{'hold':'x'},'clauses':['1']}";
        assertThat(MadeUpRule.faults("procedure", json("BEGUN", STATES, ACTORS, APPROVE + "," + step)))
                .satisfiesExactlyInAnyOrder(
                        label -> assertThat(label).startsWith("/steps/1/label: missing key \"en\""),
                        guard -> assertThat(guard).startsWith("/steps/1/guard: "),
                        clause -> assertThat(clause).startsWith("/steps/1/clauses/0: "),
                        twice -> assertThat(twice).startsWith("/steps/1/code: step APPROVE must stand once"),
                        initial -> assertThat(initial)
                                .startsWith(
                                        "/initial: initial state (BEGUN) must be one of the states of the procedure")
                                .endsWith("allowed: PROPOSED, APPROVED"),
                        again -> assertThat(again)
                                .startsWith("/steps/1/from: from of step APPROVE names PROPOSED a second time"),
                        from -> assertThat(from)
                                .startsWith("/steps/1/from: state before step APPROVE (PROPOSD) must be")
                                .endsWith("(did you mean \"PROPOSED\"?)"),
                        to -> assertThat(to).startsWith("/steps/1/to: state after step APPROVE (DONE) must be"),
                        by -> assertThat(by)
                                .startsWith(
                                        "/steps/1/by: actor of step APPROVE (CITY) must be one of the actors of the procedure"));
        assertThat(MadeUpRule.faults("procedure", "{'initial':'a','steps':[]}"))
                .satisfiesExactly(
                        initial -> assertThat(initial).startsWith("/initial: state code (a) must be capitals"),
                        states -> assertThat(states).startsWith(": missing key \"states\""),
                        actors -> assertThat(actors).startsWith(": missing key \"actors\""),
                        steps -> assertThat(steps)
                                .startsWith("/steps: found an empty array, allowed: at least one step"));
    }

    @Test
    void theValueRefusesWhatTheReaderRefuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Procedure.builder()
                        .initial("A")
                        .addStates(ProcedureState.of("A", Label.of("甲", "a"), false))
                        .build())
                .withMessage("state A is not final and has no way out");
    }
}
