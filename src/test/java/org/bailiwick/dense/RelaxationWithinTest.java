package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import org.bailiwick.generate.TeamGenerator;
import org.junit.jupiter.api.Test;

class RelaxationWithinTest {

    @Test
    void whatIsKeptStaysAsItWasInItsOrder() {
        Relaxation whole = MemberCases.relaxation(TeamGenerator.generate(20, 150, 3));
        boolean[] kept = new boolean[whole.unit.length];
        for (int k = 0; k < kept.length; k++) {
            kept[k] = k % 3 != 1;
        }
        Relaxation part = whole.within(kept);
        int next = 0;
        for (int m = 0; m < whole.members; m++) {
            assertThat(part.start[m]).isEqualTo(next);
            for (int k = whole.start[m]; k < whole.start[m + 1]; k++) {
                if (kept[k]) {
                    assertThat(part.unit[next]).isEqualTo(whole.unit[k]);
                    assertThat(part.cell[next]).isEqualTo(whole.cell[k]);
                    assertThat(part.points[next]).isEqualTo(whole.points[k]);
                    assertThat(part.effort[next]).isEqualTo(whole.effort[k]);
                    next++;
                }
            }
        }
        assertThat(part.unit).hasSize(next);
    }
}
