package org.bailiwick.explain;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.bailiwick.model.Measures;

/** What belongs to single members of a plan: their time, their goals, their part of the soft score. Not thread-safe. */
final class OwnParts {

    private final Board board;
    private final int[] memberOfDuty;
    private final MemberLoad load;

    OwnParts(Board board, int[] memberOfDuty) {
        this.board = board;
        this.memberOfDuty = memberOfDuty;
        this.load = new MemberLoad(board);
    }

    private IntStream duties(int member) {
        return IntStream.range(0, memberOfDuty.length).filter(d -> memberOfDuty[d] == member);
    }

    long minutes(int member) {
        return duties(member).mapToLong(d -> board.effort(d, member)).sum();
    }

    BigDecimal goal(int member) {
        return duties(member)
                .mapToObj(d -> board.view.measure(d, Measures.GOAL))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Points of the soft score, but for what every member costs without any duty. */
    long points(int member) {
        load.start(member, new int[0]);
        long points = 0;
        for (int d : duties(member).toArray()) {
            load.take(d);
            points += load.soft() + board.worth(d, member);
            load.add(d);
        }
        return points;
    }
}
