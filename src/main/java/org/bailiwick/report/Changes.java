package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.explain.ChangeReason;
import org.bailiwick.explain.ChangeReasons;
import org.bailiwick.explain.WhatIf;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Requirement;
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
    private final Wording words;
    private final Figures figures;
    private final ChangeReasons reasons;

    Changes(Allocation allocation, WhatIf whatIf) {
        this.allocation = allocation;
        this.view = allocation.view();
        this.words = allocation.words();
        this.figures = allocation.figures();
        this.reasons = new ChangeReasons(allocation.pairs(), whatIf);
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
        page.heading(words.text(moved.size() > MOST ? "changes.biggest" : "changes.heading"));
        page.lines(page.first(moved, MOST, "more.changes", d -> {
            Duty duty = view.duty(d);
            String before = duty.holder() == null
                    ? allocation.name(PeriodView.NOBODY)
                    : allocation.names().member(duty.holder());
            page.item(words.text(
                    "change",
                    TextWidth.limit(allocation.dutyName(d), DUTY_COLUMNS),
                    figures.hours(duty.hours()),
                    before,
                    allocation.name(allocation.memberOf(d)),
                    reason(d)));
        }));
    }

    private String reason(int duty) {
        int holder = view.holder(duty);
        ChangeReason reason = reasons.of(duty);
        Obstacle obstacle = reason.obstacle();
        String key = "change." + reason.kind();
        return switch (reason.kind()) {
            case LEFT_TEAM, MAKES_ROOM -> words.text(key);
            case NOT_ELIGIBLE -> obstacle == null ? words.text(key) : hindrance(obstacle);
            case OVER_CAPACITY -> words.text(key, figures.hours(reason.amount()));
            case WOULD_BREAK_RULE -> broken(reason.terms().get(0), holder);
            case GAINS -> words.text(key, figures.idealHours(reason.amount()), losses(reason));
            case NOT_ASKED ->
                words.text(
                        key,
                        figures.percentage(allocation.pairs().fit(duty, allocation.memberOf(duty))),
                        figures.percentage(allocation.pairs().fit(duty, holder)));
        };
    }

    /** What keeps a member from a duty, as the end of a sentence about the member. */
    private String hindrance(Obstacle obstacle) {
        return switch (obstacle.code()) {
            case NO_ROLE -> words.text("change.noRole");
            case NO_SKILL ->
                obstacle.requirement() == null ? words.text("change.noSkill") : lack(obstacle.requirement(), obstacle);
            case TOO_LONG -> words.text("change.tooLong", figures.hours(obstacle.minutes()));
            default -> words.text("change.excluded");
        };
    }

    private String lack(Requirement requirement, Obstacle obstacle) {
        BigDecimal level = obstacle.level();
        return words.text(
                "change.lack",
                allocation.names().skill(requirement.skill()),
                level == null ? "0" : level.toPlainString(),
                requirement.min().toPlainString());
    }

    /** What a manager would hear who asked to take just this change back. */
    private String broken(Term rule, int holder) {
        return rule.constraint().equals(ConstraintId.CAPACITY.id())
                ? words.text("change.wouldBeOver", allocation.name(holder), figures.hours(-rule.points()))
                : words.text("change.wouldBreak", allocation.names().constraint(rule.constraint()));
    }

    /** The terms that lose most if the change is taken back. */
    private String losses(ChangeReason reason) {
        return reason.terms().stream()
                .limit(MOST_GAINS)
                .map(term -> "%s %s"
                        .formatted(
                                allocation.names().constraint(term.constraint()), figures.idealHours(-term.points())))
                .collect(Collectors.joining(words.text("list")));
    }
}
