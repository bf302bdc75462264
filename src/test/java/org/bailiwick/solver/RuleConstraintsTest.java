package org.bailiwick.solver;

import static org.bailiwick.solver.Teams.judged;
import static org.bailiwick.solver.Teams.judgedBothWays;

import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class RuleConstraintsTest {

    private static final String TWO_MEMBERS =
            "'members': [{'id': 'ana', 'capacityHours': 100}, {'id': 'ben', 'capacityHours': 100}],\n";

    @Test
    void anAssignmentToAMemberWhoIsNotEligibleCostsOne() {
        Scoring s = Scoring.of("""
                'members': [{'id': 'ana', 'capacityHours': 100, 'roles': ['p']}, {'id': 'ben', 'capacityHours': 0.5}],
                'roles': [{'id': 'p'}, {'id': 'q'}],
                'duties': [{'id': 'p1', 'role': 'p'}, {'id': 'q1', 'role': 'q'}, {'id': 'q2', 'role': 'q'}]
                """);
        judged(RuleConstraints::eligibility, s, "p1=ana").penalizesBy(0);
        judged(RuleConstraints::eligibility, s, "p1=ana q1=ana q2=ben").penalizesBy(2);
        judged(RuleConstraints::eligibility, s, "").penalizesBy(0);
    }

    @Test
    void aBindingPinThatIsNotWithItsHolderCostsOne() {
        Scoring s = Scoring.of(TWO_MEMBERS + """
                'duties': [{'id': 'a', 'holder': 'ana', 'pinned': true}, {'id': 'b', 'holder': 'ana', 'pinned': true},
                           {'id': 'over', 'holder': 'ana', 'pinned': true, 'pinUntil': '2026-08-31'},
                           {'id': 'gone', 'holder': 'zoe', 'pinned': true}]
                """);
        judged(RuleConstraints::pin, s, "a=ana b=ana").penalizesBy(0);
        judged(RuleConstraints::pin, s, "a=ana b=ben over=ben gone=ben").penalizesBy(1);
        judged(RuleConstraints::pin, s, "").penalizesBy(2);
    }

    @Test
    void seatsOfOneDutyWithOneMemberCostOneAPair() {
        Scoring s = Scoring.of(TWO_MEMBERS + """
                'roles': [{'id': 'r'}], 'segments': [{'id': 's'}], 'stages': [{'id': 't'}],
                'coverage': [{'role': 'r', 'segments': ['s'], 'stages': ['t'], 'seats': 3}],
                'duties': [{'id': 'x', 'role': 'r', 'segment': 's'}, {'id': 'y', 'role': 'r', 'segment': 's'}]
                """);
        judged(RuleConstraints::duplicateSeat, s, "r/s/t=ana r/s/t/2=ben").penalizesBy(0);
        judged(RuleConstraints::duplicateSeat, s, "r/s/t=ana r/s/t/2=ben r/s/t/3=ana")
                .penalizesBy(1);
        judged(RuleConstraints::duplicateSeat, s, "r/s/t=ana r/s/t/2=ana r/s/t/3=ana")
                .penalizesBy(3);
        judged(RuleConstraints::duplicateSeat, s, "x=ana y=ana").penalizesBy(0);
        judged(RuleConstraints::duplicateSeat, s, "").penalizesBy(0);
    }

    private static final String CONFLICTS = TWO_MEMBERS + """
            'roles': [{'id': 'p'}, {'id': 'q'}, {'id': 'r'}],
            'segments': [{'id': 'acc', 'kind': 'account'}, {'id': 'site', 'parent': 'acc'}, {'id': 'site2', 'parent': 'acc'},
                         {'id': 'far'}],
            'duties': [{'id': 'p1', 'role': 'p', 'segment': 'site'}, {'id': 'q1', 'role': 'q', 'segment': 'site'},
                       {'id': 'q2', 'role': 'q', 'segment': 'site2'}, {'id': 'q3', 'role': 'q', 'segment': 'far'},
                       {'id': 'p3', 'role': 'p', 'segment': 'far'}, {'id': 'r1', 'role': 'r'}, {'id': 'q4', 'role': 'q'},
                       {'id': 'p4', 'role': 'p'}],
            """;

    @Test
    void conflictingRolesMayNotMeetInASegment() {
        Scoring s = Scoring.of(CONFLICTS + "'conflicts': [{'roles': ['q', 'p'], 'scope': 'segment'}]");
        judgedBothWays(RuleConstraints::conflictingRoles, s, "p1=ana q2=ana q3=ana")
                .penalizesBy(0);
        judgedBothWays(RuleConstraints::conflictingRoles, s, "p1=ana q1=ana p3=ana q3=ana")
                .penalizesBy(2);
        judgedBothWays(RuleConstraints::conflictingRoles, s, "p1=ana q1=ben p4=ana q4=ana")
                .penalizesBy(0);
        judgedBothWays(RuleConstraints::conflictingRoles, s, "").penalizesBy(0);
    }

    @Test
    void conflictingRolesMayNotMeetInAnAccountOneAPairHoweverManyEntriesMatch() {
        Scoring s = Scoring.of(
                CONFLICTS
                        + "'conflicts': [{'roles': ['p', 'q'], 'scope': 'account'}, {'roles': ['q', 'p'], 'scope': 'segment'}]");
        judgedBothWays(RuleConstraints::conflictingRoles, s, "p1=ana q1=ana q2=ana q4=ana")
                .penalizesBy(2);
        judgedBothWays(RuleConstraints::conflictingRoles, s, "p3=ana q3=ana p1=ana")
                .penalizesBy(1);
        judgedBothWays(RuleConstraints::conflictingRoles, s, "p1=ana q3=ana").penalizesBy(0);
    }

    @Test
    void conflictingRolesMayNotMeetAnywhere() {
        Scoring s = Scoring.of(CONFLICTS + "'conflicts': [{'roles': ['p', 'q', 'r'], 'scope': 'anywhere'}]");
        judgedBothWays(RuleConstraints::conflictingRoles, s, "p1=ana p3=ana p4=ana")
                .penalizesBy(0);
        judgedBothWays(RuleConstraints::conflictingRoles, s, "p1=ana p3=ana q4=ana r1=ana")
                .penalizesBy(2 + 2 + 1);
    }

    @Test
    void aSingleOwnerRoleCostsOneForEveryFurtherMemberInASegment() {
        Scoring s = Scoring.of(TWO_MEMBERS + """
                'roles': [{'id': 'r', 'singleOwner': true}], 'segments': [{'id': 's'}, {'id': 'u'}],
                'stages': [{'id': 'x'}, {'id': 'y'}, {'id': 'z'}],
                'coverage': [{'role': 'r', 'segments': ['*'], 'stages': ['x', 'y', 'z']}],
                'duties': [{'id': 'n1', 'role': 'r'}, {'id': 'n2', 'role': 'r'}]
                """);
        judged(RuleConstraints::singleOwner, s, "r/s/x=ana r/s/y=ben r/s/z=ana").penalizesBy(1);
        judged(RuleConstraints::singleOwner, s, "r/s/x=ana r/s/y=ana r/u/z=ben").penalizesBy(0);
        judged(RuleConstraints::singleOwner, s, "n1=ana n2=ben").penalizesBy(0);
        judged(RuleConstraints::singleOwner, s, "").penalizesBy(0);
    }

    private static final String BUDGET = TWO_MEMBERS + """
            'settings': {'disruptionBudget': {'measure': 'goal', 'fraction': 0.25}},
            'duties': [{'id': 'a', 'goal': 10.5, 'holder': 'ana'}, {'id': 'b', 'goal': 30.5, 'holder': 'ben'},
                       {'id': 'c', 'goal': 1, 'holder': 'ana'}, {'id': 'free', 'goal': 100}]
            """;

    @Test
    void disruptionCostsWhatMovesBeyondTheBudgetInWholeUnits() {
        Scoring s = Scoring.of(BUDGET);
        // A quarter of 42 may move.
        judged(RuleConstraints::disruption, s, "a=ben free=ana").penalizesBy(0);
        judged(RuleConstraints::disruption, s, "a=ben c=ben").penalizesBy(1);
        judged(RuleConstraints::disruption, s, "b=ana").penalizesBy(20);
        judged(RuleConstraints::disruption, s, "").penalizesBy(0);
    }
}
