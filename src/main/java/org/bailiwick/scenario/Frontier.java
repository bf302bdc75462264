package org.bailiwick.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.bailiwick.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The plans between which one must choose: to get a better plan, more must change hands.
 *
 * <p>A plan dominates another one if no more changes hands and it is no worse, and one of both is better. What is better: fewer
 * minutes stay open by priority, or as few and the quality is higher.
 *
 * @param measure the measure in which changes are counted, such as {@code hours}
 * @param held the measure of all held duties
 * @param points the plans that none of the found ones dominates, the least change first
 */
public record Frontier(String measure, BigDecimal held, List<Point> points) {

    /**
     * One plan of the front.
     *
     * @param limit the part of {@code held} that was allowed to move when the plan was found, 0..1
     * @param moved the measure of the held duties that are with another member than their holder
     * @param movedHours their hours
     * @param movedDuties how many they are
     * @param quality the soft score without continuity, in points
     * @param plan the plan, judged by the problem as it is
     */
    public record Point(
            BigDecimal limit, BigDecimal moved, BigDecimal movedHours, int movedDuties, long quality, Plan plan) {

        private static final Comparator<Point> BY_WORTH = Comparator.comparingLong(
                        (Point point) -> point.plan().score().hard())
                .thenComparingLong(point -> point.plan().score().medium())
                .thenComparingLong(Point::quality);

        boolean isBetterThan(Point other) {
            return BY_WORTH.compare(this, other) > 0;
        }
    }

    public Frontier {
        points = List.copyOf(points);
    }

    /** The front of any plans. */
    static Frontier of(String measure, BigDecimal held, List<Point> found) {
        List<Point> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Point::moved).thenComparing(Point.BY_WORTH.reversed()));
        List<Point> front = new ArrayList<>();
        @Nullable Point best = null;
        for (Point point : sorted) {
            if (best == null || point.isBetterThan(best)) {
                front.add(point);
                best = point;
            }
        }
        return new Frontier(measure, held, front);
    }

    /**
     * Finds the knee: the plan after which more change buys least.
     *
     * <p>It is the plan farthest above the line between the ends of the front, both axes scaled to 0..1 (Das, <i>On characterizing
     * the "knee" of the Pareto curve based on normal-boundary intersection</i>, Structural Optimization 18, 1999). Only plans with
     * the least work open can be it, for quality is worth nothing against that.
     *
     * @return the knee's place in the points; empty where no plan is above the line, as with fewer than three plans
     */
    public OptionalInt knee() {
        if (points.isEmpty()) {
            return OptionalInt.empty();
        }
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        if (last.quality() <= first.quality()) {
            return OptionalInt.empty();
        }
        int knee = -1;
        double farthest = 0;
        for (int i = Math.max(1, firstWithLeastOpen()); i < points.size() - 1; i++) {
            double above = above(first, points.get(i), last);
            if (above > farthest) {
                farthest = above;
                knee = i;
            }
        }
        return knee < 0 ? OptionalInt.empty() : OptionalInt.of(knee);
    }

    /**
     * Returns where the plans begin that leave no more open than the last one.
     *
     * @return the place of the first of them in the points
     * @throws IndexOutOfBoundsException where there are no points
     */
    public int firstWithLeastOpen() {
        long least = points.get(points.size() - 1).plan().score().medium();
        int first = 0;
        while (points.get(first).plan().score().medium() < least) {
            first++;
        }
        return first;
    }

    /** How far a point is above the line from one end to the other, both axes scaled to 0..1; along the quality's axis. */
    private static double above(Point from, Point point, Point to) {
        double x = point.moved().subtract(from.moved()).doubleValue()
                / to.moved().subtract(from.moved()).doubleValue();
        double y = (double) (point.quality() - from.quality()) / (to.quality() - from.quality());
        return y - x;
    }
}
