package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.explain.ChangeReason;
import org.bailiwick.explain.ChangeReasons;
import org.bailiwick.explain.Names;
import org.bailiwick.explain.WhatIf;
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
    private final ChangeReasons reasons;

    Changes(Allocation allocation, WhatIf whatIf) {
        this.allocation = allocation;
        this.view = allocation.view();
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
        ChangeReason reason = reasons.of(duty);
        Obstacle obstacle = reason.obstacle();
        return switch (reason.kind()) {
            case LEFT_TEAM -> "has left the team";
            case NOT_ELIGIBLE -> obstacle == null ? "may not hold it" : hindrance(obstacle);
            case OVER_CAPACITY -> "was %s over capacity".formatted(Figures.hours(reason.amount()));
            case WOULD_BREAK_RULE -> broken(reason.terms().get(0), holder);
            case MAKES_ROOM -> "no gain by itself, but it makes room for others";
            case GAINS -> gains(reason);
            case NOT_ASKED -> fit(duty, holder);
        };
    }

    /** What keeps a member from a duty, as the end of a sentence about the member. */
    private String hindrance(Obstacle obstacle) {
        return switch (obstacle.code()) {
            case NO_ROLE -> "not qualified for the role";
            case NO_SKILL -> obstacle.requirement() == null ? "lacks a skill" : lack(obstacle.requirement(), obstacle);
            case TOO_LONG -> "needs %s more than they have".formatted(Figures.hours(obstacle.minutes()));
            default -> "excluded from it";
        };
    }

    private String lack(Requirement requirement, Obstacle obstacle) {
        BigDecimal level = obstacle.level();
        return "%s at %s, needs %s"
                .formatted(
                        allocation.names().skill(requirement.skill()),
                        level == null ? "0" : level.toPlainString(),
                        requirement.min().toPlainString());
    }

    /** What a manager would hear who asked to take just this change back. */
    private String broken(Term rule, int holder) {
        return rule.constraint().equals(ConstraintId.CAPACITY.id())
                ? "else %s would be %s over capacity".formatted(allocation.name(holder), Figures.hours(-rule.points()))
                : "else a rule would be broken (%s)".formatted(Names.words(rule.constraint()));
    }

    private static String gains(ChangeReason reason) {
        String most = reason.terms().stream()
                .limit(MOST_GAINS)
                .map(term -> "%s %s".formatted(Names.words(term.constraint()), Figures.idealHours(-term.points())))
                .collect(Collectors.joining(", "));
        return "brings %s (%s)".formatted(Figures.idealHours(reason.amount()), most);
    }

    private String fit(int duty, int holder) {
        return "fit %s instead of %s"
                .formatted(
                        Figures.percentage(allocation.pairs().fit(duty, allocation.memberOf(duty))),
                        Figures.percentage(allocation.pairs().fit(duty, holder)));
    }
}
