package org.bailiwick.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.Obstacle;
import org.bailiwick.score.PeriodView;

/** What changes hands, the most hours first, and what taking a change back would do. */
final class Changes {

    private static final int MOST = 10;
    private static final int MOST_GAINS = 2;
    private static final int DUTY_COLUMNS = 64;

    private final Allocation allocation;
    private final PeriodView view;
    private final WhatIf whatIf;
    private final long[] effortBefore;

    Changes(Allocation allocation, WhatIf whatIf) {
        this.allocation = allocation;
        this.view = allocation.view();
        this.whatIf = whatIf;
        this.effortBefore = new long[view.members().size()];
        for (int d = 0; d < view.duties().size(); d++) {
            int holder = view.holder(d);
            if (holder != PeriodView.NOBODY) {
                effortBefore[holder] += allocation.pairs().effortMinutes(d, holder);
            }
        }
    }

    /** Prints nothing where nothing changes hands. */
    void print(Page page) {
        List<Integer> moved = new ArrayList<>(allocation.moved());
        if (moved.isEmpty()) {
            return;
        }
        moved.sort(Comparator.comparing((Integer d) -> view.duty(d).hours())
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        page.heading(moved.size() > MOST ? "Biggest changes from last month" : "Changes from last month");
        page.lines(page.first(moved, MOST, "changes", d -> {
            Duty duty = view.duty(d);
            page.item("%s (%s): %s → %s: %s"
                    .formatted(
                            TextWidth.limit(allocation.dutyName(d), DUTY_COLUMNS),
                            Figures.hours(duty.hours()),
                            duty.holder() == null
                                    ? "nobody"
                                    : allocation.names().member(duty.holder()),
                            allocation.name(allocation.memberOf(d)),
                            reason(d)));
        }));
    }

    private String reason(int duty) {
        int holder = view.holder(duty);
        if (holder == PeriodView.NOBODY) {
            return "has left the team";
        }
        Obstacle obstacle = Obstacle.between(allocation.pairs(), duty, holder);
        if (obstacle != null) {
            return allocation.names().obstacle(obstacle);
        }
        long over = effortBefore[holder] - view.capacityMinutes(holder);
        if (over > 0) {
            return "was %s over capacity".formatted(Figures.hours(over));
        }
        Optional<WhatIf.Effect> effect = whatIf.of(duty, holder);
        return effect.isPresent() ? takenBack(effect.get(), holder) : fit(duty, holder);
    }

    /** What a manager would hear who asked to take just this change back. */
    private String takenBack(WhatIf.Effect effect, int holder) {
        if (effect.breaksRule()) {
            Term rule = effect.changes(ScoreLevel.HARD).get(0);
            return rule.constraint().equals(ConstraintId.CAPACITY.id())
                    ? "else %s would be %s over capacity"
                            .formatted(allocation.name(holder), Figures.hours(-rule.points()))
                    : "else a rule would be broken (%s)".formatted(Names.constraint(rule.constraint()));
        }
        if (effect.points() >= 0) {
            return "no gain by itself, but it makes room for others";
        }
        List<String> gains = new ArrayList<>();
        for (Term term : effect.changes(ScoreLevel.SOFT)) {
            if (term.points() < 0 && gains.size() < MOST_GAINS) {
                gains.add("%s %s".formatted(Names.constraint(term.constraint()), Figures.idealHours(-term.points())));
            }
        }
        return "brings %s (%s)".formatted(Figures.idealHours(-effect.points()), String.join(", ", gains));
    }

    private String fit(int duty, int holder) {
        return "fit %s instead of %s"
                .formatted(
                        Figures.percentage(allocation.pairs().fit(duty, allocation.memberOf(duty))),
                        Figures.percentage(allocation.pairs().fit(duty, holder)));
    }
}
