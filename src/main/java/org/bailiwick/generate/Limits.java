package org.bailiwick.generate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Preference;
import org.bailiwick.model.SegmentKind;

/** Personal limits, exclusions and likes, all of which the hidden plan respects. */
final class Limits {

    /** Fewer people than this can do without nobody. */
    private static final int SMALL_CREW = 8;

    private final Dice dice;

    Limits(long seed) {
        this.dice = new Dice(seed, "limits");
    }

    void set(Pod pod) {
        List<SegmentDraft> accounts = pod.segments.stream()
                .filter(segment -> segment.kind == SegmentKind.ACCOUNT)
                .toList();
        Set<SegmentDraft> excluded = new HashSet<>();
        for (MemberDraft member : pod.crew) {
            setMost(member);
            if (pod.memberCount >= SMALL_CREW && !member.vacant && dice.chance(0.12)) {
                exclude(member, dice.pick(accounts), excluded);
            }
            if (!member.vacant) {
                addLikes(member, pod);
            }
        }
    }

    private void setMost(MemberDraft member) {
        if (dice.chance(0.2)) {
            int roles =
                    (int) member.kept.stream().map(DutyDraft::role).distinct().count();
            member.maxRoles = Math.max(1, roles) + dice.below(2);
        }
        if (dice.chance(0.2)) {
            int segments = (int)
                    member.kept.stream().map(duty -> duty.segment).distinct().count();
            member.maxSegments = segments + 2 + dice.below(Math.max(4, segments / 5));
        }
        int accounts = member.kept.stream()
                .map(duty -> duty.measures.getOrDefault(Assembly.ACCOUNTS, BigDecimal.ZERO))
                .mapToInt(BigDecimal::intValueExact)
                .sum();
        if (accounts > 0 && dice.chance(0.3)) {
            member.maxMeasures.put(Assembly.ACCOUNTS, BigDecimal.valueOf(accounts + 1 + dice.below(accounts / 4 + 2)));
        }
    }

    /** Bars a member from a customer: at most one member a customer, and never a keeper. */
    private static void exclude(MemberDraft member, SegmentDraft account, Set<SegmentDraft> excluded) {
        boolean keeps = account.dutiesOfAccount().stream().anyMatch(duty -> duty.keeper() == member);
        if (!keeps && excluded.add(account)) {
            member.cannot.add(new DutyPattern(null, account.id, null));
        }
    }

    private void addLikes(MemberDraft member, Pod pod) {
        if (dice.chance(0.25)) {
            like(member, new DutyPattern(member.primary.id(), null, null), dice.from(1, 2));
        }
        if (dice.chance(0.12)) {
            like(member, new DutyPattern(null, dice.pick(pod.territories).id, null), dice.pick(List.of(-2, -1, 1, 2)));
        }
        if (dice.chance(0.12)) {
            Step step = dice.pick(List.of(Step.values()));
            like(member, new DutyPattern(null, null, step.id()), dice.pick(List.of(-2, -1, 1)));
        }
    }

    private static void like(MemberDraft member, DutyPattern pattern, int score) {
        member.prefers.add(new Preference(pattern, BigDecimal.valueOf(score)));
    }
}
