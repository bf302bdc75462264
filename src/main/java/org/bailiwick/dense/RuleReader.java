package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Role;
import org.bailiwick.score.PeriodView;

/** Reads the rule groups off a problem. */
final class RuleReader {

    private static final int[] EMPTY = {};

    private final PeriodView view;
    private final Map<List<String>, Integer> numbers = new HashMap<>();

    RuleReader(PeriodView view) {
        this.view = view;
    }

    RuleGroups read() {
        int duties = view.duties().size();
        int[][] ownOf = new int[duties][];
        int[][] forbiddenOf = new int[duties][];
        Map<String, Map<String, Set<ConflictScope>>> conflicts = conflicts(view);
        for (int d = 0; d < duties; d++) {
            List<Integer> mine = new ArrayList<>();
            List<Integer> others = new ArrayList<>();
            Duty duty = view.duty(d);
            if (duty.role() != null && duty.segment() != null && duty.stage() != null) {
                int seats = number("seat", duty.role(), duty.segment(), duty.stage());
                mine.add(seats);
                others.add(seats);
            }
            if (duty.role() != null) {
                addConflicts(duty, duty.role(), conflicts.getOrDefault(duty.role(), Map.of()), mine, others);
            }
            ownOf[d] = array(mine);
            forbiddenOf[d] = array(others);
        }
        dropLonely(ownOf, forbiddenOf);
        int[] owned = new int[duties];
        int[][] dutiesOfOwned = singleOwners(owned);
        return new RuleGroups(new IntRows(ownOf), new IntRows(forbiddenOf), numbers.size(), owned, dutiesOfOwned);
    }

    private int number(String... key) {
        return numbers.computeIfAbsent(List.of(key), list -> numbers.size());
    }

    private static int[] array(List<Integer> list) {
        return list.isEmpty()
                ? EMPTY
                : list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** By role: the roles it is in conflict with, and where. */
    private static Map<String, Map<String, Set<ConflictScope>>> conflicts(PeriodView view) {
        Map<String, Map<String, Set<ConflictScope>>> found = new HashMap<>();
        for (Conflict conflict : view.problem().conflicts()) {
            for (String a : conflict.roles()) {
                for (String b : conflict.roles()) {
                    if (!a.equals(b)) {
                        found.computeIfAbsent(a, role -> new TreeMap<>())
                                .computeIfAbsent(b, role -> new TreeSet<>())
                                .add(conflict.scope());
                    }
                }
            }
        }
        return found;
    }

    private void addConflicts(
            Duty duty,
            String role,
            Map<String, Set<ConflictScope>> conflicts,
            List<Integer> mine,
            List<Integer> others) {
        String account = view.account(duty.segment());
        conflicts.forEach((other, scopes) -> {
            for (ConflictScope scope : scopes) {
                String place = switch (scope) {
                    case SEGMENT -> duty.segment();
                    case ACCOUNT -> account;
                    case ANYWHERE -> "";
                };
                if (place != null) {
                    int here = number(scope.name(), role, place);
                    if (!mine.contains(here)) {
                        mine.add(here);
                    }
                    others.add(number(scope.name(), other, place));
                }
            }
        });
    }

    /** Forbidden groups that no duty or only the duty itself belongs to need no look. */
    private void dropLonely(int[][] own, int[][] forbidden) {
        int[] sizes = new int[numbers.size()];
        for (int[] groups : own) {
            for (int group : groups) {
                sizes[group]++;
            }
        }
        for (int d = 0; d < own.length; d++) {
            int[] mine = own[d];
            forbidden[d] = Arrays.stream(forbidden[d])
                    .filter(group -> sizes[group] > (contains(mine, group) ? 1 : 0))
                    .toArray();
        }
        boolean[] watched = new boolean[sizes.length];
        for (int[] groups : forbidden) {
            for (int group : groups) {
                watched[group] = true;
            }
        }
        for (int d = 0; d < own.length; d++) {
            own[d] = Arrays.stream(own[d]).filter(group -> watched[group]).toArray();
        }
    }

    private static boolean contains(int[] groups, int wanted) {
        for (int group : groups) {
            if (group == wanted) {
                return true;
            }
        }
        return false;
    }

    private int[][] singleOwners(int[] owned) {
        Map<List<String>, Integer> ownedNumbers = new HashMap<>();
        List<List<Integer>> duties = new ArrayList<>();
        for (int d = 0; d < owned.length; d++) {
            Duty duty = view.duty(d);
            Role role = view.role(duty.role());
            owned[d] = -1;
            if (role != null && role.singleOwner() && duty.segment() != null) {
                owned[d] = ownedNumbers.computeIfAbsent(List.of(role.id(), duty.segment()), key -> {
                    duties.add(new ArrayList<>());
                    return duties.size() - 1;
                });
                duties.get(owned[d]).add(d);
            }
        }
        return duties.stream().map(RuleReader::array).toArray(int[][]::new);
    }
}
