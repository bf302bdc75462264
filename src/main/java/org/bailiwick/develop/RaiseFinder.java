package org.bailiwick.develop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bailiwick.model.Member;
import org.bailiwick.model.Requirement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;

/** Every level that a person could gain and that some duty within reach asks for, with what is known of it without planning. */
final class RaiseFinder {

    private final Situation situation;
    private final GainLimits limits;

    /** @param base the plan that re-planning starts from */
    RaiseFinder(Situation situation, Replanning.Best base) {
        this.situation = situation;
        this.limits = new GainLimits(situation, base);
    }

    /** The levels in the order of members and skills. */
    List<Candidate> all() {
        List<Candidate> found = new ArrayList<>();
        for (int m : situation.people()) {
            for (String skill : skills(situation, m, Map.of())) {
                found.add(candidate(m, skill));
            }
        }
        return found;
    }

    /** The skills that duties within a member's reach ask for more of, by id. */
    static Set<String> skills(Situation situation, int member, Map<String, BigDecimal> levels) {
        Member row = situation.view().member(member);
        Set<String> skills = new TreeSet<>();
        for (int d : situation.reach(member)) {
            if (!situation.isPinnedElsewhere(d, member)) {
                for (Requirement requirement : situation.pairs().requirements(d)) {
                    BigDecimal level = RaisedFits.level(row, requirement.skill(), levels);
                    boolean matters = requirement.weight().signum() > 0 || level.compareTo(requirement.min()) < 0;
                    if (matters && level.compareTo(Levels.TOP) < 0) {
                        skills.add(requirement.skill());
                    }
                }
            }
        }
        return skills;
    }

    private Candidate candidate(int member, String skill) {
        Member row = situation.view().member(member);
        BigDecimal from = Pairs.level(row, skill);
        SkillRaise raise = new SkillRaise(row.id(), skill, from, Levels.up(from, 1));
        Change change = Change.of(situation, member, Map.of(skill, raise.to()));
        return new Candidate(
                raise,
                change,
                atPlan(change),
                limits.most(change),
                limits.promise(change),
                helps(situation, change, situation.plan()),
                opens(situation, change));
    }

    private Gain atPlan(Change change) {
        if (change.isOnlyFit()) {
            return new Gain(0, 0, change.fitGain(situation, situation.plan()));
        }
        Pairs raised = Pairs.of(PeriodView.of(situation.raised(change.member(), change.levels())));
        return Gain.between(
                situation.score(), Referee.of(raised).judge(situation.plan()).score());
    }

    /** The duties that the member holds in a plan and that gain by the change, the greatest gain first. */
    static List<Integer> helps(Situation situation, Change change, int[] memberOfDuty) {
        RaisedFits fits = situation.fits();
        return situation
                .duties()
                .filter(d -> memberOfDuty[d] == change.member())
                .filter(d -> fits.gain(d, change.member(), change.levels()) > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer d) -> fits.gain(d, change.member(), change.levels()))
                        .reversed())
                .toList();
    }

    /** The open duties that the member becomes eligible for, the most urgent first. */
    static List<Integer> opens(Situation situation, Change change) {
        return change.opened().stream()
                .filter(d -> situation.memberOf(d) == PeriodView.NOBODY)
                .sorted(Comparator.comparingLong(
                                (Integer d) -> situation.fits().points().openMinutes(d))
                        .reversed())
                .toList();
    }
}
