package org.bailiwick.bench.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Lines and dots on logarithmic axes, laid out for the page's template, in a picture of 760 by 360. Filled once, by one thread. */
final class Plot {

    private static final int LEFT = 70;
    private static final int RIGHT = 570;
    private static final int TOP = 12;
    private static final int BOTTOM = 308;
    private static final int LEGEND = 590;
    private static final int LINE = 20;
    /** Told apart by people who see few colours. */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#444444");

    /** A point, both numbers above 0. */
    record Point(double x, double y) {}

    private record Series(String group, boolean dots, List<Point> points) {}

    private final String title;
    private final String xTitle;
    private final String yTitle;
    private final List<Series> series = new ArrayList<>();

    Plot(String title, String xTitle, String yTitle) {
        this.title = title;
        this.xTitle = xTitle;
        this.yTitle = yTitle;
    }

    boolean isEmpty() {
        return series.isEmpty();
    }

    /** Adds a line; lines of a group have one colour and one place in the legend. */
    void line(String group, List<Point> points) {
        series.add(new Series(group, false, points));
    }

    void dots(String group, List<Point> points) {
        series.add(new Series(group, true, points));
    }

    /** Everything that the template draws. */
    Map<String, Object> layout() {
        Axis x = new Axis(least(Point::x), -least(point -> -point.x()), LEFT, RIGHT);
        Axis y = new Axis(least(Point::y), -least(point -> -point.y()), BOTTOM, TOP);
        Map<String, String> colours = new LinkedHashMap<>();
        series.forEach(
                one -> colours.computeIfAbsent(one.group(), group -> COLOURS.get(colours.size() % COLOURS.size())));
        Map<String, Object> layout = new LinkedHashMap<>();
        layout.put("title", title);
        layout.put("xTitle", xTitle);
        layout.put("yTitle", yTitle);
        layout.put("xTicks", x.ticks());
        layout.put("yTicks", y.ticks());
        layout.put("lines", lines(x, y, colours));
        layout.put("dots", dots(x, y, colours));
        layout.put("legend", legend(colours));
        return layout;
    }

    private double least(ToDoubleFunction<Point> value) {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .mapToDouble(value)
                .min()
                .orElseThrow();
    }

    private List<Map<String, String>> lines(Axis x, Axis y, Map<String, String> colours) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (Series one : series) {
            if (!one.dots()) {
                StringBuilder points = new StringBuilder();
                for (Point point : one.points()) {
                    points.append(points.isEmpty() ? "" : " ")
                            .append(x.at(point.x()))
                            .append(',')
                            .append(y.at(point.y()));
                }
                lines.add(Map.of("colour", colours.getOrDefault(one.group(), ""), "points", points.toString()));
            }
        }
        return lines;
    }

    private List<Map<String, String>> dots(Axis x, Axis y, Map<String, String> colours) {
        List<Map<String, String>> dots = new ArrayList<>();
        for (Series one : series) {
            for (Point point : one.dots() ? one.points() : List.<Point>of()) {
                dots.add(Map.of(
                        "colour", colours.getOrDefault(one.group(), ""), "x", x.at(point.x()), "y", y.at(point.y())));
            }
        }
        return dots;
    }

    private static List<Map<String, String>> legend(Map<String, String> colours) {
        List<Map<String, String>> legend = new ArrayList<>();
        colours.forEach((group, colour) -> {
            int y = TOP + LINE * (legend.size() + 1);
            legend.add(Map.of(
                    "colour", colour,
                    "text", group,
                    "x", String.valueOf(LEGEND),
                    "y", String.valueOf(y),
                    "textX", String.valueOf(LEGEND + 30),
                    "textY", String.valueOf(y + 4)));
        });
        return legend;
    }
}
