package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.bailiwick.model.Score;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Stage;
import org.bailiwick.model.Team;
import org.bailiwick.model.Validity;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    @Test
    void aSingleOwnersDutiesArePushedOutAsAWhole() {
        // Each member has room for a customer and a half, and nobody may hold a part of one.
        State state = new State(Compiled.of(Pairs.of(PeriodView.of(problem()))));
        state.load(new int[] {0, 0, 1, 1});
        Bundles bundles = new Bundles(state, new Field(state), new Draws(1));

        bundles.collect(0);
        boolean moved = bundles.move(1, true);

        assertThat(moved).isTrue();
        assertThat(state.memberOf()).containsExactly(1, 1, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void forcingIntoAnyRuleLeavesAPlanThatTheRefereeJudgesTheSame(long hundred) {
        int forced = 0;
        for (long seed = 1000 * hundred; seed < 1000 * hundred + 200; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            Referee referee = Referee.of(pairs);
            State state = new State(Compiled.of(pairs));
            new Construction(state).repair(Plans.nobody(state.problem.duties()));
            new Construction(state).fill();
            Bundles bundles = new Bundles(state, new Field(state), new Draws(seed));
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < 100; i++) {
                int duty = random.nextInt(state.problem.duties());
                int size = state.problem.pairs.size(duty);
                if (state.isOpen(duty) && size > 0) {
                    bundles.collect(duty);
                    int at = state.problem.pairs.start[duty] + random.nextInt(size);
                    forced += bundles.move(state.problem.pairs.member[at], true) ? 1 : 0;
                } else if (!state.isOpen(duty) && !state.problem.pinned[duty] && random.nextInt(4) == 0) {
                    state.release(duty);
                }
                Score judged = referee.judge(state.memberOf()).score();
                assertThat(new long[] {-state.open(), state.soft()})
                        .as("seed %s, move %s", seed, i)
                        .containsExactly(judged.medium(), judged.soft());
            }
        }
        assertThat(forced).as("duties forced in").isGreaterThan(100);
    }

    private static Problem problem() {
        List<Duty> duties = new ArrayList<>();
        for (String customer : List.of("north", "south")) {
            for (String stage : List.of("close", "grow")) {
                duties.add(duty(customer, stage));
            }
        }
        return new Problem(
                new Team("team", "Team"),
                YearMonth.of(2026, 12),
                Settings.DEFAULT,
                List.of(),
                List.of(new Role("owner", "Owner", true, List.of())),
                List.of(),
                List.of(account("north"), account("south")),
                List.of(
                        new Stage("close", "Close", 1, null, null, List.of()),
                        new Stage("grow", "Grow", 2, null, null, List.of())),
                List.of(member("ann"), member("bob")),
                List.of(),
                duties,
                List.of());
    }

    private static Segment account(String id) {
        return new Segment(id, id, SegmentKind.ACCOUNT, null, null, BigDecimal.ZERO, List.of(), List.of());
    }

    private static Member member(String id) {
        return new Member(
                id,
                id,
                new BigDecimal(15),
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                false,
                null,
                List.of(),
                Map.of(),
                null,
                null,
                Map.of(),
                Validity.ALWAYS,
                null,
                List.of(),
                List.of());
    }

    private static Duty duty(String customer, String stage) {
        return new Duty(
                customer + "/" + stage,
                "owner",
                customer,
                stage,
                1,
                new BigDecimal(5),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                1,
                List.of(),
                Map.of(),
                null,
                null,
                null,
                Validity.ALWAYS);
    }
}
