package org.bailiwick.dense;

import java.util.Arrays;

/** Plans to start from. */
final class Plans {

    private Plans() {}

    /** The plan that leaves every duty open. */
    static int[] nobody(int duties) {
        int[] plan = new int[duties];
        Arrays.fill(plan, State.NOBODY);
        return plan;
    }
}
