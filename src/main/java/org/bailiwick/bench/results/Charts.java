package org.bailiwick.bench.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bailiwick.bench.Catalogue;
import org.bailiwick.bench.Run;

/** What the page draws: the gap over time for every instance, and the growth of the time to 2 %. */
final class Charts {

    /** A proven optimum has no place on a logarithmic axis. */
    private static final double LEAST_PERCENT = 0.001;

    private static final double LEAST_SECONDS = 0.001;

    private Charts() {}

    /** The plots that have something in them, laid out. */
    static List<Map<String, Object>> of(List<Run> runs, Catalogue catalogue, Growth growth) {
        Map<String, List<Run>> byInstance = new LinkedHashMap<>();
        runs.forEach(run -> byInstance
                .computeIfAbsent(run.instance(), name -> new ArrayList<>())
                .add(run));
        List<Plot> plots = new ArrayList<>();
        byInstance.forEach((name, all) -> plots.add(gaps(name, all, catalogue)));
        plots.add(growth(growth));
        return plots.stream().filter(plot -> !plot.isEmpty()).map(Plot::layout).toList();
    }

    private static Plot gaps(String instance, List<Run> runs, Catalogue catalogue) {
        Plot plot = new Plot(instance, "Seconds", "Gap in %");
        for (Run run : runs) {
            List<Curves.Point> curve = thinned(Curves.of(run, catalogue));
            if (!curve.isEmpty()) {
                String engine = run.engine().name().toLowerCase(Locale.ROOT);
                plot.line(engine + ", " + run.limit(), corners(curve));
            }
        }
        return plot;
    }

    /** Leaves out what no eye could tell apart on logarithmic axes. */
    private static List<Curves.Point> thinned(List<Curves.Point> curve) {
        List<Curves.Point> kept = new ArrayList<>();
        Curves.Point last = null;
        for (int i = 0; i < curve.size(); i++) {
            Curves.Point point = curve.get(i);
            boolean isEnd = i == curve.size() - 1;
            if (last == null || isEnd || point.gap() < 0.98 * last.gap() || point.seconds() > 1.05 * last.seconds()) {
                kept.add(point);
                last = point;
            }
        }
        return kept;
    }

    /** A gap holds until the next one. */
    private static List<Plot.Point> corners(List<Curves.Point> curve) {
        List<Plot.Point> corners = new ArrayList<>();
        for (Curves.Point point : curve) {
            double x = Math.max(LEAST_SECONDS, point.seconds());
            double y = Math.max(LEAST_PERCENT, 100 * point.gap());
            if (!corners.isEmpty()) {
                corners.add(new Plot.Point(x, corners.get(corners.size() - 1).y()));
            }
            corners.add(new Plot.Point(x, y));
        }
        return corners;
    }

    private static Plot growth(Growth growth) {
        Plot plot = new Plot("Time to a gap of 2 %", "Duties", "Seconds to a gap of 2 %");
        growth.exponent().ifPresent(exponent -> {
            List<Plot.Point> measured = growth.points().stream()
                    .map(point -> new Plot.Point(point.duties(), point.seconds()))
                    .toList();
            double factor = Math.exp(measured.stream()
                    .mapToDouble(p -> Math.log(p.y()) - exponent * Math.log(p.x()))
                    .average()
                    .orElse(0));
            plot.dots("measured", measured);
            List<Plot.Point> fitted = new ArrayList<>();
            for (double x : new double[] {
                measured.get(0).x(), measured.get(measured.size() - 1).x()
            }) {
                fitted.add(new Plot.Point(x, factor * Math.pow(x, exponent)));
            }
            plot.line(String.format(Locale.ROOT, "~ duties ^ %.2f", exponent), fitted);
        });
        return plot;
    }
}
