package org.bailiwick.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bailiwick.explain.answer.Candidate;
import org.bailiwick.explain.answer.Chain;
import org.bailiwick.explain.answer.Choice;
import org.bailiwick.explain.answer.Effect;
import org.bailiwick.explain.answer.Hindrance;
import org.bailiwick.explain.answer.Move;
import org.bailiwick.explain.answer.OpenAnswer;
import org.bailiwick.explain.answer.Relief;
import org.bailiwick.explain.answer.TeamAnswer;
import org.bailiwick.explain.answer.WhyNot;
import org.bailiwick.model.Score;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;

/**
 * Answers questions about a plan, feasible or not: why, why not, what keeps duties open, who is best for one. docs/explain.md
 * defines every answer.
 *
 * <p>Duties and members are named by the numbers of the problem's {@link PeriodView}. The same question has the same answer
 * every time. Not thread-safe.
 */
public final class Explainer {

    private static final int NOBODY = PeriodView.NOBODY;
    private static final int RELIEFS = 4;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::isPossible)
            .reversed()
            .thenComparing(candidate -> candidate.effect().score(), Comparator.reverseOrder())
            .thenComparingInt(Candidate::member);

    private final Pairs pairs;
    private final PeriodView view;
    private final int[] memberOfDuty;
    private final Referee referee;
    private final Judgement now;
    private final Board board;
    private final Standing standing;
    private final Effects effects;
    private final OpenAnswers openAnswers;

    private Explainer(Pairs pairs, int[] memberOfDuty) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.memberOfDuty = memberOfDuty.clone();
        this.referee = Referee.of(pairs);
        this.now = referee.judge(this.memberOfDuty);
        this.board = new Board(pairs);
        this.standing = new Standing(board, this.memberOfDuty);
        this.effects = new Effects(standing, now.terms());
        this.openAnswers = new OpenAnswers(standing, this.memberOfDuty);
    }

    /**
     * Looks at a plan.
     *
     * @param pairs the problem
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view; copied
     * @return who answers questions about it
     * @throws IllegalArgumentException where the plan has another length than the view, or names a member whom it does not have
     * @throws ArithmeticException where a sum does not fit 64 bits
     */
    public static Explainer of(Pairs pairs, int[] memberOfDuty) {
        int members = pairs.view().members().size();
        for (int member : memberOfDuty) {
            if (member < NOBODY || member >= members) {
                throw new IllegalArgumentException(
                        "The plan names the member number %d, the problem has %d. Maybe it belongs to another problem."
                                .formatted(member, members));
            }
        }
        return new Explainer(pairs, memberOfDuty);
    }

    /**
     * Says what a team cannot do, whatever the plan: duties that nobody may hold, and those that are too much together for
     * everybody who may hold them.
     *
     * @param pairs the problem
     * @return the answer, with up to four relaxations for each duty that nobody may hold
     */
    public static TeamAnswer team(Pairs pairs) {
        int[] nothing = new int[pairs.view().duties().size()];
        Arrays.fill(nothing, NOBODY);
        return new TeamAnswers(pairs, new OpenAnswers(new Standing(new Board(pairs), nothing), nothing)).answer();
    }

    /**
     * Returns the problem that the numbers belong to.
     *
     * @return the view
     */
    public PeriodView view() {
        return view;
    }

    /**
     * Returns what the plan is worth.
     *
     * @return the referee's judgement
     */
    public Judgement now() {
        return now;
    }

    /**
     * Returns who has a duty.
     *
     * @param duty the duty's number
     * @return the member's number, or {@link PeriodView#NOBODY}
     */
    public int memberOf(int duty) {
        return memberOfDuty[duty];
    }

    /**
     * Says why a duty is with its member.
     *
     * @param duty the number of a duty that somebody has
     * @return the answer
     * @throws IllegalArgumentException where nobody has the duty
     */
    public Choice why(int duty) {
        int member = memberOfDuty[duty];
        if (member == NOBODY) {
            throw new IllegalArgumentException("The duty (%s) is open. Maybe its reasons were meant: open(duty)."
                    .formatted(view.duty(duty).id()));
        }
        List<Candidate> others =
                recommend(duty).stream().filter(other -> !other.hasIt()).toList();
        Candidate runnerUp =
                others.stream().filter(Candidate::isPossible).findFirst().orElse(null);
        int possible = (int) others.stream().filter(Candidate::isPossible).count();
        Effect overRunnerUp = runnerUp == null
                ? effects.change(duty, member)
                : runnerUp.effect().reversed();
        Effect overOpen = effects.change(duty, NOBODY).reversed();
        return new Choice(duty, member, runnerUp, overRunnerUp, overOpen, possible, others);
    }

    /**
     * Ranks all members for a duty, held or open.
     *
     * @param duty the duty's number
     * @return every member, the best first: by the score of the plan with the duty there; those whom a rule keeps from it last
     */
    public List<Candidate> recommend(int duty) {
        List<Candidate> candidates = new ArrayList<>();
        for (int m = 0; m < view.members().size(); m++) {
            candidates.add(new Candidate(
                    m, m == memberOfDuty[duty], openAnswers.hindrances(duty, m), effects.change(duty, m)));
        }
        candidates.sort(BEST_FIRST);
        return List.copyOf(candidates);
    }

    /**
     * Says what a member has, and how that came.
     *
     * @param member the member's number
     * @return the answer
     */
    public MemberAnswer member(int member) {
        return new MemberAnswers(pairs, memberOfDuty).of(member);
    }

    /**
     * Says why a member does not have a duty, and how it could.
     *
     * @param duty the duty's number
     * @param member the number of a member who does not have it
     * @return the answer, with up to four relaxations where a rule is in the way
     * @throws IllegalArgumentException where the member has the duty
     */
    public WhyNot whyNot(int duty, int member) {
        if (memberOfDuty[duty] == member) {
            throw new IllegalArgumentException("The member (%s) has the duty (%s). Maybe why(duty) was meant."
                    .formatted(view.member(member).id(), view.duty(duty).id()));
        }
        List<Hindrance> hindrances = openAnswers.hindrances(duty, member);
        Effect effect = effects.change(duty, member);
        List<Relief> reliefs = hindrances.isEmpty() ? List.of() : openAnswers.reliefs(duty, hindrances, RELIEFS);
        boolean isForbidden = !pairs.isEligible(duty, member)
                || hindrances.stream().anyMatch(each -> each.kind().isOfAnyPlan());
        if (isForbidden) {
            return new WhyNot(duty, member, hindrances, effect, true, null, true, reliefs);
        }
        ChainSearch.Found found = ChainSearch.search(board, memberOfDuty, duty, member);
        Chain chain = found.moves().isEmpty() ? null : chain(found.moves());
        return new WhyNot(duty, member, hindrances, effect, false, chain, found.isComplete(), reliefs);
    }

    private Chain chain(List<Move> moves) {
        int[] after = memberOfDuty.clone();
        Set<Integer> concerned = new TreeSet<>();
        for (Move move : moves) {
            after[move.duty()] = move.to();
            concerned.add(move.from());
            concerned.add(move.to());
        }
        concerned.remove(NOBODY);
        OwnParts before = new OwnParts(board, memberOfDuty);
        OwnParts then = new OwnParts(board, after);
        List<Chain.Share> shares = concerned.stream()
                .map(m -> new Chain.Share(
                        m,
                        before.minutes(m),
                        then.minutes(m),
                        before.goal(m),
                        then.goal(m),
                        then.points(m) - before.points(m)))
                .toList();
        return new Chain(moves, Effect.between(now, referee.judge(after)), shares);
    }

    /**
     * Says of every open duty why nobody has it, and what would fill it.
     *
     * @return one answer for each open duty, in the view's order, with up to four relaxations each
     */
    public List<OpenAnswer> open() {
        return IntStream.range(0, memberOfDuty.length)
                .filter(duty -> memberOfDuty[duty] == NOBODY)
                .mapToObj(this::open)
                .toList();
    }

    /**
     * Says why nobody, or nobody else, could take a duty, and what would change that.
     *
     * @param duty the duty's number; a duty that somebody has is taken as if it were open
     * @return the answer, with up to four relaxations
     */
    public OpenAnswer open(int duty) {
        return openAnswers.of(duty, RELIEFS);
    }

    /**
     * Returns what the plan is worth with a duty elsewhere.
     *
     * @param duty the duty's number
     * @param member the number of any member, or {@link PeriodView#NOBODY}
     * @return the score of the whole plan
     */
    public Score scoreWith(int duty, int member) {
        Score change = effects.change(duty, member).score();
        Score score = now.score();
        return new Score(score.hard() + change.hard(), score.medium() + change.medium(), score.soft() + change.soft());
    }
}
