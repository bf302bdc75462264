package org.bailiwick.solver;

import static org.bailiwick.solver.Teams.judged;
import static org.bailiwick.solver.Teams.judgedBothWays;

import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class GroupConstraintsTest {

    private static final String TWO_MEMBERS =
            "'members': [{'id': 'ana', 'capacityHours': 100}, {'id': 'ben', 'capacityHours': 100}],\n";

    private static final String FOCUS = TWO_MEMBERS + """
            'roles': [{'id': 'p'}, {'id': 'q'}],
            'segments': [{'id': 'north'}, {'id': 'south'}, {'id': 'acme', 'kind': 'account', 'parent': 'north'},
                         {'id': 'beta', 'kind': 'account', 'parent': 'north'}, {'id': 'lone', 'kind': 'account'}],
            'duties': [{'id': 'acme', 'segment': 'acme', 'role': 'p'}, {'id': 'beta', 'segment': 'beta', 'role': 'p'},
                       {'id': 'north', 'segment': 'north', 'role': 'p'}, {'id': 'south', 'segment': 'south', 'role': 'q'},
                       {'id': 'lone', 'segment': 'lone'}, {'id': 'free'}]
            """;

    @Test
    void focusCostsEverySwitchBetweenGroupsAndRoles() {
        Scoring s = Scoring.of(FOCUS);
        judged(GroupConstraints::focus, s, "acme=ana beta=ana north=ana free=ana")
                .penalizesBy(0);
        judged(GroupConstraints::focus, s, "acme=ana lone=ana").penalizesBy(6_000);
        judged(GroupConstraints::focus, s, "acme=ana lone=ana south=ana").penalizesBy(2 * 6_000 + 12_000);
        judged(GroupConstraints::focus, s, "acme=ana south=ben").penalizesBy(0);
        judged(GroupConstraints::focus, s, "").penalizesBy(0);
    }

    @Test
    void focusIsRoundedOnceForEachMember() {
        Scoring s = Scoring.of(
                FOCUS
                        + ", 'settings': {'segmentSwitchMinutes': 0.012, 'roleSwitchMinutes': 0.013, 'weights': {'focus': 0.5}}");
        judged(GroupConstraints::focus, s, "acme=ana south=ana").penalizesBy(1);
        judged(GroupConstraints::focus, s, "acme=ana lone=ana").penalizesBy(1);
        judged(GroupConstraints::focus, s, "acme=ana lone=ana south=ana").penalizesBy(2);
    }

    @Test
    void focusOfWeightZeroCostsNothing() {
        judged(
                        GroupConstraints::focus,
                        Scoring.of(FOCUS + ", 'settings': {'weights': {'focus': 0}}"),
                        "acme=ana south=ana")
                .penalizesBy(0);
    }

    private static final String FUNNEL = TWO_MEMBERS + """
            'roles': [{'id': 'r'}], 'segments': [{'id': 's'}, {'id': 'u'}],
            'stages': [{'id': 'close', 'order': 3}, {'id': 'lead', 'order': 1}, {'id': 'offer', 'order': 2}],
            'coverage': [{'role': 'r', 'segments': ['s'], 'stages': ['close', 'lead', 'offer']},
                         {'role': 'r', 'segments': ['u'], 'stages': ['close', 'lead']}]
            """;

    @Test
    void aHandoverCostsBetweenConsecutiveStages() {
        Scoring s = Scoring.of(FUNNEL);
        judgedBothWays(GroupConstraints::handover, s, "r/s/lead=ana r/s/offer=ana r/s/close=ana")
                .penalizesBy(0);
        judgedBothWays(GroupConstraints::handover, s, "r/s/lead=ana r/s/offer=ben r/s/close=ana")
                .penalizesBy(6_000);
        judgedBothWays(GroupConstraints::handover, s, "r/s/lead=ana r/s/close=ben")
                .penalizesBy(0);
        judgedBothWays(GroupConstraints::handover, s, "r/u/lead=ana r/u/close=ben")
                .penalizesBy(3_000);
        judgedBothWays(GroupConstraints::handover, s, "r/s/lead=ana r/u/close=ben")
                .penalizesBy(0);
        judgedBothWays(GroupConstraints::handover, s, "").penalizesBy(0);
    }

    @Test
    void aHandoverOfWeightZeroCostsNothing() {
        Scoring s = Scoring.of(FUNNEL + ", 'settings': {'weights': {'handover': 0}}");
        judgedBothWays(GroupConstraints::handover, s, "r/u/lead=ana r/u/close=ben")
                .penalizesBy(0);
    }

    private static final String BORDERS = TWO_MEMBERS + """
            'roles': [{'id': 'r'}, {'id': 'q'}], 'stages': [{'id': 'x'}],
            'segments': [{'id': 'a', 'neighbors': ['b', 'a']}, {'id': 'b', 'neighbors': ['a', 'c']}, {'id': 'c'}],
            'coverage': [{'role': 'r', 'segments': ['*'], 'stages': ['x'], 'seats': 2}, {'role': 'q', 'segments': ['a'], 'stages': ['x']}],
            """;

    @Test
    void aBorderCostsWhereNeighboursHaveDifferentMembersCountedOnce() {
        Scoring s = Scoring.of(BORDERS + "'settings': {'borderMinutes': 20}");
        judgedBothWays(GroupConstraints::cohesion, s, "r/a/x=ana r/b/x=ana r/c/x=ana")
                .penalizesBy(0);
        judgedBothWays(GroupConstraints::cohesion, s, "r/a/x=ana r/b/x=ben r/c/x=ana")
                .penalizesBy(4_000);
        judgedBothWays(GroupConstraints::cohesion, s, "r/a/x=ana r/c/x=ben").penalizesBy(0);
        judgedBothWays(GroupConstraints::cohesion, s, "r/a/x=ana r/b/x/2=ben q/a/x=ben")
                .penalizesBy(0);
        judgedBothWays(GroupConstraints::cohesion, s, "").penalizesBy(0);
    }

    @Test
    void aBorderOfWeightZeroCostsNothing() {
        Scoring s = Scoring.of(BORDERS + "'settings': {'weights': {'cohesion': 0}}");
        judgedBothWays(GroupConstraints::cohesion, s, "r/a/x=ana r/b/x=ben").penalizesBy(0);
    }
}
