package org.bailiwick.develop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One member's levels go up.
 *
 * @param member the member's number
 * @param levels the new level by the id of the skill, sorted
 * @param opened the duties that the member becomes eligible for
 * @param isOnlyFit whether plans in which nobody changes duties gain by fit alone
 */
record Change(int member, Map<String, BigDecimal> levels, List<Integer> opened, boolean isOnlyFit) {

    static Change of(Situation situation, int member, Map<String, BigDecimal> levels) {
        List<Integer> opened = situation.opened(member, levels);
        return new Change(member, new TreeMap<>(levels), opened, situation.isFreeToOpen(member, opened));
    }

    /** What a plan gains by fit. */
    long fitGain(Situation situation, int[] memberOfDuty) {
        long gain = 0;
        for (int d = 0; d < memberOfDuty.length; d++) {
            if (memberOfDuty[d] == member) {
                gain = Math.addExact(gain, situation.fits().gain(d, member, levels));
            }
        }
        return gain;
    }
}
