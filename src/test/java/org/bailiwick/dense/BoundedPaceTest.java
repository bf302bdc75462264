package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

class BoundedPaceTest {

    private static final long ALONE = 50_000;

    private final Compiled problem = Compiled.of(Pairs.of(PeriodView.of(TeamGenerator.generate(4, 20, 1))));
    private final List<Limits> told = new ArrayList<>();

    private BoundedPace pace(long alone) {
        BoundedPace pace = new BoundedPace(new Steps(1_000_000), new ProvenBound(problem, told::add), () -> 0, alone);
        State state = new State(problem);
        new Construction(state).fill();
        pace.follow(new Incumbent(state.memberOf(), state.open(), state.soft(), 0));
        return pace;
    }

    @Test
    void theBoundRestsDuringTheStepsThatTheSearchHasForItself() {
        BoundedPace pace = pace(ALONE);
        for (long steps = 0; steps <= ALONE; steps += 1_000) {
            pace.advance(steps);
        }
        assertThat(told).isEmpty();
        for (long steps = ALONE; steps <= 10 * ALONE; steps += 1_000) {
            pace.advance(steps);
        }
        assertThat(told).isNotEmpty();
    }

    @Test
    void theBoundWorksFromTheFirstStepWhereTheSearchHasNoneForItself() {
        BoundedPace pace = pace(0);
        for (long steps = 0; steps <= ALONE; steps += 1_000) {
            pace.advance(steps);
        }
        assertThat(told).isNotEmpty();
    }
}
