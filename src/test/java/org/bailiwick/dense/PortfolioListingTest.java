package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class PortfolioListingTest {

    private static String joined(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }

    /** Members with a duty each. */
    private static Relaxation wide(int members) {
        return MemberCases.relaxation(Scoring.read("'roles': [%s], 'members': [%s], 'duties': [%s]"
                .formatted(
                        joined(members, "{'id': 'r%d'}"::formatted),
                        joined(members, i -> "{'id': 'm%d', 'capacityHours': 9, 'roles': ['r%d']}".formatted(i, i)),
                        joined(members, i -> "{'id': 'd%d', 'hours': 1, 'role': 'r%d'}".formatted(i, i)))));
    }

    @Test
    void ofVeryManyMembersAndUnitsNothingIsListedSinceTheirTableWouldFillTheMemory() {
        assertThat(PortfolioListing.isPossible(wide(100))).isTrue();
        assertThat(PortfolioListing.isPossible(wide(2_001))).isFalse();
    }
}
