package org.bailiwick.check;

import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** A problem without errors in its rows, seen from its period, with the way back to the rows. */
final class Meaning {

    private final Problem problem;
    private final Expansion expansion;
    private final Names names;
    private final PeriodView view;
    private final Pairs pairs;
    private final MemberNames memberNames;
    private final int[] rows;

    Meaning(Problem problem, Expansion expansion, Names names) {
        this.problem = problem;
        this.expansion = expansion;
        this.names = names;
        this.view = PeriodView.of(expansion.problem());
        this.pairs = Pairs.of(view);
        this.memberNames = new MemberNames(view);
        this.rows = new int[view.duties().size()];
        for (int i = 0; i < expansion.duties().size(); i++) {
            int duty = view.dutyNumber(expansion.duties().get(i).id());
            if (duty >= 0) {
                rows[duty] = i;
            }
        }
    }

    Problem problem() {
        return problem;
    }

    PeriodView view() {
        return view;
    }

    Pairs pairs() {
        return pairs;
    }

    MemberNames memberNames() {
        return memberNames;
    }

    /** The row of a duty by its number in the view. */
    Row duty(int number) {
        return expansion.row(rows[number]);
    }

    /** The row of a member by its number in the view. */
    Row member(int number) {
        String id = view.member(number).id();
        Integer position = names.members().position(id);
        return Row.of("members", position == null ? 0 : position, "member", id);
    }
}
