package org.bailiwick.handover;

import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;

import org.bailiwick.check.Draft;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * A small team with a change of every kind.
 *
 * <pre>
 * d0 hunter acme lead:  ana → li     d3 hunter small lead: gone → ana     d5 closer beta close: li → nobody
 * d1 hunter beta lead:  li           d4 closer small close: nobody → ana  d6 hunter north lead: ana → vacancy
 * d2 closer acme close: li
 * </pre>
 */
public final class ChangingTeam {

    public static final int ANA = 0;
    public static final int LI = 1;
    public static final int VACANCY = 2;
    public static final int OPEN = PeriodView.NOBODY;

    public final Draft draft = new Draft();
    public int[] memberOfDuty = {LI, LI, LI, ANA, ANA, OPEN, VACANCY};

    public ChangingTeam() {
        draft.segments.add(Draft.segment("small", SegmentKind.MARKET, "north"));
        draft.duties.add(Draft.duty("d3", "hunter", "small", "lead", "gone"));
        draft.duties.add(Draft.duty("d4", "closer", "small", "close", null));
        draft.duties.add(Draft.duty("d5", "closer", "beta", "close", "li"));
        draft.duties.add(Draft.duty("d6", "hunter", "north", "lead", "ana"));
        draft.members.add(Draft.member("seat-3", "Sales North"));
        change(draft.members, VACANCY, "vacant", true);
        for (int m = 0; m < draft.members.size(); m++) {
            change(draft.members, m, "capacityHours", dec("160"));
            change(draft.members, m, "manager", "boss");
        }
    }

    public PeriodView view() {
        return PeriodView.of(draft.problem());
    }

    public Pairs pairs() {
        return Pairs.of(view());
    }
}
