package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bailiwick.crm.skills.ResultLevels;
import org.bailiwick.model.Member;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Skill;
import org.bailiwick.rollover.actuals.SkillOutcome;
import org.bailiwick.rollover.carry.Adjusted;
import org.bailiwick.rollover.carry.SkillEvidence;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * Results by skill and member. A deal of a duty counts for each skill that the duty weighs, by the skill's part of the weights. A deal decided d days before the last day of the month that ends weighs 2<sup>−d/h</sup>, six
 * decimals, rounded half up.
 */
final class OutcomeSums {

    private static final String LIST = "outcomes";
    private static final int DECIMALS = 6;

    private final NextMonth next;
    private final int halfLifeDays;
    private final Complaints complaints;
    private final LocalDate lastDay;
    private final Pairs pairs;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> skills = new LinkedHashSet<>();

    OutcomeSums(NextMonth next, int halfLifeDays, Complaints complaints) {
        this.next = next;
        this.halfLifeDays = halfLifeDays;
        this.complaints = complaints;
        lastDay = next.month().minusMonths(1).atEndOfMonth();
        pairs = Pairs.of(PeriodView.of(next.last()));
        next.problem().members().forEach(member -> members.put(member.id(), member));
        next.problem().skills().stream().map(Skill::id).forEach(skills::add);
    }

    /** Sums by skill, then by member; whose member has left is passed over. */
    Map<String, Map<String, SkillEvidence>> bySkill(List<SkillOutcome> outcomes) {
        Set<String> known = new LinkedHashSet<>(members.keySet());
        next.last().members().forEach(member -> known.add(member.id()));
        Map<String, Map<String, SkillEvidence>> sums = new TreeMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            SkillOutcome outcome = outcomes.get(i);
            if (!known.contains(outcome.member())) {
                complaints.unknown(LIST, i, "member", outcome.member(), known);
            }
            Member member = members.get(outcome.member());
            for (Map.Entry<String, BigDecimal> skill : skillsOf(outcome, i).entrySet()) {
                if (member != null) {
                    sums.computeIfAbsent(skill.getKey(), key -> new LinkedHashMap<>())
                            .merge(
                                    member.id(),
                                    sum(member, skill.getKey(), skill.getValue(), outcome),
                                    OutcomeSums::joined);
                }
            }
        }
        return sums;
    }

    /** The parts of a deal by skill. */
    private Map<String, BigDecimal> skillsOf(SkillOutcome outcome, int index) {
        String skill = outcome.skill();
        String duty = outcome.duty();
        if (skill != null) {
            if (!skills.contains(skill)) {
                complaints.unknown(LIST, index, "skill", skill, skills);
            }
            return Map.of(skill, BigDecimal.ONE);
        }
        int number = duty == null ? -1 : pairs.view().dutyNumber(duty);
        if (number < 0) {
            complaints.unknown(
                    LIST,
                    index,
                    "duty",
                    String.valueOf(duty),
                    pairs.view().duties().stream().map(row -> row.id()).toList());
            return Map.of();
        }
        List<Requirement> weighed = pairs.requirements(number).stream()
                .filter(requirement -> requirement.weight().signum() > 0)
                .toList();
        BigDecimal all = weighed.stream().map(Requirement::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        weighed.forEach(requirement ->
                parts.put(requirement.skill(), requirement.weight().divide(all, DECIMALS, RoundingMode.HALF_UP)));
        return parts;
    }

    private SkillEvidence sum(Member member, String skill, BigDecimal part, SkillOutcome outcome) {
        BigDecimal level = member.skills().getOrDefault(skill, BigDecimal.ZERO);
        LocalDate day = outcome.day();
        BigDecimal weight = part.multiply(weight(day == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(day, lastDay))));
        BigDecimal deals = BigDecimal.valueOf(Math.addExact(outcome.won(), outcome.lost()));
        return new SkillEvidence(
                skill,
                new Adjusted(level, level),
                outcome.won(),
                outcome.lost(),
                rounded(weight.multiply(deals)),
                rounded(weight.multiply(BigDecimal.valueOf(outcome.won()))),
                rounded(weight.multiply(weight).multiply(deals)));
    }

    /** The same results some days later. */
    SkillEvidence aged(SkillEvidence old) {
        BigDecimal factor = weight(
                ChronoUnit.DAYS.between(next.last().period().minusMonths(1).atEndOfMonth(), lastDay));
        return new SkillEvidence(
                old.skill(),
                old.level(),
                old.won(),
                old.lost(),
                rounded(old.weight().multiply(factor)),
                rounded(old.weightWon().multiply(factor)),
                rounded(old.squares().multiply(factor).multiply(factor)));
    }

    /** By strict arithmetic, so that it is the same on every machine. */
    private BigDecimal weight(long days) {
        return rounded(BigDecimal.valueOf(StrictMath.pow(2, -(double) days / halfLifeDays)));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Older results first: their level is the stated one. */
    static SkillEvidence joined(SkillEvidence old, SkillEvidence more) {
        return new SkillEvidence(
                old.skill(),
                old.level(),
                Math.addExact(old.won(), more.won()),
                Math.addExact(old.lost(), more.lost()),
                old.weight().add(more.weight()),
                old.weightWon().add(more.weightWon()),
                old.squares().add(more.squares()));
    }

    static SkillEvidence at(SkillEvidence sums, Adjusted level) {
        return new SkillEvidence(
                sums.skill(), level, sums.won(), sums.lost(), sums.weight(), sums.weightWon(), sums.squares());
    }

    static long deals(SkillEvidence sums) {
        return Math.addExact(sums.won(), sums.lost());
    }

    static ResultLevels.Results results(SkillEvidence sums) {
        return new ResultLevels.Results(
                deals(sums),
                sums.won(),
                sums.weight().doubleValue(),
                sums.weightWon().doubleValue(),
                sums.squares().doubleValue());
    }
}
