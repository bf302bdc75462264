package org.bailiwick.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Measures;
import org.bailiwick.score.PeriodView;

/** Goals have duties that feed them and members who carry them, and pins keep to the rules. */
final class TargetRules {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HALF_AS_MUCH_AGAIN = new BigDecimal("1.5");
    private static final Set<ConstraintId> ABOUT_PINS_THEMSELVES =
            EnumSet.of(ConstraintId.PIN, ConstraintId.DISRUPTION);

    private final Report report;
    private final Meaning meaning;
    private final PeriodView view;

    TargetRules(Report report, Meaning meaning) {
        this.report = report;
        this.meaning = meaning;
        this.view = meaning.view();
    }

    void check() {
        List<Goal> goals = meaning.problem().goals();
        for (int i = 0; i < goals.size(); i++) {
            fed(Row.of("goals", i, "goal", goals.get(i).metric()), goals.get(i));
        }
        amounts(goals);
        shares(goals);
        pins();
    }

    /** A measure that is 0 everywhere is a finding of its own; here one that is 0 where the goal looks. */
    private void fed(Row row, Goal goal) {
        BigDecimal everywhere = sum(new Goal("", "", BigDecimal.ZERO, 0, goal.basis(), List.of(), List.of()));
        if (everywhere.signum() > 0 && sum(goal).signum() == 0) {
            report.warning(
                    "unfedGoal",
                    row.pointer(),
                    () ->
                            "No duty of the roles and stages of %s carries its basis (%s), so it is shared out by goalShare. Maybe the filter is too narrow."
                                    .formatted(row.label(), Text.shown(goal.basis())));
        }
    }

    private BigDecimal sum(Goal goal) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int d = 0; d < view.duties().size(); d++) {
            sum = goal.counts(view.duty(d)) ? sum.add(view.measure(d, goal.basis())) : sum;
        }
        return sum;
    }

    /** The goals of the duties are in the unit of one of the team's goals; which one is not said. */
    private void amounts(List<Goal> goals) {
        List<Integer> whole = IntStream.range(0, goals.size())
                .filter(i -> goals.get(i).basis().equals(Measures.GOAL))
                .filter(i ->
                        goals.get(i).roles().isEmpty() && goals.get(i).stages().isEmpty())
                .boxed()
                .toList();
        if (whole.isEmpty()) {
            return;
        }
        BigDecimal sum = sum(goals.get(whole.get(0)));
        if (sum.signum() > 0
                && whole.stream().noneMatch(i -> isNear(goals.get(i).amount(), sum))) {
            int first = whole.get(0);
            Row row = Row.of("goals", first, "goal", goals.get(first).metric());
            report.warning(
                    "farGoal",
                    row.at("amount"),
                    () ->
                            "amount (%s) of %s is more than 50 %% away from what the duties' goals add up to (%s). Maybe one of them is for another span of time."
                                    .formatted(Text.shown(goals.get(first).amount()), row.label(), Text.shown(sum)));
        }
    }

    private static boolean isNear(BigDecimal amount, BigDecimal sum) {
        return amount.compareTo(sum.multiply(HALF)) >= 0 && amount.compareTo(sum.multiply(HALF_AS_MUCH_AGAIN)) <= 0;
    }

    private void shares(List<Goal> goals) {
        List<Integer> members =
                IntStream.range(0, view.members().size()).boxed().toList();
        if (!goals.isEmpty() && members.stream().allMatch(m -> view.share(m).signum() == 0)) {
            report.warning(
                    "noShares",
                    "/members",
                    () ->
                            "There are goals, but the share of every member is 0, so goals cannot be balanced. Maybe goalShare is missing.");
            return;
        }
        for (int m : members) {
            if (view.capacityMinutes(m) == 0 && view.share(m).signum() > 0) {
                Row row = meaning.member(m);
                report.warning(
                        "shareWithoutCapacity",
                        row.at("capacityHours"),
                        () ->
                                "The %s has a share in the goals but no capacity for any duty. Maybe goalShare should be 0, or hours are missing."
                                        .formatted(row.label()));
            }
        }
    }

    /** A plan of nothing but the binding pins shows which rules they break by themselves. */
    private void pins() {
        List<Integer> pinned = new ArrayList<>();
        int[] memberOfDuty = new int[view.duties().size()];
        for (int d = 0; d < memberOfDuty.length; d++) {
            memberOfDuty[d] = view.isPinned(d) ? view.holder(d) : PeriodView.NOBODY;
            if (view.isPinned(d)) {
                pinned.add(d);
            }
        }
        if (pinned.isEmpty()) {
            return;
        }
        for (Violation violation : Violations.of(meaning.pairs(), memberOfDuty)) {
            if (!ABOUT_PINS_THEMSELVES.contains(violation.constraint())) {
                int duty = view.dutyNumber(violation.duties().get(0));
                report.warning(
                        "pinBreaksRule",
                        meaning.duty(duty).at("pinned"),
                        () -> "Pins alone break the rule %s: %s. Pinned: %s. Maybe one of the pins should end."
                                .formatted(
                                        violation.constraint().id(),
                                        violation.message(),
                                        Text.some(violation.duties(), 5)));
            }
        }
    }
}
