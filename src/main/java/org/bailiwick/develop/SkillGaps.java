package org.bailiwick.develop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Member;
import org.bailiwick.model.Requirement;
import org.bailiwick.score.Exact;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Which skills keep duties open, and which ones make the work worse than it could be. */
final class SkillGaps {

    private static final int DECIMALS = 3;

    private static final class Tally {
        private BigFraction lost = BigFraction.ZERO;
        private int weakened;
        private final Set<Integer> blocked = new LinkedHashSet<>();
        private long openMinutes;
        private @Nullable BigDecimal shortage;
    }

    private final Situation situation;
    private final Map<String, Tally> tallies = new TreeMap<>();

    SkillGaps(Situation situation) {
        this.situation = situation;
    }

    /** Those that keep most open work open first, then those that lose most. */
    List<SkillGap> all() {
        situation.duties().forEach(d -> {
            if (situation.memberOf(d) == PeriodView.NOBODY) {
                block(d);
            } else {
                weaken(d, situation.memberOf(d));
            }
        });
        List<SkillGap> gaps = new ArrayList<>();
        tallies.forEach((skill, tally) -> gaps.add(gap(skill, tally)));
        gaps.sort(Comparator.comparingLong(SkillGap::openMinutes)
                .thenComparing(SkillGap::lostHours)
                .reversed());
        return gaps;
    }

    private SkillGap gap(String skill, Tally tally) {
        return new SkillGap(
                skill,
                tally.lost.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP),
                tally.weakened,
                situation.ids(List.copyOf(tally.blocked)),
                tally.openMinutes,
                tally.shortage);
    }

    private Tally tally(String skill) {
        return tallies.computeIfAbsent(skill, key -> new Tally());
    }

    private void weaken(int duty, int member) {
        Pairs pairs = situation.pairs();
        Member row = situation.view().member(member);
        BigFraction sum = situation.fits().weight(pairs.requirements(duty));
        BigFraction hours = Exact.of(situation.view().duty(duty).hours()).multiply(pairs.emphasis(duty));
        for (Requirement requirement : pairs.requirements(duty)) {
            BigDecimal missing = Levels.TOP.subtract(Pairs.level(row, requirement.skill()));
            BigDecimal weighted = requirement.weight().multiply(missing);
            if (weighted.signum() > 0) {
                Tally tally = tally(requirement.skill());
                tally.weakened++;
                tally.lost = tally.lost.add(hours.multiply(Exact.of(weighted)).divide(sum.multiply(5)));
            }
        }
    }

    private void block(int duty) {
        for (int m : situation.people()) {
            if (isWithinReach(duty, m)) {
                Member row = situation.view().member(m);
                for (Requirement requirement : situation.pairs().requirements(duty)) {
                    BigDecimal missing = requirement.min().subtract(Pairs.level(row, requirement.skill()));
                    if (missing.signum() > 0) {
                        block(duty, tally(requirement.skill()), missing);
                    }
                }
            }
        }
    }

    private boolean isWithinReach(int duty, int member) {
        return Arrays.binarySearch(situation.reach(member), duty) >= 0 && !situation.isPinnedElsewhere(duty, member);
    }

    private void block(int duty, Tally tally, BigDecimal missing) {
        if (tally.blocked.add(duty)) {
            tally.openMinutes += situation.fits().points().openMinutes(duty);
        }
        BigDecimal least = tally.shortage;
        tally.shortage = least == null ? missing : least.min(missing);
    }
}
