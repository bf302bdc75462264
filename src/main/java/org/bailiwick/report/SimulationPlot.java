package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.bailiwick.lang.Wording;
import org.bailiwick.simulate.Estimate;
import org.bailiwick.simulate.Figure;
import org.bailiwick.simulate.Policy;
import org.bailiwick.simulate.SimulationOptions;
import org.bailiwick.simulate.Summary;

/**
 * Four pictures by month, one below the other: a line with its confidence band for each policy. The second is what the first cannot
 * show, since teams differ more than plans: the difference to the stop-gap in the same years. A plan made afresh each month is so far
 * below that it is left out of it.
 */
final class SimulationPlot {

    private static final int LEFT = 64;
    private static final int RIGHT = 560;
    private static final int FIRST_TOP = 64;
    private static final int HEIGHT = 190;
    private static final int PITCH = 250;
    private static final int LEGEND = 584;
    private static final int LEGEND_LINE = 24;
    private static final int TITLE_ABOVE = 12;
    private static final int MONTH_BELOW = 18;
    private static final double BASELINE = 4;
    /** Told apart without colours, too. */
    private static final List<String> DASHES =
            List.of("1 4", "7 3", "2 2", "none", "9 3 2 3", "12 4", "5 2 1 2 1 2", "4 4");

    private static final int COLOURS = 8;

    /** A month of a policy, in percent. */
    private record Point(double low, double mean, double high) {}

    private final SimulationOptions options;
    private final Summary summary;
    private final Wording words;
    private final SimulationTables tables;

    SimulationPlot(SimulationOptions options, Summary summary, Wording words) {
        this.options = options;
        this.summary = summary;
        this.words = words;
        this.tables = new SimulationTables(options, summary, words);
    }

    /** Everything that the template draws. */
    Map<String, Object> layout(String title, String about) {
        Map<String, Object> layout = new LinkedHashMap<>();
        layout.put("title", title);
        layout.put("about", about);
        layout.put("months", words.text("plot.months"));
        layout.put("legend", legend());
        layout.put(
                "panels",
                List.of(part(Figure.ATTAINMENT, 0), difference(1), part(Figure.IN_BAND, 2), part(Figure.MOVED, 3)));
        return layout;
    }

    private List<Map<String, Object>> legend() {
        List<Map<String, Object>> legend = new ArrayList<>();
        for (Policy policy : options.policies()) {
            int y = FIRST_TOP + LEGEND_LINE * legend.size() + LEGEND_LINE / 2;
            Map<String, Object> entry = style(policy);
            entry.put("x1", LEGEND);
            entry.put("x2", LEGEND + LEGEND_LINE);
            entry.put("y", y);
            entry.put("textX", LEGEND + LEGEND_LINE + 8);
            entry.put("textY", y + BASELINE);
            entry.put("text", tables.name(policy));
            legend.add(entry);
        }
        return legend;
    }

    private Map<String, Object> style(Policy policy) {
        int number = options.policies().indexOf(policy);
        Map<String, Object> style = new LinkedHashMap<>();
        style.put("colour", number % COLOURS);
        style.put("dash", DASHES.get(number % DASHES.size()));
        return style;
    }

    /** A figure that is a part of a whole, so neither its line nor its band is below nothing or above all. */
    private Map<String, Object> part(Figure figure, int number) {
        Map<Policy, List<Point>> points = new LinkedHashMap<>();
        for (Policy policy : options.policies()) {
            points.put(policy, points(month -> summary.month(policy, month, figure), 0));
        }
        return panel(words.text("plot." + figure.id()), number, points);
    }

    private Map<String, Object> difference(int number) {
        Policy base = SimulationTables.base(options);
        Map<Policy, List<Point>> points = new LinkedHashMap<>();
        for (Policy policy : options.policies()) {
            if (policy.kind() != Policy.Kind.FRESH) {
                points.put(policy, points(month -> summary.difference(policy, base, month, Figure.ATTAINMENT), -1));
            }
        }
        return panel(words.text("plot.difference"), number, points);
    }

    private List<Point> points(IntFunction<Estimate> months, double least) {
        return IntStream.rangeClosed(1, options.months())
                .mapToObj(months)
                .map(month -> new Point(
                        100 * Math.max(least, month.low()), 100 * month.mean(), 100 * Math.min(1, month.high())))
                .toList();
    }

    private Map<String, Object> panel(String title, int number, Map<Policy, List<Point>> points) {
        int top = FIRST_TOP + PITCH * number;
        double[] all = points.values().stream()
                .flatMap(List::stream)
                .flatMapToDouble(point -> DoubleStream.of(point.low(), point.high()))
                .sorted()
                .toArray();
        PlotAxis x = new PlotAxis(1, options.months(), LEFT, RIGHT);
        PlotAxis y = new PlotAxis(all[0], all[all.length - 1], top + HEIGHT, top);
        List<Map<String, Object>> series = new ArrayList<>();
        points.forEach((policy, months) -> series.add(series(policy, months, x, y)));
        Map<String, Object> panel = new LinkedHashMap<>();
        panel.put("title", title);
        panel.put("left", LEFT);
        panel.put("right", RIGHT);
        panel.put("top", top);
        panel.put("bottom", top + HEIGHT);
        panel.put("titleY", top - TITLE_ABOVE);
        panel.put("monthY", top + HEIGHT + MONTH_BELOW);
        panel.put("xTicks", months(x));
        panel.put("yTicks", y.ticks(this::mark));
        panel.put("series", series);
        return panel;
    }

    private String mark(BigDecimal percent) {
        return (percent.signum() < 0 ? "−" : "") + words.figures().exact(percent.abs()) + " %";
    }

    private List<Map<String, String>> months(PlotAxis x) {
        return IntStream.rangeClosed(1, options.months())
                .mapToObj(month ->
                        Map.of("at", x.at(month), "text", words.figures().count(month)))
                .toList();
    }

    private Map<String, Object> series(Policy policy, List<Point> points, PlotAxis x, PlotAxis y) {
        List<String> line = new ArrayList<>();
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            line.add(x.at(i + 1) + "," + y.at(point.mean()));
            above.add(x.at(i + 1) + "," + y.at(point.high()));
            below.add(0, x.at(i + 1) + "," + y.at(point.low()));
        }
        Map<String, Object> series = style(policy);
        series.put("line", String.join(" ", line));
        series.put("band", String.join(" ", above) + " " + String.join(" ", below));
        BigDecimal last = BigDecimal.valueOf(points.get(points.size() - 1).mean());
        series.put(
                "about",
                words.text("plot.last", tables.name(policy), words.figures().finePercent(last.movePointLeft(2))));
        return series;
    }
}
