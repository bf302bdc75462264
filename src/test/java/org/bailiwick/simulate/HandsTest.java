package org.bailiwick.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HandsTest {

    private final Hands hands = new Hands();

    @Test
    void theFirstHolderIsNoChange() {
        assertThat(hands.hold(0, Map.of("a", "ann"))).isZero();
        assertThat(hands.felt("a", 0)).isZero();
    }

    @Test
    void aChangeIsFeltForTwelveMonths() {
        hands.hold(0, Map.of("a", "ann"));

        assertThat(hands.hold(3, Map.of("a", "bob"))).isEqualTo(1);

        assertThat(hands.felt("a", 3)).isEqualTo(1);
        assertThat(hands.felt("a", 14)).isEqualTo(1);
        assertThat(hands.felt("a", 15)).isZero();
    }

    @Test
    void whoTakesWhatWasOpenIsAChangeUnlessItIsTheSameOne() {
        hands.hold(0, Map.of("a", "ann", "b", "bob"));
        hands.hold(1, Map.of());

        assertThat(hands.hold(2, Map.of("a", "ann", "b", "ann"))).isEqualTo(1);

        assertThat(hands.felt("a", 2)).isZero();
        assertThat(hands.felt("b", 2)).isEqualTo(1);
    }
}
