package org.bailiwick.bench.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.bailiwick.bench.Catalogue;
import org.bailiwick.bench.Instance;
import org.bailiwick.bench.Run;

/**
 * How the time to reach a gap of 2 % grows with the number of duties: over the teams, the median of the seeds of each team's
 * longest runs, and the exponent of the power law through them, by least squares of the logarithms.
 *
 * @param points a point for every instance that reached the gap in more than half of its runs, by size
 * @param exponent the slope, or empty where there are not two sizes
 */
record Growth(List<Point> points, OptionalDouble exponent) {

    static final double GAP = 0.02;

    /**
     * One instance.
     *
     * @param instance its name
     * @param duties its size
     * @param seconds from the call of the solver to the first plan within the gap
     */
    record Point(String instance, int duties, double seconds) {}

    static Growth of(List<Run> runs, Catalogue catalogue) {
        Map<String, List<Run>> byInstance = new LinkedHashMap<>();
        for (Run run : runs) {
            if (run.kind() == Instance.Kind.TEAM) {
                byInstance
                        .computeIfAbsent(run.instance(), name -> new ArrayList<>())
                        .add(run);
            }
        }
        List<Point> points = new ArrayList<>();
        byInstance.forEach((name, all) -> {
            double seconds = Numbers.median(longest(all), run -> seconds(run, catalogue));
            if (Double.isFinite(seconds) && seconds > 0) {
                points.add(new Point(name, all.get(0).duties(), seconds));
            }
        });
        points.sort(Comparator.comparingInt(Point::duties).thenComparing(Point::instance));
        return new Growth(List.copyOf(points), exponent(points));
    }

    private static double seconds(Run run, Catalogue catalogue) {
        return Curves.secondsTo(run, catalogue, GAP);
    }

    /** The runs of the limit that let them search longest. */
    private static List<Run> longest(List<Run> runs) {
        Map<Double, List<Run>> byLength = new TreeMap<>();
        for (Run run : runs) {
            double length = run.limit().time() == null ? 0 : run.limit().time().toMillis();
            byLength.computeIfAbsent(length, key -> new ArrayList<>()).add(run);
        }
        return ((TreeMap<Double, List<Run>>) byLength).lastEntry().getValue();
    }

    static OptionalDouble exponent(List<Point> points) {
        double x =
                points.stream().mapToDouble(p -> Math.log(p.duties())).average().orElse(0);
        double y = points.stream()
                .mapToDouble(p -> Math.log(p.seconds()))
                .average()
                .orElse(0);
        double xx = 0;
        double xy = 0;
        for (Point point : points) {
            double away = Math.log(point.duties()) - x;
            xx += away * away;
            xy += away * (Math.log(point.seconds()) - y);
        }
        return xx > 0 ? OptionalDouble.of(xy / xx) : OptionalDouble.empty();
    }
}
