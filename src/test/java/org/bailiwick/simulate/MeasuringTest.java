package org.bailiwick.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team of two whose month is worked out by hand. */
class MeasuringTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    private final Truth truth = new Truth(Scoring.read("""
            'skills': [{'id': 'talk'}], 'roles': [{'id': 'hunter', 'skills': [{'skill': 'talk'}]}],
            'stages': [{'id': 'lead', 'conversion': 0.2, 'target': 0.3}],
            'members': [{'id': 'ann', 'capacityHours': 10, 'skills': {'talk': 3}},
                        {'id': 'bob', 'capacityHours': 100, 'skills': {'talk': 5}, 'ramp': 0.5}],
            'duties': [{'id': 'a', 'role': 'hunter', 'stage': 'lead', 'hours': 20, 'goal': 100},
                       {'id': 'b', 'role': 'hunter', 'hours': 10, 'goal': 200},
                       {'id': 'c', 'role': 'hunter', 'hours': 10, 'goal': 50}]"""));

    private final Hands hands = new Hands();
    private Measuring measuring;

    @BeforeEach
    void letAPlanRun() {
        hands.hold(0, Map.of("a", "ann", "b", "ann"));
        Map<String, String> plan = Map.of("a", "ann", "b", "bob");
        hands.hold(1, plan);
        measuring = new Measuring(truth, truth.holdings(plan));
    }

    @Test
    void whatComesInIsPotentialByWorkAndChanges() {
        List<Assumption> assumptions = List.of(assuming("0", "0.5"), assuming("0.1", "0.5"), assuming("0.1", "0"));

        List<Double> brought = measuring.brought(assumptions, hands, 1);

        // Ann has half of the time that the duty takes and fits to 60 %: 0.3, on which 0.5 · 1.5 depends. Bob fits to
        // 100 % at
        // half ramp. Nobody works on c.
        double a = 100 * (1 - 0.75 + 0.75 * 0.3);
        double b = 200 * (1 - 0.5 + 0.5 * 0.5);
        double c = 50 * 0.5;
        assertThat(brought.get(0)).isEqualTo(a + b + c, CLOSE);
        assertThat(brought.get(1)).as("b has changed hands").isEqualTo(a + 0.9 * b + c, CLOSE);
        assertThat(brought.get(2)).as("nothing depends on anybody").isEqualTo(100 + 0.9 * 200 + 50, CLOSE);
        assertThat(measuring.potential()).isEqualTo(350, CLOSE);
    }

    private static Assumption assuming(String loss, String dependence) {
        return new Assumption(new BigDecimal(loss), new BigDecimal(dependence));
    }

    @Test
    void fairnessIsWhatTheModelSaysOfTheTrueShares() {
        // Shares 1 and 0.5, so a full share is 350/1.5; the largest duty widens the band to half of itself.
        double full = 350 / 1.5;

        assertThat(measuring.deviation()).isEqualTo(((full - 100) / full + (200 - full / 2) / full) / 2, CLOSE);
        assertThat(measuring.inBand()).as("bob is in, ann is not").isEqualTo(0.5, CLOSE);
    }

    @Test
    void hoursAreCountedWhereNobodyOrNoTimeIsThere() {
        assertThat(measuring.openHours()).isEqualTo(10, CLOSE);
        assertThat(measuring.overHours()).isEqualTo(10, CLOSE);
        assertThat(measuring.fit()).isEqualTo((20 * 0.6 + 10 * 1) / 30, CLOSE);
    }
}
