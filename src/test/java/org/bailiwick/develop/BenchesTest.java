package org.bailiwick.develop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.develop.Succession.Bench;
import org.bailiwick.develop.Succession.Depth;
import org.bailiwick.develop.Succession.Exposure;
import org.bailiwick.develop.Succession.Loss;
import org.bailiwick.develop.Succession.Successor;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class BenchesTest {

    private static final Scoring TEAM = Scoring.of("""
            'skills': [{'id': 'law'}],
            'roles': [{'id': 'r'}, {'id': 's'}],
            'members': [{'id': 'a', 'capacityHours': 40, 'skills': {'law': 4}},
                        {'id': 'b', 'capacityHours': 40, 'roles': ['r'], 'skills': {'law': 2.5}},
                        {'id': 'c', 'capacityHours': 40, 'roles': ['s'], 'skills': {'law': 5}},
                        {'id': 'v', 'capacityHours': 40, 'vacant': true, 'skills': {'law': 5}}],
            'duties': [{'id': 'alone', 'role': 'r', 'hours': 10, 'goal': 7, 'skills': [{'skill': 'law', 'min': 3}]},
                       {'id': 'tight', 'role': 'r', 'hours': 12},
                       {'id': 'loose', 'role': 'r', 'hours': 2},
                       {'id': 'busy', 'role': 'r', 'hours': 30},
                       {'id': 'vacant', 'role': 'r', 'hours': 1}]
            """);

    private static final Succession SUCCESSION = Development.of(
                    TEAM.pairs(), TEAM.plan("alone=a tight=a loose=a busy=b vacant=v"), DevelopmentOptions.defaults())
            .succession();

    @Test
    void dutiesThatHangOnOnePersonComeFirstWithTheNearestSuccessors() {
        Successor b = new Successor(
                "b", false, List.of(new SkillRaise("b", "law", new BigDecimal("2.5"), BigDecimal.valueOf(3))), 0);
        Successor c = new Successor("c", true, List.of(), 0);
        assertThat(SUCCESSION.benches())
                .containsExactly(
                        new Bench("alone", "a", Exposure.ONLY_ONE, 0, 0, List.of(b, c)),
                        // a holds 24 of 40 hours, b 30 of 40.
                        new Bench(
                                "busy",
                                "b",
                                Exposure.NO_TIME,
                                1,
                                0,
                                List.of(
                                        new Successor("a", false, List.of(), 14 * 60),
                                        new Successor("c", true, List.of(), 0))),
                        new Bench(
                                "tight",
                                "a",
                                Exposure.NO_TIME,
                                1,
                                0,
                                List.of(
                                        new Successor("b", false, List.of(), 2 * 60),
                                        new Successor("c", true, List.of(), 0))),
                        new Bench("loose", "a", Exposure.COVERED, 1, 1, List.of()));
    }

    @Test
    void depthsCountDutiesAndHours() {
        assertThat(SUCCESSION.depths())
                .containsExactly(new Depth(0, 1, BigDecimal.valueOf(10)), new Depth(1, 3, BigDecimal.valueOf(44)));
    }

    @Test
    void lossesSayWhatNobodyElseCouldTake() {
        assertThat(SUCCESSION.losses())
                .containsExactly(
                        new Loss(
                                "a",
                                List.of("alone"),
                                BigDecimal.valueOf(10),
                                BigDecimal.valueOf(7),
                                List.of("tight"),
                                BigDecimal.valueOf(12),
                                BigDecimal.ZERO),
                        new Loss(
                                "b",
                                List.of(),
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                List.of("busy"),
                                BigDecimal.valueOf(30),
                                BigDecimal.ZERO));
    }
}
