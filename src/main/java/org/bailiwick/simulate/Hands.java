package org.bailiwick.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Through whose hands duties have gone. A duty that stays open keeps its last holder, so a later one is a change. Not thread-safe. */
final class Hands {

    private final Map<String, String> last = new HashMap<>();
    private final Map<String, List<Integer>> changes = new HashMap<>();

    /**
     * Notes a month.
     *
     * @return how many duties have changed hands with it
     */
    int hold(int month, Map<String, String> memberByDuty) {
        int changed = 0;
        for (Map.Entry<String, String> held : memberByDuty.entrySet()) {
            String before = last.put(held.getKey(), held.getValue());
            if (before != null && !before.equals(held.getValue())) {
                changes.computeIfAbsent(held.getKey(), duty -> new ArrayList<>())
                        .add(month);
                changed++;
            }
        }
        return changed;
    }

    /** How often a duty has changed hands so lately that it is still felt in a month. */
    int felt(String duty, int month) {
        return (int) changes.getOrDefault(duty, List.of()).stream()
                .filter(when -> when > month - Assumption.MONTHS_FELT)
                .count();
    }
}
