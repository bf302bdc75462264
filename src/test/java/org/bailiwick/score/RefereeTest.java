package org.bailiwick.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

/** Every term worked out by hand from the planning model's formulas. */
class RefereeTest {

    private static final String TWO_MEMBERS =
            "'members': [{'id': 'ana', 'capacityHours': 10}, {'id': 'ben', 'capacityHours': 10}],\n";

    @Test
    void capacityCountsMinutesOfEffortBeyondIt() {
        Scoring s = Scoring.of(TWO_MEMBERS + "'duties': [{'id': 'a', 'hours': 6.5}, {'id': 'b', 'hours': 4}]");
        assertThat(s.judge("a=ana b=ana").points("capacity")).isEqualTo(-30);
        assertThat(s.judge("a=ana b=ben").points("capacity")).isZero();
    }

    @Test
    void openDutiesCountMinutesByPriorityEachRoundedHalfUp() {
        Scoring s = Scoring.of(TWO_MEMBERS
                + "'duties': [{'id': 'a', 'hours': 0.0125, 'priority': 2}, {'id': 'b', 'hours': 2, 'priority': 3},"
                + " {'id': 'c', 'hours': 0.025}]");
        // 0.75 · 2 = 1.5 → 2; 120 · 3; 1.5 → 2
        assertThat(s.judge("").score().medium()).isEqualTo(-(2 + 360 + 2));
        assertThat(s.judge("b=ana").score().medium()).isEqualTo(-4);
    }

    @Test
    void seatsOfOneDutyCountByPairs() {
        Scoring s = Scoring.of(TWO_MEMBERS + """
                'roles': [{'id': 'r'}], 'segments': [{'id': 's'}], 'stages': [{'id': 't'}],
                'coverage': [{'role': 'r', 'segments': ['s'], 'stages': ['t'], 'seats': 3}],
                'duties': [{'id': 'x', 'role': 'r', 'segment': 's'}, {'id': 'y', 'role': 'r', 'segment': 's'}]
                """);
        assertThat(s.judge("r/s/t=ana r/s/t/2=ana r/s/t/3=ana").points("duplicateSeat"))
                .isEqualTo(-3);
        assertThat(s.judge("r/s/t=ana r/s/t/2=ben r/s/t/3=ana").points("duplicateSeat"))
                .isEqualTo(-1);
        assertThat(s.judge("x=ana y=ana").points("duplicateSeat"))
                .as("an absent stage is no seat")
                .isZero();
    }

    @Test
    void conflictingRolesCountPairsOnceHoweverManyEntriesMatch() {
        Scoring s = Scoring.of(TWO_MEMBERS + """
                'roles': [{'id': 'p'}, {'id': 'q'}, {'id': 'r'}],
                'conflicts': [{'roles': ['p', 'q'], 'scope': 'segment'}, {'roles': ['q', 'p'], 'scope': 'account'},
                              {'roles': ['p', 'r'], 'scope': 'anywhere'}],
                'segments': [{'id': 'acc', 'kind': 'account'}, {'id': 'site', 'parent': 'acc'}, {'id': 'site2', 'parent': 'acc'},
                             {'id': 'far'}],
                'duties': [{'id': 'p1', 'role': 'p', 'segment': 'site'}, {'id': 'q1', 'role': 'q', 'segment': 'site'},
                           {'id': 'q2', 'role': 'q', 'segment': 'site2'}, {'id': 'q3', 'role': 'q', 'segment': 'far'},
                           {'id': 'p3', 'role': 'p', 'segment': 'far'}, {'id': 'r1', 'role': 'r'}, {'id': 'q4', 'role': 'q'},
                           {'id': 'p4', 'role': 'p'}]
                """);
        assertThat(s.judge("p1=ana q1=ana").points("conflictingRoles")).isEqualTo(-1);
        assertThat(s.judge("p1=ana q1=ana q2=ana").points("conflictingRoles")).isEqualTo(-2);
        assertThat(s.judge("p1=ana q3=ana").points("conflictingRoles")).isZero();
        assertThat(s.judge("p3=ana q3=ana").points("conflictingRoles")).isEqualTo(-1);
        assertThat(s.judge("p1=ana p3=ana r1=ana").points("conflictingRoles")).isEqualTo(-2);
        assertThat(s.judge("p4=ana q4=ana").points("conflictingRoles"))
                .as("two absent segments are not the same segment")
                .isZero();
        assertThat(s.judge("p1=ana q1=ben").points("conflictingRoles")).isZero();
    }

    @Test
    void singleOwnerCountsMembersBeyondTheFirstAndIgnoresOpenDuties() {
        Scoring s = Scoring.of(TWO_MEMBERS + """
                'roles': [{'id': 'r', 'singleOwner': true}], 'segments': [{'id': 's'}, {'id': 'u'}],
                'stages': [{'id': 'x'}, {'id': 'y'}, {'id': 'z'}],
                'coverage': [{'role': 'r', 'segments': ['*'], 'stages': ['x', 'y', 'z']}]
                """);
        assertThat(s.judge("r/s/x=ana r/s/y=ben r/s/z=ana").points("singleOwner"))
                .isEqualTo(-1);
        assertThat(s.judge("r/s/x=ana r/s/z=ana r/u/x=ben").points("singleOwner"))
                .isZero();
    }

    @Test
    void distinctRolesAndSegmentsCountBeyondTheLimits() {
        Scoring s = Scoring.of("""
                'roles': [{'id': 'p'}, {'id': 'q'}, {'id': 'r'}], 'segments': [{'id': 's'}, {'id': 't'}],
                'members': [{'id': 'ana', 'capacityHours': 9, 'maxRoles': 1, 'maxSegments': 1}],
                'duties': [{'id': 'a', 'role': 'p', 'segment': 's'}, {'id': 'b', 'role': 'q', 'segment': 's'},
                           {'id': 'c', 'role': 'r', 'segment': 't'}, {'id': 'd'}]
                """);
        assertThat(s.judge("a=ana b=ana c=ana d=ana").points("maxRoles")).isEqualTo(-2);
        assertThat(s.judge("a=ana b=ana c=ana d=ana").points("maxSegments")).isEqualTo(-1);
        assertThat(s.judge("a=ana d=ana").score().hard()).isZero();
    }

    @Test
    void disruptionCountsWhatMovesBeyondTheBudgetInWholeUnitsRoundedUp() {
        Scoring s = Scoring.of("""
                'settings': {'disruptionBudget': {'measure': 'goal', 'fraction': 0.25}},
                'members': [{'id': 'ana', 'capacityHours': 9, 'cannot': [{'role': 'r'}]}, {'id': 'ben', 'capacityHours': 9}],
                'roles': [{'id': 'r'}],
                'duties': [{'id': 'a', 'goal': 10.5, 'holder': 'ana'}, {'id': 'b', 'goal': 20, 'holder': 'ben'},
                           {'id': 'c', 'goal': 99, 'holder': 'ana', 'role': 'r'}, {'id': 'd', 'goal': 99, 'holder': 'x'}]
                """);
        // held: a and b (ana may not hold c, x is not in the team): 30.5 · 0.25 = 7.625
        assertThat(s.judge("a=ben b=ben c=ben d=ben").points("disruption")).isEqualTo(-3);
        assertThat(s.judge("b=ben").points("disruption"))
                .as("an open duty has not moved")
                .isZero();
        assertThat(s.judge("a=ben b=ana").points("disruption")).isEqualTo(-23);
    }

    @Test
    void ineligibleAssignmentsPinsAndCapsCount() {
        Scoring s = Scoring.of("""
                'roles': [{'id': 'r'}],
                'members': [{'id': 'ana', 'capacityHours': 9, 'roles': ['r'], 'maxMeasures': {'accounts': 3, 'count': 1}},
                            {'id': 'ben', 'capacityHours': 9, 'cannot': [{'role': 'r'}]}],
                'duties': [{'id': 'a', 'role': 'r', 'measures': {'accounts': 2.5}, 'holder': 'ana', 'pinned': true},
                           {'id': 'b', 'measures': {'accounts': 0.6}}]
                """);
        assertThat(s.judge("a=ben").points("eligibility")).isEqualTo(-1);
        assertThat(s.judge("a=ben").points("pin")).isEqualTo(-1);
        assertThat(s.judge("").points("pin"))
                .as("a pinned duty may not be open")
                .isEqualTo(-1);
        // 3.1 accounts over a cap of 3 make one whole unit; 2 duties over a cap of 1
        assertThat(s.judge("a=ana b=ana").points("maxMeasures")).isEqualTo(-2);
        assertThat(s.judge("a=ana").score().hard()).isZero();
    }

    @Test
    void skillFitTravelAndPreferenceAreRoundedPairByPair() {
        Scoring s = Scoring.of("""
                'settings': {'weights': {'skillFit': 0.5, 'preference': 2, 'travel': 0.1}},
                'skills': [{'id': 'k'}], 'stages': [{'id': 'leak', 'conversion': 0.3, 'target': 0.4}],
                'segments': [{'id': 's', 'location': {'lat': 0, 'lon': 1}}],
                'members': [{'id': 'ana', 'capacityHours': 99, 'skills': {'k': 3.3}, 'home': {'lat': 0, 'lon': 0},
                             'prefers': [{'score': -1}]}],
                'duties': [{'id': 'a', 'hours': 1.01, 'stage': 'leak', 'segment': 's', 'visits': 1,
                            'skills': [{'skill': 'k'}]}]
                """);
        // 60.6 min · 4/3 · 66 % · 0.5 = 2666.4
        assertThat(s.judge("a=ana").points("skillFit")).isEqualTo(2666);
        // 1° on the equator: 111.195 km; · 2 · 1.3 = 289.107 min · 100 · 0.1
        assertThat(s.judge("a=ana").points("travel")).isEqualTo(-2891);
        // 60.6 · 10 · −1 · 2
        assertThat(s.judge("a=ana").points("preference")).isEqualTo(-1212);
    }

    @Test
    void continuityCostsTheStickyPartOfWorkThatLeavesAnEligibleHolder() {
        Scoring s = Scoring.of(TWO_MEMBERS + """
                'duties': [{'id': 'a', 'hours': 2, 'holder': 'ana'}, {'id': 'b', 'hours': 2, 'holder': 'ana', 'stickiness': 1},
                           {'id': 'c', 'holder': 'gone'}]
                """);
        assertThat(s.judge("a=ben c=ben").points("continuity")).isEqualTo(-3600);
        assertThat(s.judge("b=ben").points("continuity")).isEqualTo(-12_000);
        assertThat(s.judge("a=ana").points("continuity")).isZero();
    }

    @Test
    void workloadOutsideTheBandCostsOneThenThreePerPercent() {
        Scoring s = Scoring.of(
                TWO_MEMBERS + "'duties': [{'id': 'a', 'hours': 5}, {'id': 'b', 'hours': 3}, {'id': 'c', 'hours': 2}]");
        // U = 50 %. All with ana: both 50 % off, band = (25 − 10) + 3 · 25 = 90; 2 members · 600 min · 90 · 0.4
        assertThat(s.judge("a=ana b=ana c=ana").points("workloadBalance")).isEqualTo(-43_200);
        // 70 % and 30 %: 20 % off, band = 10
        assertThat(s.judge("a=ana c=ana b=ben").points("workloadBalance")).isEqualTo(-4800);
        assertThat(s.judge("a=ana b=ben c=ben").points("workloadBalance")).isZero();
    }

    @Test
    void goalBalanceMeasuresInPercentOfAFullShareAndAllowsHalfTheLargestDuty() {
        Scoring s = Scoring.of("""
                'members': [{'id': 'ana', 'capacityHours': 10}, {'id': 'ben', 'capacityHours': 10, 'goalShare': 0.5},
                            {'id': 'eve', 'capacityHours': 10, 'roles': ['none']}],
                'roles': [{'id': 'r'}, {'id': 'none'}],
                'duties': [{'id': 'a', 'role': 'r', 'goal': 60}, {'id': 'b', 'role': 'r', 'goal': 60}, {'id': 'c', 'role': 'r', 'goal': 30}]
                """);
        // F = 150 / 1.5 = 100; largest 60 % → tolerance 30, outer limit 25 + 20 = 45.
        // ana 150 (fair 100): 50 % off → 15 + 3 · 5 = 30; ben 0 (fair 50): 50 % off → 30; eve has no share and no load.
        assertThat(s.judge("a=ana b=ana c=ana").points("goalBalance")).isEqualTo(-2 * 7200);
        // ana 60: 40 % off → 10; ben 90: 40 % off → 10
        assertThat(s.judge("a=ana b=ben c=ben").points("goalBalance")).isEqualTo(-2 * 2400);
        assertThat(s.judge("a=ana b=ana c=ben").points("goalBalance")).isZero();
    }

    @Test
    void furtherBalancesHaveTheirOwnWeightAndBand() {
        Scoring s = Scoring.of("""
                'settings': {'balances': [{'measure': 'accounts', 'weight': 0.5, 'tolerance': 0, 'outerLimit': 50}]},
                'members': [{'id': 'ana', 'capacityHours': 10}, {'id': 'ben', 'capacityHours': 10}],
                'duties': [{'id': 'a', 'measures': {'accounts': 1}}, {'id': 'b', 'measures': {'accounts': 1}},
                           {'id': 'c', 'measures': {'accounts': 1}}, {'id': 'd', 'measures': {'accounts': 1}}]
                """);
        // F = 2; largest 50 % → tolerance 25, outer limit 75; ana 3: 50 % off → 25; ben 1: → 25; 600 min · 25 · 0.5
        // each
        assertThat(s.judge("a=ana b=ana c=ana d=ben").points("balance:accounts"))
                .isEqualTo(-15_000);
    }

    @Test
    void handoverCountsSplitsBetweenConsecutiveStagesOfARoleInASegment() {
        Scoring s = Scoring.of(TWO_MEMBERS + """
                'roles': [{'id': 'r'}, {'id': 'q'}], 'segments': [{'id': 's'}],
                'stages': [{'id': 'last', 'order': 9}, {'id': 'first', 'order': 1}, {'id': 'mid', 'order': 5}, {'id': 'skip', 'order': 3}],
                'duties': [{'id': 'l', 'role': 'r', 'segment': 's', 'stage': 'last'}, {'id': 'f', 'role': 'r', 'segment': 's', 'stage': 'first'},
                           {'id': 'm', 'role': 'r', 'segment': 's', 'stage': 'mid'}, {'id': 'o', 'role': 'q', 'segment': 's', 'stage': 'skip'}]
                """);
        assertThat(s.judge("f=ana m=ben l=ana").points("handover")).isEqualTo(-6000);
        assertThat(s.judge("f=ana m=ana l=ben o=ben").points("handover")).isEqualTo(-3000);
        assertThat(s.judge("f=ana l=ben").points("handover"))
                .as("the stage between them is open")
                .isZero();
    }

    @Test
    void focusCountsFocusGroupsAndRolesBeyondTheFirst() {
        Scoring s = Scoring.of(TWO_MEMBERS + """
                'roles': [{'id': 'p'}, {'id': 'q'}],
                'segments': [{'id': 't'}, {'id': 'a1', 'kind': 'account', 'parent': 't'}, {'id': 'a2', 'kind': 'account', 'parent': 't'},
                             {'id': 'lone', 'kind': 'account'}],
                'duties': [{'id': 'a', 'role': 'p', 'segment': 'a1'}, {'id': 'b', 'role': 'p', 'segment': 'a2'},
                           {'id': 'c', 'role': 'q', 'segment': 't'}, {'id': 'd', 'segment': 'lone'}, {'id': 'e'}]
                """);
        assertThat(s.judge("a=ana b=ana").points("focus")).isZero();
        assertThat(s.judge("a=ana b=ana c=ana e=ana").points("focus")).isEqualTo(-12_000);
        assertThat(s.judge("a=ana d=ana").points("focus")).isEqualTo(-6000);
    }

    @Test
    void cohesionCountsBordersBetweenMembersOnceHoweverTheyAreNamed() {
        Scoring s = Scoring.of(TWO_MEMBERS + """
                'roles': [{'id': 'r'}], 'stages': [{'id': 'x'}, {'id': 'y'}],
                'segments': [{'id': 's', 'neighbors': ['t', 'u']}, {'id': 't', 'neighbors': ['s']}, {'id': 'u'}],
                'duties': [{'id': 'sx', 'role': 'r', 'segment': 's', 'stage': 'x'}, {'id': 'tx', 'role': 'r', 'segment': 't', 'stage': 'x'},
                           {'id': 'ux', 'role': 'r', 'segment': 'u', 'stage': 'x'}, {'id': 'ty', 'role': 'r', 'segment': 't', 'stage': 'y'}]
                """);
        assertThat(s.judge("sx=ana tx=ben ux=ben ty=ana").points("cohesion")).isEqualTo(-6000);
        assertThat(s.judge("sx=ana tx=ana ty=ben").points("cohesion")).isZero();
    }

    @Test
    void aPlanOfAnotherLengthIsRefused() {
        Scoring s = Scoring.of(TWO_MEMBERS + "'duties': [{'id': 'a'}]");
        assertThatThrownBy(() -> Referee.of(s.pairs()).judge(new int[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The plan has 2 duties, the problem 1. Maybe it belongs to another problem.");
    }
}
