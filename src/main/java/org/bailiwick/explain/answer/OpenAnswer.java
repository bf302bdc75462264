package org.bailiwick.explain.answer;

import java.util.List;

/**
 * Why a duty is open, and what would fill it.
 *
 * @param duty the duty's number
 * @param able the numbers of the members who could take it as the plan stands; then there are no reasons
 * @param reasons a smallest set of rules and facts that together keep everybody from the duty: without any one of them somebody
 *     could take it
 * @param reliefs the cheapest relaxations that would let somebody take it, cheapest first
 */
public record OpenAnswer(int duty, List<Integer> able, List<Reason> reasons, List<Relief> reliefs) {

    public OpenAnswer {
        able = List.copyOf(able);
        reasons = List.copyOf(reasons);
        reliefs = List.copyOf(reliefs);
    }
}
