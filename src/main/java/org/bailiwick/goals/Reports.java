package org.bailiwick.goals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.Member;
import org.jspecify.annotations.Nullable;

/** Who reports to whom. */
final class Reports {

    private Reports() {}

    /**
     * Finds everybody who counts with a manager.
     *
     * @param members the members of the team
     * @return by manager, in the order in which members first name them: the manager's own id where in the team, and the ids
     *     of all who report to the manager, directly or through others; members who manage each other in a circle are all
     *     below one another
     */
    static Map<String, Set<String>> of(List<Member> members) {
        Map<String, @Nullable String> managerOf = new HashMap<>();
        members.forEach(member -> managerOf.put(member.id(), member.manager()));
        Map<String, Set<String>> below = new LinkedHashMap<>();
        for (Member member : members) {
            if (member.manager() != null) {
                below.putIfAbsent(member.manager(), new LinkedHashSet<>());
            }
        }
        for (Member member : members) {
            chain(member.id(), managerOf).forEach(id -> {
                Set<String> group = below.get(id);
                if (group != null) {
                    group.add(member.id());
                }
            });
        }
        return below;
    }

    /** The member and all above, the member first. */
    private static List<String> chain(String member, Map<String, @Nullable String> managerOf) {
        List<String> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String id = member;
        while (id != null && seen.add(id)) {
            chain.add(id);
            id = managerOf.get(id);
        }
        return chain;
    }
}
