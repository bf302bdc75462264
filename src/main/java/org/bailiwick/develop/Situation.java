package org.bailiwick.develop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bailiwick.model.Balance;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;

/** A plan and what its members could do beyond it. Members and duties are numbered as in the view. Not thread-safe. */
final class Situation {

    private final Pairs pairs;
    private final PeriodView view;
    private final int[] plan;
    private final RaisedFits fits;
    private final Score score;
    private final int[][] reach;
    private final List<String> measures;
    private final boolean[][] sharesIn;

    Situation(Pairs pairs, int[] memberOfDuty) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.plan = memberOfDuty.clone();
        this.score = Referee.of(pairs).judge(plan).score();
        this.fits = new RaisedFits(pairs);
        this.reach = IntStream.range(0, view.members().size())
                .mapToObj(m -> duties().filter(d -> isReached(d, m)).toArray())
                .toArray(int[][]::new);
        this.measures = Stream.concat(
                        Stream.of(Measures.GOAL),
                        view.problem().settings().balances().stream().map(Balance::measure))
                .distinct()
                .toList();
        this.sharesIn = measures.stream().map(this::sharesIn).toArray(boolean[][]::new);
    }

    private boolean isReached(int duty, int member) {
        return Pairs.isQualified(view.member(member), view.duty(duty).role())
                && !pairs.isExcluded(duty, member)
                && pairs.effortMinutes(duty, member) <= view.capacityMinutes(member);
    }

    private boolean[] sharesIn(String measure) {
        boolean[] shares = new boolean[view.members().size()];
        duties().filter(d -> view.measure(d, measure).signum() > 0)
                .flatMap(d -> IntStream.of(pairs.eligible(d)))
                .forEach(m -> shares[m] = true);
        return shares;
    }

    Pairs pairs() {
        return pairs;
    }

    PeriodView view() {
        return view;
    }

    RaisedFits fits() {
        return fits;
    }

    /** The plan's score as it stands. */
    Score score() {
        return score;
    }

    /** A copy of the plan. */
    int[] plan() {
        return plan.clone();
    }

    int memberOf(int duty) {
        return plan[duty];
    }

    IntStream duties() {
        return IntStream.range(0, view.duties().size());
    }

    /** The members who are persons: a vacancy learns nothing, teaches nobody and takes nothing over. */
    int[] people() {
        return IntStream.range(0, view.members().size()).filter(this::isPerson).toArray();
    }

    boolean isPerson(int member) {
        return !view.member(member).vacant();
    }

    /** The duties that a member could hold by role, exclusions and time, whatever the skills. */
    int[] reach(int member) {
        return reach[member];
    }

    /** Whether a pin keeps a duty with somebody else. */
    boolean isPinnedElsewhere(int duty, int member) {
        return view.isPinned(duty) && view.holder(duty) != member;
    }

    long spareMinutes(int member) {
        return spareMinutes(member, plan);
    }

    long spareMinutes(int member, int[] memberOfDuty) {
        return view.capacityMinutes(member)
                - duties().filter(d -> memberOfDuty[d] == member)
                        .mapToLong(d -> pairs.effortMinutes(d, member))
                        .sum();
    }

    /** The duties that a member becomes eligible for by raised levels. */
    List<Integer> opened(int member, Map<String, BigDecimal> levels) {
        List<Integer> opened = new ArrayList<>();
        for (int d : reach[member]) {
            if (!pairs.isEligible(d, member) && fits.meetsMinima(d, member, levels)) {
                opened.add(d);
            }
        }
        return opened;
    }

    /**
     * Whether becoming eligible for some duties changes nothing in the score of any plan that leaves them where they are in
     * the plan: nobody's fair share, and what counts as held, hang on it.
     */
    boolean isFreeToOpen(int member, List<Integer> opened) {
        for (int d : opened) {
            if (plan[d] == member || view.holder(d) == member) {
                return false;
            }
            for (int x = 0; x < sharesIn.length; x++) {
                if (!sharesIn[x][member] && view.measure(d, measures.get(x)).signum() > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The same problem with some levels of a member raised. */
    Problem raised(int member, Map<String, BigDecimal> levels) {
        Problem now = view.problem();
        String id = view.member(member).id();
        List<Member> members = now.members().stream()
                .map(row -> row.id().equals(id) ? Levels.raised(row, levels) : row)
                .toList();
        return now.withMembers(members);
    }

    /** The ids of some duties, in the order given. */
    List<String> ids(List<Integer> duties) {
        return duties.stream().map(d -> view.duty(d).id()).toList();
    }
}
