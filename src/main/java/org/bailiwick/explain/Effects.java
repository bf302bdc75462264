package org.bailiwick.explain;

import java.util.List;
import org.bailiwick.explain.answer.Effect;
import org.bailiwick.model.Term;
import org.bailiwick.score.PeriodView;

/**
 * What single changes of hands do to a plan, found without judging it anew. Not thread-safe.
 */
final class Effects {

    private final Board board;
    private final Standing standing;
    private final MemberLoad load;
    private final List<Term> like;

    /** @param like the terms of any judgement of the problem */
    Effects(Standing standing, List<Term> like) {
        this.board = standing.board;
        this.standing = standing;
        this.load = new MemberLoad(board);
        this.like = like;
    }

    /** What a duty with another member, or with nobody, does. */
    Effect change(int duty, int to) {
        long[] sums = new long[board.terms];
        int from = standing.memberOf[duty];
        if (from != to) {
            load.addTermsTo(sums);
            if (from != PeriodView.NOBODY) {
                load.start(from, standing.held[from]).give(duty);
            }
            if (to != PeriodView.NOBODY) {
                load.start(to, standing.held[to]).take(duty);
            }
            standing.addTermsTo(sums);
            standing.ask(duty, to);
            standing.addTermsTo(null);
        }
        return Effect.of(sums, like);
    }
}
