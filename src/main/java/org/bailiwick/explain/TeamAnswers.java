package org.bailiwick.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.explain.answer.OpenAnswer;
import org.bailiwick.explain.answer.TeamAnswer;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** Says what a team cannot do before anything is planned. */
record TeamAnswers(Pairs pairs, OpenAnswers openAnswers) {

    private static final int RELIEFS = 4;

    TeamAnswer answer() {
        PeriodView view = pairs.view();
        List<OpenAnswer> impossible = new ArrayList<>();
        long needed = 0;
        for (int d = 0; d < view.duties().size(); d++) {
            int duty = d;
            needed += IntStream.of(pairs.eligible(d))
                    .mapToLong(m -> pairs.effortMinutes(duty, m))
                    .min()
                    .orElse(0);
            OpenAnswer answer = openAnswers.of(d, RELIEFS);
            if (answer.able().isEmpty()) {
                impossible.add(answer);
            }
        }
        impossible.sort((a, b) ->
                view.duty(b.duty()).hours().compareTo(view.duty(a.duty()).hours()));
        long available = IntStream.range(0, view.members().size())
                .mapToLong(view::capacityMinutes)
                .sum();
        return new TeamAnswer(needed, available, impossible, Shortages.of(pairs));
    }
}
