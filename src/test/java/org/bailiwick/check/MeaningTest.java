package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;
import static org.bailiwick.check.Draft.with;

import java.util.List;
import java.util.Map;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Validity;
import org.junit.jupiter.api.Test;

/** Duties d0 (hunter, acme, lead), d1 (hunter, beta, lead), d2 (closer, acme, close) of 40 h; Ana and Li have 100 h. */
class MeaningTest {

    private static final int ANA = 0;
    private static final int LI = 1;

    private final Draft draft = new Draft();

    private String message(String shortFinding) {
        List<String> all = draft.shortFindings();
        assertThat(all).contains(shortFinding);
        return draft.findings().get(all.indexOf(shortFinding)).message();
    }

    @Test
    void dutiesOfARoleThatNobodyHasAreOneFinding() {
        change(draft.members, ANA, "roles", List.of("closer"));
        change(draft.members, LI, "roles", List.of("closer"));
        assertThat(message("WARNING nobodyEligible /duties/0"))
                .startsWith("Nobody may take 2 duties (d0, d1): no member is qualified for role (hunter).");
    }

    @Test
    void aSkillThatNobodyHasNamesWhoComesClosest() {
        change(draft.duties, 1, "skills", List.of(new Requirement("finance", dec("4"), dec("1"))));
        change(draft.members, LI, "skills", Map.of("talk", dec("4"), "finance", dec("3.5")));
        assertThat(message("WARNING nobodyEligible /duties/1"))
                .startsWith("Nobody may take 1 duty (d1): skill (finance) must be at least 4,"
                        + " and of 2 members qualified for role (hunter) Li Wei comes closest with 3.5.");
    }

    @Test
    void exclusionsOfEverybodyAreNamed() {
        change(draft.members, ANA, "cannot", List.of(new DutyPattern("hunter", "north", null)));
        change(draft.members, LI, "cannot", List.of(new DutyPattern(null, "beta", null)));
        assertThat(message("WARNING nobodyEligible /duties/1")).contains("(Ana Díaz, Li Wei) is excluded by a cannot");
    }

    @Test
    void aDutyLongerThanAnyCapacityNamesTheHours() {
        change(draft.duties, 1, "hours", dec("110"));
        assertThat(message("WARNING nobodyEligible /duties/1"))
                .contains("the first takes 110.0 h", "Ana Díaz comes closest with 100.0 h");
    }

    @Test
    void tenThousandDutiesOfOneCauseAreOneFinding() {
        draft.goals.clear();
        for (int i = 0; i < 10_000; i++) {
            draft.duties.add(Draft.duty("x" + i, "hunter", "acme", null, null));
            change(
                    draft.duties,
                    draft.duties.size() - 1,
                    "skills",
                    List.of(new Requirement("finance", dec("5"), dec("1"))));
        }
        assertThat(draft.shortFindings()).containsExactly("WARNING nobodyEligible /duties/3");
        assertThat(draft.findings().get(0).message()).contains("10000 duties (x0, x1, x2, x3, x4 and 9995 more)");
    }

    @Test
    void aMemberWhoMayTakeNothingIsAWarning() {
        change(draft.members, LI, "cannot", List.of(new DutyPattern(null, null, null)));
        assertThat(message("WARNING idleMember /members/1")).startsWith("No duty can be given to 1 member (Li Wei).");
    }

    @Test
    void aHolderWhoIsNotEligibleAnyMoreIsAWarning() {
        change(draft.members, LI, "roles", List.of("hunter"));
        assertThat(message("WARNING holderNotEligible /duties/2/holder"))
                .contains("1 duty (d2)", "not qualified for the role (closer)");
        change(draft.members, LI, "roles", List.of());
        change(draft.duties, 2, "skills", List.of(new Requirement("finance", dec("3.5"), dec("1"))));
        assertThat(message("WARNING holderNotEligible /duties/2/holder")).contains("minimum of a skill (finance)");
        change(draft.members, LI, "cannot", List.of(new DutyPattern(null, "beta", null)));
        assertThat(message("WARNING holderNotEligible /duties/1/holder")).contains("excluded by a cannot");
    }

    @Test
    void workThatDoesNotFitTheTeamNamesTheMissingHours() {
        change(draft.members, ANA, "capacityHours", dec("60"));
        change(draft.members, LI, "capacityHours", dec("50"));
        assertThat(message("WARNING overCapacity /members"))
                .startsWith("The duties take at least 120.0 h, but the team has 110.0 h: 10.0 h are missing");
    }

    @Test
    void workThatDoesNotFitThoseWhoMayDoItNamesTheRole() {
        change(draft.members, ANA, "roles", List.of("closer"));
        change(draft.members, LI, "capacityHours", dec("79.5"));
        assertThat(message("WARNING overCapacity /members"))
                .startsWith("What only those who may take duties of role (hunter) can do takes at least 80.0 h,"
                        + " but that member has 79.5 h: 0.5 h are missing");
    }

    @Test
    void twoRolesThatFitEachAloneButNotTogetherAreNamed() {
        draft.roles.add(with(draft.roles.get(1), "id", "other"));
        draft.members.add(Draft.member("mia", "Mia"));
        draft.members.add(with(Draft.member("otto", "Otto"), "roles", List.of("other")));
        draft.duties.add(Draft.duty("d3", "closer", "beta", "close", null));
        draft.duties.add(Draft.duty("d4", "other", "beta", "close", null));
        change(draft.members, ANA, "roles", List.of("hunter"));
        change(draft.members, 2, "roles", List.of("closer"));
        for (int m = 0; m < 3; m++) {
            change(draft.members, m, "capacityHours", dec("50"));
        }
        assertThat(draft.shortFindings()).containsExactly("WARNING overCapacity /members");
        assertThat(draft.findings().get(0).message())
                .startsWith("What only those who may take duties of the roles (closer, hunter) can do takes at least"
                        + " 160.0 h, but those 3 members have 150.0 h: 10.0 h are missing");
    }

    @Test
    void workThatFitsExactlyIsFine() {
        change(draft.members, ANA, "capacityHours", dec("80"));
        change(draft.members, LI, "capacityHours", dec("40"));
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void pinsThatBreakARuleByThemselvesAreNamed() {
        for (int d = 0; d < 3; d++) {
            change(draft.duties, d, "holder", "li");
            change(draft.duties, d, "pin", new Pin(null, null, null));
        }
        assertThat(message("WARNING pinBreaksRule /duties/0/pinned"))
                .startsWith("Pins alone break the rule capacity: Li Wei: 120.0 h of effort over a capacity of 100.0 h"
                        + " (20.0 h too much). Pinned: d0, d1, d2.");
    }

    @Test
    void aPinToAMemberWhoIsNotEligibleIsNamedOnce() {
        change(draft.duties, 2, "pin", new Pin(null, null, null));
        change(draft.members, LI, "roles", List.of("hunter"));
        assertThat(draft.shortFindings()).containsExactly("WARNING pinBreaksRule /duties/2/pinned");
        assertThat(draft.findings().get(0).message()).contains("rule eligibility", "not qualified for role closer");
    }

    @Test
    void pinsWithinTheRulesAreFine() {
        for (int d = 0; d < 3; d++) {
            change(draft.duties, d, "pin", new Pin(null, null, null));
        }
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void aGoalThatNoDutyFeedsIsAWarning() {
        change(draft.goals, 0, "roles", List.of("closer"));
        change(draft.goals, 0, "stages", List.of("lead"));
        assertThat(draft.shortFindings()).containsExactly("WARNING unfedGoal /goals/0");
    }

    @Test
    void aGoalFarFromTheSumOfTheDutiesGoalsIsAWarning() {
        change(draft.goals, 0, "amount", dec("4501"));
        assertThat(draft.shortFindings()).containsExactly("WARNING farGoal /goals/0/amount");
        change(draft.goals, 0, "amount", dec("1499"));
        assertThat(draft.shortFindings()).containsExactly("WARNING farGoal /goals/0/amount");
        change(draft.goals, 0, "amount", dec("1500"));
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void aSecondGoalInAnotherUnitMayHaveAnyAmount() {
        draft.goals.add(with(with(draft.goals.get(0), "metric", "leads"), "amount", dec("7")));
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void goalsWithoutAnyShareAreAWarning() {
        change(draft.members, ANA, "goalShare", dec("0"));
        change(draft.members, LI, "ramp", dec("0"));
        assertThat(draft.shortFindings()).containsExactly("WARNING noShares /members");
    }

    @Test
    void aShareWithoutCapacityIsAWarning() {
        draft.members.add(Draft.member("otto", "Otto"));
        change(draft.members, 2, "capacityHours", dec("0"));
        assertThat(draft.shortFindings()).containsExactly("WARNING shareWithoutCapacity /members/2/capacityHours");
    }

    @Test
    void rowsOfOtherPeriodsAreNotLookedAt() {
        Validity nextYear = new Validity(java.time.LocalDate.of(2027, 1, 1), null);
        change(draft.duties, 1, "hours", dec("1000"));
        change(draft.duties, 1, "validity", nextYear);
        draft.members.add(with(Draft.member("otto", "Otto"), "validity", nextYear));
        change(draft.goals, 0, "amount", dec("2000"));
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void numbersThatCouldLeave64BitsAreAnErrorAtTheLargest() {
        change(draft.duties, 1, "hours", dec("1e18"));
        assertThat(message("ERROR tooLarge /duties/1")).contains("the term");
        change(draft.duties, 1, "hours", dec("40"));
        change(draft.members, LI, "capacityHours", dec("1e18"));
        assertThat(draft.shortFindings()).containsExactly("ERROR tooLarge /members/1/capacityHours");
        change(draft.members, LI, "capacityHours", dec("100"));
        draft.settings = with(draft.settings, "weights", Map.of(ConstraintId.FOCUS, dec("1e18")));
        assertThat(draft.shortFindings()).containsExactly("ERROR tooLarge /settings/segmentSwitchMinutes");
    }

    @Test
    void numbersOfAnyRealTeamAreNotTooLarge() {
        change(draft.duties, 1, "goal", dec("1e12"));
        change(draft.goals, 0, "amount", dec("1e12"));
        change(draft.segments, 1, "potential", dec("1e13"));
        assertThat(draft.findings()).isEmpty();
    }
}
