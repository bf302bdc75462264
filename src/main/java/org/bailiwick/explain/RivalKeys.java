package org.bailiwick.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.Duty;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Where roles in conflict meet: two duties are in conflict where a key of the one is what the other looks out for. Immutable.
 */
final class RivalKeys {

    private static final int[] EMPTY = {};

    /** By duty: its keys. */
    final int[][] own;
    /** By duty: the keys of the duties that it is in conflict with. */
    final int[][] rival;

    final int count;
    private final Map<String, Map<String, Set<ConflictScope>>> scopes = new TreeMap<>();

    RivalKeys(PeriodView view) {
        for (Conflict conflict : view.problem().conflicts()) {
            for (String a : conflict.roles()) {
                for (String b : conflict.roles()) {
                    if (!a.equals(b)) {
                        scopes.computeIfAbsent(a, role -> new TreeMap<>())
                                .computeIfAbsent(b, role -> EnumSet.noneOf(ConflictScope.class))
                                .add(conflict.scope());
                    }
                }
            }
        }
        Map<List<String>, Integer> numbers = new HashMap<>();
        int duties = view.duties().size();
        own = new int[duties][];
        rival = new int[duties][];
        for (int d = 0; d < duties; d++) {
            Duty duty = view.duty(d);
            String role = duty.role();
            Map<String, Set<ConflictScope>> rivals = role == null ? Map.of() : scopes.getOrDefault(role, Map.of());
            List<Integer> mine = new ArrayList<>();
            List<Integer> theirs = new ArrayList<>();
            rivals.forEach((other, where) -> {
                String place = place(view, duty, where);
                if (place != null && role != null) {
                    mine.add(numbers.computeIfAbsent(List.of(role, other, place), key -> numbers.size()));
                    theirs.add(numbers.computeIfAbsent(List.of(other, role, place), key -> numbers.size()));
                }
            });
            own[d] = array(mine);
            rival[d] = array(theirs);
        }
        count = numbers.size();
    }

    private static int[] array(List<Integer> list) {
        return list.isEmpty()
                ? EMPTY
                : list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The widest place within which the scopes forbid two roles to meet, or null where the duty is in none. */
    private static @Nullable String place(PeriodView view, Duty duty, Set<ConflictScope> where) {
        if (where.contains(ConflictScope.ANYWHERE)) {
            return "anywhere";
        }
        String account = where.contains(ConflictScope.ACCOUNT) ? view.account(duty.segment()) : null;
        if (account != null) {
            return "account " + account;
        }
        return where.contains(ConflictScope.SEGMENT) && duty.segment() != null ? "segment " + duty.segment() : null;
    }

    /** Tells whether two duties may not be with one member. */
    boolean meet(int a, int b) {
        for (int key : rival[a]) {
            for (int other : own[b]) {
                if (key == other) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The scopes in which two roles may not meet, the narrowest first. */
    Set<ConflictScope> scopes(String a, String b) {
        return new TreeSet<>(scopes.getOrDefault(a, Map.of()).getOrDefault(b, Set.of()));
    }
}
