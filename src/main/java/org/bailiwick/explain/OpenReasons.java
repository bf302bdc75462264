package org.bailiwick.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bailiwick.model.OpenDuty;
import org.bailiwick.model.OpenReason;
import org.bailiwick.model.OpenReason.Code;
import org.bailiwick.model.Requirement;
import org.bailiwick.score.Obstacle;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Says why duties stay open: every member of the team is counted under the first rule that keeps them from the duty.
 *
 * <p>What holds whatever the plan comes first: role, skills, exclusions, the whole capacity. Then what the plan as it
 * stands leaves: time, conflicts, seats, owners, limits, the disruption budget. For a pinned duty only its holder counts.
 */
public final class OpenReasons {

    private static final Comparator<OpenReason> MOST_MEMBERS_FIRST =
            Comparator.comparingInt(OpenReason::members).reversed().thenComparing(OpenReason::code);

    /** Duties of one kind ask for the same role and skills. */
    private record Kind(@Nullable String role, List<Requirement> requirements) {}

    /** Who is left of the team for a kind of duties, and what the others lack. */
    private record Skilled(List<Integer> members, List<OpenReason> lacks) {}

    /** Members who fail for one reason; the closest has the highest rank. */
    private static final class Tally {
        private int count;
        private int best = PeriodView.NOBODY;
        private long rank;
        private @Nullable Requirement requirement;
        private @Nullable BigDecimal level;

        void add(int member, long memberRank) {
            if (count++ == 0 || memberRank > rank) {
                best = member;
                rank = memberRank;
            }
        }

        void addLack(int member, Requirement lacking, BigDecimal memberLevel) {
            if (count++ == 0 || level == null || memberLevel.compareTo(level) > 0) {
                best = member;
                level = memberLevel;
                requirement = lacking;
            }
        }
    }

    private final Pairs pairs;
    private final PeriodView view;
    private final PlanState state;
    private final Map<Kind, Skilled> skilled = new HashMap<>();

    private OpenReasons(Pairs pairs, int[] memberOfDuty) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.state = new PlanState(pairs, memberOfDuty);
    }

    /**
     * Explains every open duty of a plan. Thread-safe.
     *
     * @param pairs the problem
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view
     * @return one for every open duty, in the view's order, each with at least one reason, the one that holds back most
     *     members first; the closest member of a reason is the one with the highest level in the missing skill, with the
     *     fewest minutes missing, or else with most time left
     */
    public static List<OpenDuty> of(Pairs pairs, int[] memberOfDuty) {
        int[] open = IntStream.range(0, memberOfDuty.length)
                .filter(duty -> memberOfDuty[duty] == PeriodView.NOBODY)
                .toArray();
        if (open.length == 0) {
            return List.of();
        }
        OpenReasons reasons = new OpenReasons(pairs, memberOfDuty);
        List<OpenDuty> explained = new ArrayList<>(open.length);
        for (int duty : open) {
            explained.add(new OpenDuty(pairs.view().duty(duty).id(), reasons.explain(duty)));
        }
        return List.copyOf(explained);
    }

    private List<OpenReason> explain(int duty) {
        if (view.members().isEmpty()) {
            return List.of(new OpenReason(Code.NO_MEMBER, null, null, null, null, null, null, 1));
        }
        Skilled those = view.isPinned(duty)
                ? sift(duty, IntStream.of(view.holder(duty)))
                : skilled.computeIfAbsent(
                        new Kind(view.duty(duty).role(), pairs.requirements(duty)),
                        kind -> sift(duty, IntStream.range(0, view.members().size())));
        Map<Code, Tally> tallies = new EnumMap<>(Code.class);
        for (int member : those.members()) {
            tally(tallies, duty, member);
        }
        List<OpenReason> reasons = new ArrayList<>(those.lacks());
        tallies.forEach((code, tally) -> reasons.add(reason(code, duty, tally)));
        reasons.sort(MOST_MEMBERS_FIRST);
        return reasons;
    }

    /** Parts those who have the role and the skills from those who lack some, which is the same for all of a kind. */
    private Skilled sift(int duty, IntStream members) {
        List<Integer> able = new ArrayList<>();
        Tally unqualified = new Tally();
        Map<String, Tally> bySkill = new LinkedHashMap<>();
        members.forEach(member -> {
            Obstacle obstacle = Obstacle.between(pairs, duty, member);
            if (obstacle != null && obstacle.code() == Code.NO_ROLE) {
                unqualified.count++;
            } else if (obstacle != null && obstacle.requirement() != null && obstacle.level() != null) {
                Requirement lacking = obstacle.requirement();
                bySkill.computeIfAbsent(lacking.skill(), skill -> new Tally())
                        .addLack(member, lacking, obstacle.level());
            } else {
                able.add(member);
            }
        });
        List<OpenReason> lacks = new ArrayList<>();
        if (unqualified.count > 0) {
            lacks.add(reason(Code.NO_ROLE, duty, unqualified));
        }
        bySkill.values().forEach(tally -> lacks.add(reason(Code.NO_SKILL, duty, tally)));
        return new Skilled(able, lacks);
    }

    private void tally(Map<Code, Tally> tallies, int duty, int member) {
        Obstacle obstacle = pairs.isEligible(duty, member) ? null : Obstacle.between(pairs, duty, member);
        Code hindrance = obstacle == null ? state.hindrance(duty, member) : obstacle.code();
        Code code = hindrance == null ? Code.NOT_TRIED : hindrance;
        long rank = switch (code) {
            case TOO_LONG -> view.capacityMinutes(member) - pairs.effortMinutes(duty, member);
            case NO_TIME -> state.freeMinutes(member) - pairs.effortMinutes(duty, member);
            default -> state.freeMinutes(member);
        };
        tallies.computeIfAbsent(code, unused -> new Tally()).add(member, rank);
    }

    private OpenReason reason(Code code, int duty, Tally tally) {
        Requirement requirement = tally.requirement;
        boolean isTime = code == Code.TOO_LONG || code == Code.NO_TIME;
        return new OpenReason(
                code,
                code == Code.NO_ROLE ? view.duty(duty).role() : null,
                requirement == null ? null : requirement.skill(),
                requirement == null ? null : requirement.min(),
                tally.best == PeriodView.NOBODY ? null : view.member(tally.best).id(),
                tally.level,
                isTime ? -tally.rank : null,
                tally.count);
    }
}
