package org.bailiwick.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bailiwick.explain.answer.Shortage;
import org.bailiwick.explain.relax.Relaxation;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * Finds duties whose candidates together lack the hours, by Hall's condition with hours for heads: work flows from duties with
 * the same candidates to these candidates (Ford, Fulkerson: Maximal flow through a network. Canadian Journal of Mathematics 8
 * (1956) 399; paths by breadth, after Edmonds and Karp), and what cannot flow off marks a set that is short.
 */
final class Shortages {

    private final PeriodView view;
    /** Candidates, and the duties that have just these. */
    private final Map<List<Integer>, List<Integer>> kinds = new LinkedHashMap<>();

    private final List<List<Integer>> candidates;
    private final List<List<Integer>> duties;
    private final long[] needed;
    private final long[] left;
    private final long[] free;
    private final long[][] flow;
    private final boolean[] stuck;
    private int[] reachedKind = {};
    private int[] reachedMember = {};

    private Shortages(Pairs pairs) {
        view = pairs.view();
        int count = view.members().size();
        Map<List<Integer>, Long> minutes = new LinkedHashMap<>();
        for (int d = 0; d < view.duties().size(); d++) {
            int duty = d;
            int[] those = pairs.candidates(d);
            if (those.length > 0) {
                List<Integer> key = IntStream.of(those).boxed().toList();
                kinds.computeIfAbsent(key, unused -> new ArrayList<>()).add(d);
                long least = IntStream.of(those)
                        .mapToLong(m -> pairs.effortMinutes(duty, m))
                        .min()
                        .orElse(0);
                minutes.merge(key, least, Long::sum);
            }
        }
        candidates = List.copyOf(kinds.keySet());
        duties = List.copyOf(kinds.values());
        needed = candidates.stream()
                .mapToLong(key -> minutes.getOrDefault(key, 0L))
                .toArray();
        left = needed.clone();
        stuck = new boolean[left.length];
        free = IntStream.range(0, count).mapToLong(view::capacityMinutes).toArray();
        flow = new long[needed.length][count];
    }

    /** All that are short, those that lack most first. */
    static List<Shortage> of(Pairs pairs) {
        Shortages search = new Shortages(pairs);
        int kind = search.kindWithWorkLeft();
        while (kind >= 0) {
            search.drain(kind);
            kind = search.kindWithWorkLeft();
        }
        return search.result();
    }

    private int kindWithWorkLeft() {
        for (int k = 0; k < left.length; k++) {
            if (left[k] > 0 && !stuck[k]) {
                return k;
            }
        }
        return -1;
    }

    /** Sends what a kind has left to its candidates, others making room, until nothing more fits. */
    private void drain(int kind) {
        while (left[kind] > 0) {
            int end = reach(kind);
            if (end < 0) {
                stuck[kind] = true;
                return;
            }
            send(kind, end);
        }
    }

    /** Looks for a member with time, over members who can pass work on; −1 where there is none. */
    private int reach(int start) {
        reachedKind = filled(needed.length);
        reachedMember = filled(free.length);
        reachedKind[start] = Integer.MAX_VALUE;
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int kind = queue.remove();
            for (int member : candidates.get(kind)) {
                if (reachedMember[member] >= 0) {
                    continue;
                }
                reachedMember[member] = kind;
                if (free[member] > 0) {
                    return member;
                }
                for (int other = 0; other < needed.length; other++) {
                    if (reachedKind[other] < 0 && flow[other][member] > 0) {
                        reachedKind[other] = member;
                        queue.add(other);
                    }
                }
            }
        }
        return -1;
    }

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, -1);
        return none;
    }

    private void send(int start, int end) {
        long amount = Math.min(left[start], free[end]);
        int member = end;
        for (int kind = reachedMember[member]; kind != start; kind = reachedMember[member]) {
            member = reachedKind[kind];
            amount = Math.min(amount, flow[kind][member]);
        }
        left[start] -= amount;
        free[end] -= amount;
        member = end;
        int kind = reachedMember[member];
        flow[kind][member] += amount;
        while (kind != start) {
            member = reachedKind[kind];
            flow[kind][member] -= amount;
            kind = reachedMember[member];
            flow[kind][member] += amount;
        }
    }

    /** Kinds that cannot get rid of all their work, with everything that they compete with; sets that share a member are one. */
    private List<Shortage> result() {
        List<Shortage> found = new ArrayList<>();
        boolean[] told = new boolean[needed.length];
        for (int k = 0; k < needed.length; k++) {
            if (left[k] > 0 && !told[k]) {
                boolean[] kindsOfSet = closure(k);
                IntStream.range(0, told.length).forEach(i -> told[i] |= kindsOfSet[i]);
                found.add(shortage(kindsOfSet));
            }
        }
        found.sort((a, b) -> Long.compare(b.missingMinutes(), a.missingMinutes()));
        return found;
    }

    private boolean[] closure(int start) {
        boolean[] set = new boolean[needed.length];
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        set[start] = true;
        while (!queue.isEmpty()) {
            reach(queue.remove());
            for (int k = 0; k < set.length; k++) {
                boolean sharesMember =
                        left[k] > 0 && candidates.get(k).stream().anyMatch(member -> reachedMember[member] >= 0);
                if ((reachedKind[k] >= 0 || sharesMember) && !set[k]) {
                    set[k] = true;
                    queue.add(k);
                }
            }
        }
        return set;
    }

    private Shortage shortage(boolean[] set) {
        int[] those = IntStream.range(0, set.length).filter(k -> set[k]).toArray();
        List<Integer> members = IntStream.of(those)
                .boxed()
                .flatMap(k -> candidates.get(k).stream())
                .distinct()
                .sorted()
                .toList();
        return new Shortage(
                IntStream.of(those)
                        .boxed()
                        .flatMap(k -> duties.get(k).stream())
                        .sorted()
                        .toList(),
                members,
                IntStream.of(those).mapToLong(k -> needed[k]).sum(),
                members.stream().mapToLong(view::capacityMinutes).sum(),
                reliefs(those));
    }

    /** What each kind has left goes to one of its candidates. */
    private List<Relaxation> reliefs(int[] those) {
        Map<Integer, Long> more = new TreeMap<>();
        for (int k : those) {
            if (left[k] > 0) {
                int most = candidates.get(k).stream()
                        .max(Comparator.comparing(view::availability).thenComparing(Comparator.reverseOrder()))
                        .orElseThrow();
                more.merge(most, left[k], Long::sum);
            }
        }
        List<Relaxation> reliefs = new ArrayList<>();
        more.forEach((member, minutes) -> {
            Relaxation hours = Reliefs.hours(view, member, minutes);
            if (hours != null) {
                reliefs.add(hours);
            }
        });
        return reliefs;
    }
}
