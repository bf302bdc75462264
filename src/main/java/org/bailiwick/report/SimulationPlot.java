package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.bailiwick.lang.Wording;
import org.bailiwick.simulate.Estimate;
import org.bailiwick.simulate.Figure;
import org.bailiwick.simulate.Policy;
import org.bailiwick.simulate.SimulationOptions;
import org.bailiwick.simulate.Summary;

/** Three pictures by month, one below the other: a line with its confidence band for each policy. */
final class SimulationPlot {

    private static final List<Figure> FIGURES = List.of(Figure.ATTAINMENT, Figure.IN_BAND, Figure.MOVED);

    private static final int LEFT = 64;
    private static final int RIGHT = 560;
    private static final int FIRST_TOP = 64;
    private static final int HEIGHT = 190;
    private static final int PITCH = 250;
    private static final int LEGEND = 584;
    private static final int LEGEND_LINE = 24;
    private static final double BASELINE = 4;
    /** Told apart without colours, too. */
    private static final List<String> DASHES = List.of("none", "7 3", "2 2", "9 3 2 3", "5 2 1 2 1 2");

    private static final int COLOURS = 8;

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
                IntStream.range(0, FIGURES.size()).mapToObj(this::panel).toList());
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

    private Map<String, Object> panel(int number) {
        Figure figure = FIGURES.get(number);
        int top = FIRST_TOP + PITCH * number;
        double[] all = options.policies().stream()
                .flatMap(policy -> estimates(policy, figure).stream())
                .flatMapToDouble(estimate -> DoubleStream.of(estimate.low(), estimate.high()))
                .sorted()
                .toArray();
        PlotAxis x = new PlotAxis(1, options.months(), LEFT, RIGHT);
        PlotAxis y = new PlotAxis(100 * Math.max(0, all[0]), 100 * all[all.length - 1], top + HEIGHT, top);
        Map<String, Object> panel = new LinkedHashMap<>();
        panel.put("title", words.text("plot." + figure.id()));
        panel.put("left", LEFT);
        panel.put("right", RIGHT);
        panel.put("top", top);
        panel.put("bottom", top + HEIGHT);
        panel.put("titleY", top - 12);
        panel.put("monthY", top + HEIGHT + 18);
        panel.put("xTicks", months(x));
        panel.put("yTicks", y.ticks(value -> words.figures().exact(value) + " %"));
        panel.put(
                "series",
                options.policies().stream()
                        .map(policy -> series(policy, figure, x, y))
                        .toList());
        return panel;
    }

    private List<Map<String, String>> months(PlotAxis x) {
        return IntStream.rangeClosed(1, options.months())
                .mapToObj(month ->
                        Map.of("at", x.at(month), "text", words.figures().count(month)))
                .toList();
    }

    private List<Estimate> estimates(Policy policy, Figure figure) {
        return IntStream.rangeClosed(1, options.months())
                .mapToObj(month -> summary.month(policy, month, figure))
                .toList();
    }

    private Map<String, Object> series(Policy policy, Figure figure, PlotAxis x, PlotAxis y) {
        List<Estimate> estimates = estimates(policy, figure);
        List<String> line = new ArrayList<>();
        List<String> band = new ArrayList<>();
        for (int i = 0; i < estimates.size(); i++) {
            line.add(x.at(i + 1) + "," + y.at(100 * estimates.get(i).mean()));
            band.add(x.at(i + 1) + "," + y.at(100 * estimates.get(i).high()));
        }
        for (int i = estimates.size() - 1; i >= 0; i--) {
            band.add(x.at(i + 1) + "," + y.at(100 * estimates.get(i).low()));
        }
        Map<String, Object> series = style(policy);
        series.put("line", String.join(" ", line));
        series.put("band", String.join(" ", band));
        Estimate last = estimates.get(estimates.size() - 1);
        series.put(
                "about",
                words.text(
                        "plot.last",
                        tables.name(policy),
                        words.figures().finePercent(BigDecimal.valueOf(last.mean()))));
        return series;
    }
}
