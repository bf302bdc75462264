package org.bailiwick.simulate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Stage;
import org.bailiwick.score.PeriodView;

/** Makes up how potentials and conversions drift over the year, and which duties begin and end. */
final class Market {

    /** How many deals a month bring the goal that a duty has on file. */
    static final double DEALS = 10;

    /** How much of a month's deals goes into the next goal: exponential smoothing. */
    private static final double SMOOTHING = 0.25;

    private static final int DECIMALS = 4;
    private static final double LEAST_CONVERSION = 0.05;
    private static final double MOST_CONVERSION = 0.95;

    private final Chance chance;
    private final Drift drift;
    private final int months;

    Market(Chance chance, Drift drift, int months) {
        this.chance = chance;
        this.drift = drift;
        this.months = months;
    }

    List<Work> work(PeriodView first) {
        List<Work> work = new ArrayList<>();
        for (Duty duty : first.problem().duties()) {
            work.add(work(duty, first));
        }
        return work;
    }

    private Work work(Duty duty, PeriodView first) {
        String id = duty.id();
        boolean late = months > 1 && chance.happens(drift.newDuties(), "begins", id, 0);
        int from = late ? chance.from(1, months - 1, "begins in", id, 0) : 0;
        int until = from + 1;
        while (until < months && !chance.happens(drift.endingDuties(), "ends", id, until)) {
            until++;
        }
        double unseen = chance.normal(drift.goalBlur(), "unseen", id, 0);
        double[] demand = new double[months];
        int[] entered = new int[months];
        double[] expected = new double[months];
        for (int month = 0; month < months; month++) {
            demand[month] = Math.exp(unseen + walked(first.segmentPath(duty.segment()), month));
            entered[month] = chance.count(DEALS * demand[month], "deals", id, month);
            expected[month] = month <= from
                    ? 1
                    : expected[month - 1] + SMOOTHING * (entered[month - 1] / DEALS - expected[month - 1]);
        }
        return new Work(
                duty,
                from,
                until,
                Arrays.stream(demand).boxed().toList(),
                Arrays.stream(entered).boxed().toList(),
                Arrays.stream(expected).boxed().toList());
    }

    /** The logarithm of a segment's business over that of the first month: its own way, and that of the market on top of it. */
    private double walked(List<Segment> path, int month) {
        if (path.isEmpty()) {
            return 0;
        }
        return chance.walk(month, drift.segment(), "segment", path.get(0).id())
                + chance.walk(
                        month,
                        drift.market(),
                        "market",
                        path.get(path.size() - 1).id());
    }

    /** The stages as they really convert in a month. */
    List<Stage> stages(List<Stage> first, int month) {
        return first.stream()
                .map(stage -> stage.conversion() == null || drift.conversion() == 0 ? stage : stage(stage, month))
                .toList();
    }

    private Stage stage(Stage stage, int month) {
        BigDecimal value = BigDecimal.valueOf(conversion(stage, month)).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new Stage(stage.id(), stage.name(), stage.order(), value, stage.target(), stage.skills());
    }

    private double conversion(Stage stage, int month) {
        double start = stage.conversion() == null ? 1 : stage.conversion().doubleValue();
        double walked = start * Math.exp(chance.walk(month, drift.conversion(), "conversion", stage.id()));
        return Math.max(LEAST_CONVERSION, Math.min(MOST_CONVERSION, walked));
    }
}
