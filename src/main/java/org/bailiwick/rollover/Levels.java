package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bailiwick.crm.skills.ResultLevels;
import org.bailiwick.model.Member;
import org.bailiwick.rollover.actuals.SkillOutcome;
import org.bailiwick.rollover.carry.Adjusted;
import org.bailiwick.rollover.carry.SkillEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Levels of skill that follow results, by empirical Bayes as in imports: the results of all months, older ones less, are held
 * against the level that was stated before them, which weighs as much as a number of deals.
 *
 * <p>Stated levels, and the minima that duties ask for, are on a scale of the team's own. So the team's mean rate stands for the mean
 * stated level of those who have results, by the weight of these, and no result takes away a minimum that the stated level meets:
 * losing deals does not unlearn a language.
 *
 * <p>A level that somebody has set since is stated anew: its results are forgotten, since whoever set it knew them.
 */
final class Levels {

    private static final int DECIMALS = 6;

    private final NextMonth next;
    private final RollOverOptions options;
    private final OutcomeSums sums;
    private final SkillFloors floors;

    Levels(NextMonth next, RollOverOptions options, Complaints complaints) {
        this.next = next;
        this.options = options;
        this.sums = new OutcomeSums(next, options.halfLifeDays(), complaints);
        this.floors = new SkillFloors(next.problem());
    }

    void learn(List<SkillOutcome> outcomes) {
        Map<String, Map<String, SkillEvidence>> fresh = sums.bySkill(outcomes);
        Map<String, Map<String, SkillEvidence>> all = new TreeMap<>();
        next.problem()
                .members()
                .forEach(member -> next.carried(member)
                        .skills()
                        .forEach(old -> kept(member, old)
                                .ifPresent(kept -> all.computeIfAbsent(old.skill(), skill -> new LinkedHashMap<>())
                                        .put(member.id(), kept))));
        fresh.forEach((skill, members) -> members.forEach((member, sum) ->
                all.computeIfAbsent(skill, key -> new LinkedHashMap<>()).merge(member, sum, OutcomeSums::joined)));
        Map<String, ResultLevels> fitted = new TreeMap<>();
        all.forEach((skill, members) -> {
            if (members.values().stream().mapToLong(OutcomeSums::deals).sum() >= options.leastDeals()) {
                ResultLevels.of(
                                members.values().stream()
                                        .map(OutcomeSums::results)
                                        .toList(),
                                middle(members.values()))
                        .ifPresent(levels -> fitted.put(skill, levels));
            }
        });
        next.eachMember(member -> learned(member, all, fitted));
    }

    private static double middle(Collection<SkillEvidence> people) {
        BigDecimal levels = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (SkillEvidence own : people) {
            levels = levels.add(own.level().base().multiply(own.weight()));
            weight = weight.add(own.weight());
        }
        // Results so old that they weigh nothing tell of nobody.
        return weight.signum() == 0
                ? 0
                : levels.divide(weight, DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }

    /** What is remembered of earlier results, a month older; nothing where somebody has set the level since. */
    private Optional<SkillEvidence> kept(Member member, SkillEvidence old) {
        BigDecimal now = member.skills().getOrDefault(old.skill(), BigDecimal.ZERO);
        return now.compareTo(old.level().given()) == 0 ? Optional.of(sums.aged(old)) : Optional.empty();
    }

    private Member learned(
            Member member, Map<String, Map<String, SkillEvidence>> all, Map<String, ResultLevels> fitted) {
        Map<String, BigDecimal> skills = new LinkedHashMap<>(member.skills());
        List<SkillEvidence> evidence = new ArrayList<>();
        all.forEach((skill, members) -> {
            SkillEvidence own = members.get(member.id());
            if (own != null) {
                BigDecimal given = given(member, own, fitted.get(skill));
                if (given.signum() != 0 || skills.containsKey(skill)) {
                    skills.put(skill, given);
                }
                evidence.add(OutcomeSums.at(own, new Adjusted(own.level().base(), given)));
            }
        });
        next.carry(member, old -> Carrying.withSkills(old, evidence));
        return member.withSkills(skills);
    }

    private BigDecimal given(Member member, SkillEvidence own, @Nullable ResultLevels levels) {
        if (levels == null) {
            return own.level().given();
        }
        ResultLevels.Level level =
                levels.level(OutcomeSums.results(own), own.level().base(), options.declaredDeals());
        next.reasons()
                .note(
                        ChangeList.MEMBER,
                        member.id(),
                        "skill:" + own.skill(),
                        Why.OUTCOMES,
                        "won=%d lost=%d rate=%s interval=%s stated=%s"
                                .formatted(
                                        own.won(),
                                        own.lost(),
                                        Intervals.rounded(level.rate()),
                                        Intervals.of(level.low(), level.high()),
                                        own.level().base().toPlainString()));
        return level.level().max(floors.of(own.skill(), own.level().base()));
    }
}
