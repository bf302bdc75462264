package org.bailiwick.explain.answer;

import java.util.List;
import org.bailiwick.explain.relax.Relaxation;

/**
 * Duties that cannot all be held whatever the plan, because those who may hold them have too little time for them together.
 *
 * @param duties the numbers of the duties
 * @param members the numbers of everybody who may hold any of them
 * @param neededMinutes what the duties take together, each counted with who needs least time for it
 * @param availableMinutes what these members have together
 * @param reliefs the time that would be enough for these duties if it could be divided, with members who may hold them and are
 *     there most of the time; empty where nobody of them is there at all
 */
public record Shortage(
        List<Integer> duties,
        List<Integer> members,
        long neededMinutes,
        long availableMinutes,
        List<Relaxation> reliefs) {

    public Shortage {
        duties = List.copyOf(duties);
        members = List.copyOf(members);
        reliefs = List.copyOf(reliefs);
    }

    /**
     * Returns how much time is missing at the least.
     *
     * @return minutes, above 0
     */
    public long missingMinutes() {
        return neededMinutes - availableMinutes;
    }
}
