package org.bailiwick.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bailiwick.explain.WhatIf;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Says why a member is outside a fairness band: what each single change that would help is kept from by. */
final class BandReasons {

    /** Questions for one deviation: the changes that would help most. */
    private static final int MOST_CHANGES = 24;

    private record Change(int duty, int member) {}

    /** What came of asking for the effects of changes. */
    private static final class Answers {
        private int asked;
        private final Map<String, Integer> blockedBy = new HashMap<>();
        private @Nullable Change best;
        private WhatIf.@Nullable Effect effect;

        void add(Change change, WhatIf.Effect answer) {
            asked++;
            if (answer.breaksRule()) {
                blockedBy.merge(answer.changes(ScoreLevel.HARD).get(0).constraint(), 1, Integer::sum);
            } else if (effect == null || answer.points() > effect.points()) {
                best = change;
                effect = answer;
            }
        }
    }

    private final Allocation allocation;
    private final PeriodView view;
    private final Wording words;
    private final WhatIf whatIf;

    BandReasons(Allocation allocation, WhatIf whatIf) {
        this.allocation = allocation;
        this.view = allocation.view();
        this.words = allocation.words();
        this.whatIf = whatIf;
    }

    /** The reason as the rest of a sentence; empty where finding it out would take too long. */
    String of(Deviation deviation) {
        List<Change> changes = deviation.isOver() ? away(deviation) : towards(deviation);
        if (changes.isEmpty()) {
            return deviation.isOver() ? words.text("band.nobodyElse") : words.text("band.nothingMore");
        }
        changes.sort(Comparator.comparing((Change change) -> view.measure(change.duty(), deviation.measure()))
                .reversed());
        Answers answers = new Answers();
        for (Change change : changes.subList(0, Math.min(MOST_CHANGES, changes.size()))) {
            Optional<WhatIf.Effect> effect = whatIf.of(change.duty(), change.member());
            effect.ifPresent(answer -> answers.add(change, answer));
        }
        return inWords(answers);
    }

    /** Duties of others that the member could take. */
    private List<Change> towards(Deviation deviation) {
        List<Change> changes = new ArrayList<>();
        for (int d = 0; d < view.duties().size(); d++) {
            if (allocation.memberOf(d) != deviation.member()
                    && carries(d, deviation)
                    && allocation.pairs().isEligible(d, deviation.member())) {
                changes.add(new Change(d, deviation.member()));
            }
        }
        return changes;
    }

    /** Duties of the member that others could take. */
    private List<Change> away(Deviation deviation) {
        List<Change> changes = new ArrayList<>();
        for (int d : allocation.dutiesOf(deviation.member())) {
            if (carries(d, deviation)) {
                for (int m : allocation.pairs().eligible(d)) {
                    if (m != deviation.member()) {
                        changes.add(new Change(d, m));
                    }
                }
            }
        }
        return changes;
    }

    private boolean carries(int duty, Deviation deviation) {
        return view.measure(duty, deviation.measure()).signum() > 0;
    }

    private String inWords(Answers answers) {
        Change best = answers.best;
        WhatIf.Effect effect = answers.effect;
        if (answers.asked == 0) {
            return "";
        }
        if (best == null || effect == null) {
            return blocked(answers);
        }
        if (effect.points() >= 0) {
            return words.text(
                    "band.gains",
                    words.figures().hoursOfPoints(effect.points()),
                    allocation.dutyName(best.duty()),
                    allocation.name(best.member()));
        }
        Term worst = effect.changes(ScoreLevel.SOFT).get(0);
        return words.text(
                "band.costs",
                answers.asked,
                words.figures().hoursOfPoints(-effect.points()),
                allocation.names().constraint(worst.constraint()));
    }

    private String blocked(Answers answers) {
        String rule = answers.blockedBy.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
        return words.text(
                answers.blockedBy.size() > 1 ? "band.brokenMostly" : "band.broken",
                answers.asked,
                allocation.names().constraint(rule));
    }
}
