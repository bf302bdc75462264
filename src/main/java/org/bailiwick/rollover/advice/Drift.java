package org.bailiwick.rollover.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.goals.Actual;
import org.bailiwick.goals.Actuals;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Stage;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * What is different in the new month. A difference is reason enough where it is a twentieth or more, and no search was made that says
 * more exactly what it is worth.
 */
final class Drift {

    private static final BigDecimal NOTABLE = new BigDecimal("0.05");
    private static final BigDecimal MINUTES = new BigDecimal(60);

    private final PeriodView before;
    private final PeriodView after;
    private final boolean decides;
    private final List<AdviceReason> reasons = new ArrayList<>();

    /** @param decides whether a notable difference is reason enough */
    Drift(PeriodView before, PeriodView after, boolean decides) {
        this.before = before;
        this.after = after;
        this.decides = decides;
    }

    List<AdviceReason> reasons(Actuals results) {
        targets(before.problem(), after.problem());
        attainment(results);
        conversions(before.problem(), after.problem());
        compare(Topic.CAPACITY, capacityHours(before), capacityHours(after));
        work();
        pins();
        return reasons;
    }

    private void compare(Topic topic, BigDecimal was, BigDecimal is) {
        if (was.compareTo(is) != 0) {
            boolean isNotable = is.subtract(was).abs().compareTo(was.multiply(NOTABLE)) >= 0;
            add(topic, decides && isNotable, "", was, is);
        }
    }

    private void add(Topic topic, boolean advises, String subject, BigDecimal was, BigDecimal is) {
        reasons.add(new AdviceReason(topic, advises, subject, was, is));
    }

    private void targets(Problem old, Problem fresh) {
        for (Goal goal : fresh.goals()) {
            old.goals().stream()
                    .filter(known -> isSame(known, goal) && known.amount().compareTo(goal.amount()) != 0)
                    .findFirst()
                    .ifPresent(known -> add(
                            Topic.TARGET,
                            decides
                                    && goal.amount()
                                                    .subtract(known.amount())
                                                    .abs()
                                                    .compareTo(known.amount().multiply(NOTABLE))
                                            >= 0,
                            goal.metric(),
                            known.amount(),
                            goal.amount()));
        }
    }

    private static boolean isSame(Goal a, Goal b) {
        return a.metric().equals(b.metric())
                && a.unit().equals(b.unit())
                && a.roles().equals(b.roles())
                && a.stages().equals(b.stages());
    }

    private void attainment(Actuals results) {
        Map<Integer, BigDecimal> sums = new HashMap<>();
        for (Actual row : results.rows()) {
            if (row.month().equals(before.problem().period())) {
                sums.merge(row.goal(), row.amount(), BigDecimal::add);
            }
        }
        List<Goal> goals = before.problem().goals();
        for (int i = 0; i < goals.size(); i++) {
            BigDecimal achieved = sums.get(i);
            if (achieved != null) {
                add(Topic.ATTAINMENT, false, goals.get(i).metric(), goals.get(i).amount(), achieved);
            }
        }
    }

    private void conversions(Problem old, Problem fresh) {
        for (Stage stage : fresh.stages()) {
            BigDecimal is = stage.conversion();
            BigDecimal was = old.stages().stream()
                    .filter(known -> known.id().equals(stage.id()))
                    .findFirst()
                    .map(Stage::conversion)
                    .orElse(null);
            if (is != null && was != null && is.compareTo(was) != 0) {
                boolean isNotable = is.subtract(was).abs().compareTo(NOTABLE) >= 0;
                add(Topic.CONVERSION, decides && isNotable, stage.id(), was, is);
                leak(stage.id(), stage.target(), was, is);
            }
        }
    }

    /** Told when it begins, not again each month. */
    private void leak(String stage, @Nullable BigDecimal target, BigDecimal was, BigDecimal is) {
        if (target != null && is.compareTo(target) < 0 && was.compareTo(target) >= 0) {
            add(Topic.LEAK, false, stage, target, is);
        }
    }

    private static BigDecimal capacityHours(PeriodView view) {
        long minutes = 0;
        for (int m = 0; m < view.members().size(); m++) {
            minutes = Math.addExact(minutes, view.capacityMinutes(m));
        }
        return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP);
    }

    private void work() {
        BigDecimal all = hours(before.duties());
        List<Duty> fresh = after.duties().stream()
                .filter(duty -> before.dutyNumber(duty.id()) < 0)
                .toList();
        List<Duty> ended = before.duties().stream()
                .filter(duty -> after.dutyNumber(duty.id()) < 0)
                .toList();
        if (!fresh.isEmpty()) {
            add(Topic.NEW_WORK, decides && isNotable(fresh, all), "", BigDecimal.ZERO, hours(fresh));
        }
        if (!ended.isEmpty()) {
            add(Topic.ENDED_WORK, decides && isNotable(ended, all), "", hours(ended), BigDecimal.ZERO);
        }
    }

    private static boolean isNotable(List<Duty> duties, BigDecimal all) {
        return hours(duties).compareTo(all.multiply(NOTABLE)) >= 0;
    }

    private static BigDecimal hours(List<Duty> duties) {
        return duties.stream().map(Duty::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void pins() {
        long free = 0;
        for (int d = 0; d < before.duties().size(); d++) {
            int now = after.dutyNumber(before.duty(d).id());
            if (before.isPinned(d) && now >= 0 && !after.isPinned(now)) {
                free++;
            }
        }
        if (free > 0) {
            add(Topic.PINS, false, "", BigDecimal.valueOf(free), BigDecimal.ZERO);
        }
    }
}
