package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListNodeTest {

    @Test
    void aPriceTakesTheMemoryOfTwoPortfolios() {
        assertThat(new ListNode(new int[7], new double[100], 0, 0, 1).size()).isEqualTo(207);
    }
}
