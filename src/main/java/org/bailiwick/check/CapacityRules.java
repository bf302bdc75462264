package org.bailiwick.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * The work fits into the time of those who may do it.
 *
 * <p>Hall's condition on some groups of members: whatever only they may do takes at least so many minutes, and they have
 * only so many. A difference proves that work stays open. The groups are the whole team, those who may take the duties of a
 * role, and those of two roles together.
 */
final class CapacityRules {

    private static final int MOST_ROLES_FOR_TWOS = 12;
    private static final int MOST_GROUPS = 3;
    /** Distances take time; beyond this many pairs the road is left out, which only makes the bound weaker. */
    private static final long MOST_TRAVELLED_PAIRS = 5_000_000;

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private record Group(List<String> roles, BitSet members, long needed, long capacity) {
        long missing() {
            return Math.max(0, needed - capacity);
        }
    }

    private final Report report;
    private final Pairs pairs;
    private final PeriodView view;
    /** The least minutes of all duties that exactly these members may take. */
    private final Map<BitSet, Long> minutesByMembers = new LinkedHashMap<>();

    private final Map<String, BitSet> membersByRole = new TreeMap<>();

    CapacityRules(Report report, Meaning meaning) {
        this.report = report;
        this.pairs = meaning.pairs();
        this.view = meaning.view();
    }

    void check() {
        long travelled = 0;
        for (int d = 0; d < view.duties().size(); d++) {
            travelled += pairs.isTravelled(d) ? pairs.eligible(d).length : 0;
        }
        for (int d = 0; d < view.duties().size(); d++) {
            if (pairs.eligible(d).length > 0) {
                gather(d, travelled <= MOST_TRAVELLED_PAIRS);
            }
        }
        BitSet all = new BitSet();
        all.set(0, view.members().size());
        Group team = group(List.of(), all);
        if (team.missing() > 0) {
            report(team, "The duties take", "the team has");
        }
        for (Group group : tightest(team)) {
            int count = group.members().cardinality();
            String roles = group.roles().size() == 1 ? "role (" : "the roles (";
            report(
                    group,
                    "What only those who may take duties of " + roles + Text.some(group.roles(), 2) + ") can do takes",
                    count == 1 ? "that member has" : "those " + count + " members have");
        }
    }

    private void gather(int duty, boolean withRoad) {
        BitSet members = new BitSet();
        for (int m : pairs.eligible(duty)) {
            members.set(m);
        }
        minutesByMembers.merge(members, leastMinutes(duty, withRoad), Math::addExact);
        String role = view.duty(duty).role();
        if (role != null) {
            membersByRole.computeIfAbsent(role, key -> new BitSet()).or(members);
        }
    }

    private long leastMinutes(int duty, boolean withRoad) {
        boolean byRoad = withRoad && pairs.isTravelled(duty);
        if (!byRoad && !pairs.hasOwnFigures(duty)) {
            return view.duty(duty)
                    .hours()
                    .multiply(MINUTES)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
        long least = Long.MAX_VALUE;
        for (int m : pairs.eligible(duty)) {
            least = Math.min(least, pairs.effortMinutes(duty, m));
        }
        return least;
    }

    private Group group(List<String> roles, BitSet members) {
        long needed = 0;
        for (Map.Entry<BitSet, Long> entry : minutesByMembers.entrySet()) {
            BitSet others = (BitSet) entry.getKey().clone();
            others.andNot(members);
            needed = Math.addExact(needed, others.isEmpty() ? entry.getValue() : 0);
        }
        long capacity = members.stream().mapToLong(view::capacityMinutes).sum();
        return new Group(roles, members, needed, capacity);
    }

    /** The groups with the most minutes missing, no role in two of them. */
    private List<Group> tightest(Group team) {
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<String, BitSet> role : membersByRole.entrySet()) {
            groups.add(group(List.of(role.getKey()), role.getValue()));
        }
        groups.addAll(twos(List.copyOf(groups)));
        groups.removeIf(group -> group.missing() == 0 || group.members().equals(team.members()));
        groups.sort(Comparator.comparingLong(Group::missing).reversed());
        Set<String> told = new HashSet<>();
        List<Group> tightest = new ArrayList<>();
        for (Group group : groups) {
            if (tightest.size() < MOST_GROUPS && Collections.disjoint(told, group.roles())) {
                tightest.add(group);
                told.addAll(group.roles());
            }
        }
        return tightest;
    }

    /** Two roles together, where that says more than each alone. */
    private List<Group> twos(List<Group> ones) {
        List<Group> twos = new ArrayList<>();
        if (ones.size() > MOST_ROLES_FOR_TWOS) {
            return twos;
        }
        for (int i = 0; i < ones.size(); i++) {
            for (int j = i + 1; j < ones.size(); j++) {
                Group one = ones.get(i);
                Group other = ones.get(j);
                BitSet members = (BitSet) one.members().clone();
                members.or(other.members());
                Group both = group(List.of(one.roles().get(0), other.roles().get(0)), members);
                if (both.missing() > one.missing() + other.missing()) {
                    twos.add(both);
                }
            }
        }
        return twos;
    }

    private void report(Group group, String work, String time) {
        report.warning(
                "overCapacity",
                "/members",
                () ->
                        "%s at least %s h, but %s %s h: %s h are missing, so work will stay open. Maybe a vacancy belongs in the team, or hours are too high."
                                .formatted(
                                        work,
                                        Text.hours(group.needed()),
                                        time,
                                        Text.hours(group.capacity()),
                                        Text.hours(group.missing())));
    }
}
