package org.bailiwick.bench.results;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bailiwick.bench.Catalogue;
import org.bailiwick.bench.Run;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Curves as SVG that stands in a page by itself. */
final class Charts {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    /** A proven optimum has no place on a logarithmic axis. */
    private static final double LEAST_PERCENT = 0.001;

    private static final double LEAST_SECONDS = 0.001;

    private static final Pattern CLIP = Pattern.compile("clip\\d+");

    private final Catalogue catalogue;
    private int count;

    Charts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The gaps of an instance's runs over time; empty where nothing can be drawn. */
    String gaps(List<Run> runs) throws IOException {
        XYChart chart = chart("Seconds", "Gap in %");
        for (Run run : runs) {
            List<Curves.Point> curve = thinned(Curves.of(run, catalogue));
            if (!curve.isEmpty()) {
                String name = "%s, %s, seed %d"
                        .formatted(run.engine().name().toLowerCase(Locale.ROOT), run.limit(), run.seed());
                add(chart, unique(chart, name), steps(curve));
            }
        }
        return chart.getSeriesMap().isEmpty() ? "" : svg(chart, "Gap over time");
    }

    /** Leaves out what no eye could tell apart on logarithmic axes. */
    private static List<Curves.Point> thinned(List<Curves.Point> curve) {
        List<Curves.Point> kept = new ArrayList<>();
        for (int i = 0; i < curve.size(); i++) {
            Curves.Point point = curve.get(i);
            Curves.Point last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean isEnd = i == curve.size() - 1;
            if (last == null || isEnd || point.gap() < 0.98 * last.gap() || point.seconds() > 1.05 * last.seconds()) {
                kept.add(point);
            }
        }
        return kept;
    }

    private static String unique(XYChart chart, String name) {
        String free = name;
        for (int i = 2; chart.getSeriesMap().containsKey(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    /** A gap holds until the next one: corners, so that a line between points shows it so. */
    private static List<Curves.Point> steps(List<Curves.Point> curve) {
        List<Curves.Point> corners = new ArrayList<>();
        for (Curves.Point point : curve) {
            if (!corners.isEmpty()) {
                corners.add(new Curves.Point(
                        point.seconds(), corners.get(corners.size() - 1).gap()));
            }
            corners.add(point);
        }
        return corners;
    }

    private static void add(XYChart chart, String name, List<Curves.Point> points) {
        double[] x = points.stream()
                .mapToDouble(point -> Math.max(LEAST_SECONDS, point.seconds()))
                .toArray();
        double[] y = points.stream()
                .mapToDouble(point -> Math.max(LEAST_PERCENT, 100 * point.gap()))
                .toArray();
        chart.addSeries(name, x, y).setMarker(SeriesMarkers.NONE);
    }

    /** The times to a gap of 2 % over the sizes; empty where there are not two sizes. */
    String growth(Growth growth) throws IOException {
        if (growth.exponent().isEmpty()) {
            return "";
        }
        XYChart chart = chart("Duties", "Seconds to a gap of 2 %");
        List<Growth.Point> points = growth.points();
        double[] x = points.stream().mapToDouble(Growth.Point::duties).toArray();
        double[] y = points.stream().mapToDouble(Growth.Point::seconds).toArray();
        XYSeries measured = chart.addSeries("measured", x, y);
        measured.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        double exponent = growth.exponent().getAsDouble();
        double factor = Math.exp(points.stream()
                .mapToDouble(p -> Math.log(p.seconds()) - exponent * Math.log(p.duties()))
                .average()
                .orElse(0));
        double[] ends = {x[0], x[x.length - 1]};
        double[] fitted = {factor * Math.pow(ends[0], exponent), factor * Math.pow(ends[1], exponent)};
        chart.addSeries(String.format(Locale.ROOT, "duties to the power of %.2f", exponent), ends, fitted)
                .setMarker(SeriesMarkers.NONE);
        return svg(chart, "Time to a gap of 2 % by number of duties");
    }

    private static XYChart chart(String x, String y) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .xAxisTitle(x)
                .yAxisTitle(y)
                .build();
        XYStyler style = chart.getStyler();
        style.setXAxisLogarithmic(true);
        style.setYAxisLogarithmic(true);
        style.setLegendPosition(Styler.LegendPosition.OutsideE);
        style.setLocale(Locale.ROOT);
        style.setChartBackgroundColor(Color.WHITE);
        style.setLegendBorderColor(Color.WHITE);
        style.setPlotBorderColor(Color.LIGHT_GRAY);
        style.setToolTipsEnabled(false);
        return chart;
    }

    private String svg(XYChart chart, String label) throws IOException {
        decades(chart);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsEncoder.VectorGraphicsFormat.SVG);
        String text = out.toString(StandardCharsets.UTF_8);
        // Ids hold for the whole page, so those of two charts must differ; as drawn, they differ from one time to the
        // next.
        String prefix = "chart" + ++count + "-clip";
        List<String> ids = CLIP.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted(Comparator.comparingInt(text::indexOf))
                .toList();
        String named = text.substring(text.indexOf("<svg"))
                .replaceFirst("<svg", "<svg role=\"img\" aria-label=\"" + label + "\"");
        for (int i = 0; i < ids.size(); i++) {
            named = named.replaceAll(ids.get(i) + "(?!\\d)", prefix + i);
        }
        return named;
    }

    /** Axes from one power of ten to another. */
    private static void decades(XYChart chart) {
        Collection<XYSeries> all = chart.getSeriesMap().values();
        XYStyler style = chart.getStyler();
        style.setXAxisMin(power(Math.floor(least(all, XYSeries::getXData))));
        style.setXAxisMax(power(Math.ceil(-least(all, series -> inverse(series.getXData())))));
        style.setYAxisMin(power(Math.floor(least(all, XYSeries::getYData))));
        style.setYAxisMax(power(Math.ceil(-least(all, series -> inverse(series.getYData())))));
    }

    private static double least(Collection<XYSeries> all, Function<XYSeries, double[]> data) {
        double least = all.stream()
                .flatMapToDouble(series -> Arrays.stream(data.apply(series)))
                .min()
                .orElseThrow();
        return Math.log10(least);
    }

    private static double[] inverse(double[] values) {
        return Arrays.stream(values).map(value -> 1 / value).toArray();
    }

    private static double power(double exponent) {
        return Math.pow(10, exponent);
    }

    /** The runs of every instance, in the order of the runs. */
    static Map<String, List<Run>> byInstance(List<Run> runs) {
        Map<String, List<Run>> groups = new LinkedHashMap<>();
        runs.forEach(run -> groups.computeIfAbsent(run.instance(), name -> new ArrayList<>())
                .add(run));
        return groups;
    }
}
