package org.shequ.standards.election;

/**
 * The facts that an election says (选举事实) beside those that every unit may have: names that a pack may declare in its facts, of the type
 * told here, to use in its rules.
 *
 * <p>Beside them an election says {@code registeredVoters} and {@code electionParticipants}, the ballots cast, of all; {@code
 * directlyElected} and {@code lastElection} of a community; {@code age}, {@code applied}, {@code consent} and {@code recommendedBy} of a
 * person.
 */
public enum ElectionFact {
    /** A category of a person or matter: {@code RESIDENTS} or {@code VILLAGERS} (所属委员会). */
    OF_COMMITTEE("ofCommittee"),
    /** A category of a community: who casts the ballots (选举方式), a name of {@link org.shequ.core.election.Electorate}. */
    ELECTED_BY("electedBy"),
    /** A truth of a community: whether the election before was direct (上届直接选举). */
    DIRECT_BEFORE("directlyElectedBefore"),
    /** Persons, of a community: the representatives of the group that sends the fewest (各组代表最少数). */
    FEWEST_REPRESENTATIVES("fewestGroupRepresentatives"),
    /** Persons, of a community: the representatives of the group that sends the most (各组代表最多数). */
    MOST_REPRESENTATIVES("mostGroupRepresentatives"),
    /** A count of a community: the years of the term (任期年数). */
    TERM_YEARS("termYears"),
    /** A count of a community: the days from the publication of the roll to election day (名单公布距选举日天数). */
    ROLL_DAYS("rollDaysBeforeElection"),
    /** A count of a community: the days from the last poll to the hand-over (移交天数). */
    HANDOVER_DAYS("handoverDays"),
    /** A count of a community: who stands for secretary (书记候选人数). */
    SECRETARY_CANDIDATES("secretaryCandidates"),
    /** A count of a community: the seats of secretary (书记应选人数). */
    SECRETARY_SEATS("secretarySeats"),
    /** A category of a matter: {@code ROLL_OBJECTION} for an objection to the roll (村务事项). */
    VILLAGE_MATTER("villageMatter"),
    /** A count of a matter: the days from the roll to the objection (异议天数). */
    OBJECTION_DAYS("objectionDays"),
    /** A count of a matter: the days from the objection to the answer (答复天数). */
    ANSWER_DAYS("answerDays"),
    /** A category of a matter or person: {@code FIRST_BALLOT} or {@code FURTHER_BALLOT} (投票轮次). */
    ELECTED_IN("electedIn"),
    /** Persons, of a person: the votes (得票数). */
    VOTES("votes"),
    /** A truth of a person: whether fewer have more votes than there are seats (得票最多). */
    MOST_VOTES("mostVotes"),
    /** A truth of a person: whether somebody asked for a recall (有人提出罢免). */
    RECALL_ASKED("recallAskedFor"),
    /** Persons, of a person: the voters who ask for the recall (要求罢免的选民). */
    ASKING_VOTERS("askingVoters"),
    /** Persons, of a person: the representatives who ask for it (要求罢免的代表). */
    ASKING_REPRESENTATIVES("askingRepresentatives"),
    /** Persons, of a person: the representatives there are (代表人数). */
    REPRESENTATIVES("representatives"),
    /** Persons, of a person: those who agree to the recall (赞成人数). */
    AGREED("agreed"),
    /** A category of a person: {@code FLOATING_RESIDENT}, of a residents' committee's voters only, or {@code OTHER} (人员身份). */
    ROLE("role"),
    /** A truth of a person: whether the registration is here (户籍在本地). */
    REGISTERED_HERE("registeredHere"),
    /** A truth of a person: the same, by another name (户籍在本村). */
    REGISTERED_IN_VILLAGE("registeredInVillage"),
    /** A truth of a person: whether the person lives here (在本地居住). */
    LIVES_HERE("livesHere"),
    /** A ratio or count of a person: full years of living here by election day (居住满年数). */
    FULL_YEARS("fullYearsOfResidence"),
    /** A truth of a person: a lawful fixed home (合法固定住所). */
    FIXED_HOME("lawfulFixedHome"),
    /** A truth of a person: on the roll of another place (已在他处登记). */
    ON_ANOTHER_ROLL("onAnotherRoll"),
    /** A truth of a person: deprived of political rights (被剥夺政治权利). */
    DEPRIVED("deprivedOfPoliticalRights"),
    /** A truth of a person: qualified as a voter by law (选民资格); where nobody attests it, what the rules that do not read it tell. */
    QUALIFIED("voterQualified");

    private final String factName;

    ElectionFact(String factName) {
        this.factName = factName;
    }

    /** {@return its name in packs and units, for example {@code electedIn}} */
    public String factName() {
        return factName;
    }

    /** {@return the name by which rules read it, for example {@code facts[electedIn]}} */
    String variable() {
        return "facts[" + factName + "]";
    }
}
