package org.bailiwick.solver;

import static org.bailiwick.solver.Teams.judged;
import static org.bailiwick.solver.Teams.judgedBothWays;

import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class LimitConstraintsTest {

    @Test
    void capacityCostsEveryMinuteOfEffortBeyondIt() {
        Scoring s = Scoring.of("""
                'members': [{'id': 'ana', 'capacityHours': 10}, {'id': 'off', 'capacityHours': 10, 'availability': 0}],
                'duties': [{'id': 'a', 'hours': 6.5}, {'id': 'b', 'hours': 4}, {'id': 'c', 'hours': 3.5}]
                """);
        judged(LimitConstraints::capacity, s, "a=ana b=ana").penalizesBy(30);
        judged(LimitConstraints::capacity, s, "a=ana c=ana").penalizesBy(0);
        judged(LimitConstraints::capacity, s, "a=ana b=off").penalizesBy(240);
        judged(LimitConstraints::capacity, s, "").penalizesBy(0);
    }

    @Test
    void capacityCountsTheRoad() {
        Scoring s = Scoring.of("""
                'members': [{'id': 'ana', 'capacityHours': 5, 'home': {'lat': 0, 'lon': 0}}],
                'segments': [{'id': 's', 'location': {'lat': 0, 'lon': 1}}],
                'duties': [{'id': 'a', 'segment': 's', 'visits': 1}]
                """);
        // 60 minutes of work and 289.107 on the road.
        judged(LimitConstraints::capacity, s, "a=ana").penalizesBy(49);
    }

    private static final String GROUPS = """
            'members': [{'id': 'ana', 'capacityHours': 100, 'maxRoles': 1, 'maxSegments': 2}, {'id': 'ben', 'capacityHours': 100},
                        {'id': 'none', 'capacityHours': 100, 'maxRoles': 0, 'maxSegments': 0}],
            'roles': [{'id': 'p'}, {'id': 'q'}, {'id': 'r'}], 'segments': [{'id': 's'}, {'id': 't'}, {'id': 'u'}],
            'duties': [{'id': 'ps', 'role': 'p', 'segment': 's'}, {'id': 'pt', 'role': 'p', 'segment': 't'},
                       {'id': 'qs', 'role': 'q', 'segment': 's'}, {'id': 'ru', 'role': 'r', 'segment': 'u'}, {'id': 'free'}]
            """;

    @Test
    void rolesBeyondTheLimitCostOneEach() {
        Scoring s = Scoring.of(GROUPS);
        judged(LimitConstraints::maxRoles, s, "ps=ana pt=ana free=ana").penalizesBy(0);
        judged(LimitConstraints::maxRoles, s, "ps=ana qs=ana").penalizesBy(1);
        judged(LimitConstraints::maxRoles, s, "ps=ana qs=ana ru=ana pt=none").penalizesBy(3);
        judged(LimitConstraints::maxRoles, s, "ps=ben qs=ben ru=ben free=none").penalizesBy(0);
    }

    @Test
    void segmentsBeyondTheLimitCostOneEach() {
        Scoring s = Scoring.of(GROUPS);
        judged(LimitConstraints::maxSegments, s, "ps=ana qs=ana pt=ana free=ana")
                .penalizesBy(0);
        judged(LimitConstraints::maxSegments, s, "ps=ana pt=ana ru=ana").penalizesBy(1);
        judged(LimitConstraints::maxSegments, s, "ps=none pt=none free=none").penalizesBy(2);
        judged(LimitConstraints::maxSegments, s, "ps=ben pt=ben ru=ben").penalizesBy(0);
    }

    @Test
    void measuresBeyondTheirCapsCostWholeUnitsRoundedUp() {
        Scoring s = Scoring.of("""
                'members': [{'id': 'ana', 'capacityHours': 100, 'maxMeasures': {'accounts': 3.5, 'hours': 2}},
                            {'id': 'ben', 'capacityHours': 100}],
                'duties': [{'id': 'a', 'measures': {'accounts': 3}}, {'id': 'b', 'measures': {'accounts': 0.5}},
                           {'id': 'c', 'measures': {'accounts': 0.01}, 'hours': 2}]
                """);
        judgedBothWays(LimitConstraints::maxMeasures, s, "a=ana b=ana").penalizesBy(0);
        judgedBothWays(LimitConstraints::maxMeasures, s, "b=ana c=ana").penalizesBy(1);
        judgedBothWays(LimitConstraints::maxMeasures, s, "a=ana b=ana c=ana").penalizesBy(1 + 2);
        judgedBothWays(LimitConstraints::maxMeasures, s, "a=ben b=ben c=ben").penalizesBy(0);
        judgedBothWays(LimitConstraints::maxMeasures, s, "").penalizesBy(0);
    }
}
