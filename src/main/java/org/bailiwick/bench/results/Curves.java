package org.bailiwick.bench.results;

import java.util.ArrayList;
import java.util.List;
import org.bailiwick.bench.Catalogue;
import org.bailiwick.bench.Gaps;
import org.bailiwick.bench.Run;

/** The gap over time, seen from a run's end: against the tightest bound known then, from the first plan of its medium score on. */
final class Curves {

    /**
     * A point of a curve.
     *
     * @param seconds since the call of the solver
     * @param gap as a fraction
     */
    record Point(double seconds, double gap) {}

    private Curves() {}

    /** Ends where the run ends; empty where nothing is proven at its medium score. */
    static List<Point> of(Run run, Catalogue catalogue) {
        double end = Gaps.toBound(run, catalogue.row(run.instance()));
        List<Point> points = new ArrayList<>();
        for (Run.Point point : run.curve()) {
            if (!Double.isNaN(end) && point.medium() == run.plan().score().medium()) {
                double away = (run.plan().score().soft() - point.soft()) / run.scale();
                points.add(new Point(point.seconds(), end + away));
            }
        }
        if (!points.isEmpty()) {
            points.add(new Point(
                    Math.max(run.seconds(), points.get(points.size() - 1).seconds()), end));
        }
        return points;
    }

    /** When the curve first is within a gap; infinite where it never is. */
    static double secondsTo(Run run, Catalogue catalogue, double gap) {
        return of(run, catalogue).stream()
                .filter(point -> point.gap() <= gap)
                .mapToDouble(Point::seconds)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
