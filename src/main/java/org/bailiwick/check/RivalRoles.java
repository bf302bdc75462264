package org.bailiwick.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.Duty;
import org.bailiwick.score.PeriodView;

/** Finds where roles in conflict meet among the duties of one member. */
final class RivalRoles {

    /**
     * Duties of two roles in conflict at one place.
     *
     * @param ofOne the duties of one role
     * @param ofOther the duties of the other role
     * @param where the place
     */
    record Meeting(List<Integer> ofOne, List<Integer> ofOther, Place where) {}

    /**
     * Where roles meet.
     *
     * @param scope how wide the place is
     * @param id the id of the account or segment; empty for anywhere
     */
    record Place(ConflictScope scope, String id) {}

    private record Pair(String one, String other) {}

    private final PeriodView view;
    private final Map<Pair, Set<ConflictScope>> scopes = new LinkedHashMap<>();

    RivalRoles(PeriodView view) {
        this.view = view;
        for (Conflict conflict : view.problem().conflicts()) {
            for (String one : conflict.roles()) {
                for (String other : conflict.roles()) {
                    if (one.compareTo(other) < 0) {
                        scopes.computeIfAbsent(new Pair(one, other), pair -> EnumSet.noneOf(ConflictScope.class))
                                .add(conflict.scope());
                    }
                }
            }
        }
    }

    List<Meeting> meetings(List<Integer> held) {
        if (scopes.isEmpty()) {
            return List.of();
        }
        Map<String, List<Integer>> byRole = new LinkedHashMap<>();
        for (int duty : held) {
            String role = view.duty(duty).role();
            if (role != null) {
                byRole.computeIfAbsent(role, key -> new ArrayList<>()).add(duty);
            }
        }
        List<Meeting> meetings = new ArrayList<>();
        scopes.forEach((pair, within) -> {
            Map<Place, List<Integer>> ones = byPlace(byRole.getOrDefault(pair.one(), List.of()), within);
            Map<Place, List<Integer>> others = byPlace(byRole.getOrDefault(pair.other(), List.of()), within);
            ones.forEach((place, duties) -> {
                List<Integer> rivals = others.get(place);
                if (rivals != null) {
                    meetings.add(new Meeting(duties, rivals, place));
                }
            });
        });
        return meetings;
    }

    /** An account holds all its segments, so of the scopes only the widest that applies to a duty counts. */
    private Map<Place, List<Integer>> byPlace(List<Integer> duties, Set<ConflictScope> within) {
        Map<Place, List<Integer>> places = new LinkedHashMap<>();
        for (int number : duties) {
            Duty duty = view.duty(number);
            String segment = duty.segment();
            String account = view.account(segment);
            Place place = null;
            if (within.contains(ConflictScope.ANYWHERE)) {
                place = new Place(ConflictScope.ANYWHERE, "");
            } else if (within.contains(ConflictScope.ACCOUNT) && account != null) {
                place = new Place(ConflictScope.ACCOUNT, account);
            } else if (within.contains(ConflictScope.SEGMENT) && segment != null) {
                place = new Place(ConflictScope.SEGMENT, segment);
            }
            if (place != null) {
                places.computeIfAbsent(place, key -> new ArrayList<>()).add(number);
            }
        }
        return places;
    }
}
