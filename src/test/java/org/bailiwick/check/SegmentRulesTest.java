package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;

import java.util.List;
import org.bailiwick.model.SegmentKind;
import org.junit.jupiter.api.Test;

class SegmentRulesTest {

    private final Draft draft = new Draft();

    @Test
    void aSegmentIsNotItsOwnParent() {
        change(draft.segments, 0, "parent", "north");
        assertThat(draft.shortFindings()).containsExactly("ERROR ownParent /segments/0/parent");
    }

    @Test
    void aCycleIsNamedOnceWithAllItsSegments() {
        change(draft.segments, 0, "parent", "beta");
        assertThat(draft.shortFindings()).containsExactly("ERROR segmentCycle /segments/0/parent");
        assertThat(draft.findings().get(0).message()).contains("2 segments", "north → beta → north");
    }

    @Test
    void everyCycleIsNamed() {
        draft.segments.add(Draft.segment("x", SegmentKind.MARKET, "y"));
        draft.segments.add(Draft.segment("y", SegmentKind.MARKET, "x"));
        change(draft.segments, 0, "parent", "beta");
        assertThat(draft.shortFindings())
                .containsExactly("ERROR segmentCycle /segments/0/parent", "ERROR segmentCycle /segments/3/parent");
    }

    @Test
    void aTreeTooDeepToBeMeantIsAnError() {
        String parent = "acme";
        for (int i = 0; i < 200; i++) {
            draft.segments.add(Draft.segment("s" + i, SegmentKind.ACCOUNT, parent));
            parent = "s" + i;
        }
        assertThat(draft.shortFindings()).containsExactly("ERROR tooDeep /segments/101/parent");
    }

    @Test
    void aSegmentIsNotItsOwnNeighbor() {
        change(draft.segments, 1, "neighbors", List.of("beta", "acme"));
        assertThat(draft.shortFindings()).containsExactly("ERROR ownNeighbor /segments/1/neighbors/1");
    }

    @Test
    void aNeighborAboveOrBelowIsAWarning() {
        change(draft.segments, 1, "neighbors", List.of("north"));
        change(draft.segments, 0, "neighbors", List.of("beta"));
        assertThat(draft.shortFindings())
                .containsExactly(
                        "WARNING neighborInBranch /segments/0/neighbors/0",
                        "WARNING neighborInBranch /segments/1/neighbors/0");
    }

    @Test
    void siblingsMayBeNeighbors() {
        change(draft.segments, 1, "neighbors", List.of("beta"));
        assertThat(draft.findings()).isEmpty();
    }
}
