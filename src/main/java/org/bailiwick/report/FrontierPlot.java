package org.bailiwick.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.scenario.Frontier;

/**
 * A front as a picture: a dot for each plan, hollow where more stays open than must; the line that the knee is farthest above, and
 * the knee in another colour.
 */
final class FrontierPlot {

    private static final String TEMPLATE = "frontier.svg";
    private static final int LEFT = 84;
    private static final int RIGHT = 740;
    private static final int TOP = 52;
    private static final int BOTTOM = 380;
    private static final int ABOVE = 12;
    private static final double POINTS_AN_HOUR = 6000;

    private final Frontier frontier;
    private final String title;
    private final String about;
    private final Wording wording;
    private final FrontierWords words;
    private final PlotAxis x;
    private final PlotAxis y;

    private FrontierPlot(Frontier frontier, String title, String about, Language language) {
        this.frontier = frontier;
        this.title = title;
        this.about = about;
        this.wording = Wording.of(language, "scenario");
        this.words = new FrontierWords(frontier, wording);
        List<Frontier.Point> points = frontier.points();
        Frontier.Point last = points.get(points.size() - 1);
        double[] hours =
                points.stream().mapToDouble(FrontierPlot::hours).sorted().toArray();
        this.x = new PlotAxis(0, last.moved().doubleValue(), LEFT, RIGHT);
        this.y = new PlotAxis(hours[0], hours[hours.length - 1], BOTTOM, TOP);
    }

    private static double hours(Frontier.Point point) {
        return point.quality() / POINTS_AN_HOUR;
    }

    /**
     * Draws a front.
     *
     * @param about what the picture says, for readers who do not see it
     * @return the picture as SVG
     */
    static String of(Frontier frontier, String title, String about, Language language) {
        try (InputStream in = FrontierPlot.class.getResourceAsStream(TEMPLATE);
                Reader template = new InputStreamReader(Objects.requireNonNull(in, TEMPLATE), StandardCharsets.UTF_8)) {
            return Mustache.compiler()
                    .compile(template)
                    .execute(new FrontierPlot(frontier, title, about, language).layout());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> layout() {
        Map<String, Object> layout = new LinkedHashMap<>();
        layout.put("title", title);
        layout.put("about", about);
        layout.put("legend", wording.text(frontier.firstWithLeastOpen() > 0 ? "frontier.hollow" : "frontier.filled"));
        layout.put("xTitle", wording.text("frontier.x", frontier.measure()));
        layout.put("yTitle", wording.text("frontier.y"));
        layout.put("xTicks", x.ticks(wording.figures()::exact));
        layout.put("yTicks", y.ticks(this::mark));
        List<Frontier.Point> points = frontier.points();
        layout.put("line", line(points));
        layout.put("chord", line(List.of(points.get(0), points.get(points.size() - 1))));
        layout.put("dots", dots());
        return layout;
    }

    private String mark(BigDecimal hours) {
        return (hours.signum() < 0 ? "−" : "") + wording.figures().exact(hours.abs());
    }

    private String line(List<Frontier.Point> points) {
        List<String> corners = new ArrayList<>();
        points.forEach(point -> corners.add(x.at(point.moved().doubleValue()) + "," + y.at(hours(point))));
        return String.join(" ", corners);
    }

    private List<Map<String, Object>> dots() {
        int knee = frontier.knee().orElse(-1);
        List<Map<String, Object>> dots = new ArrayList<>();
        for (int i = 0; i < frontier.points().size(); i++) {
            Frontier.Point point = frontier.points().get(i);
            String name = wording.figures().count(i + 1L);
            Map<String, Object> dot = new LinkedHashMap<>();
            dot.put("x", x.at(point.moved().doubleValue()));
            dot.put("y", y.at(hours(point)));
            dot.put("textY", Double.parseDouble(y.at(hours(point))) - ABOVE);
            dot.put("r", i == knee ? "7" : "4");
            dot.put("colour", i == knee ? "#d55e00" : "#0072b2");
            // Such plans cannot be the knee.
            dot.put("fill", i < frontier.firstWithLeastOpen() ? "#ffffff" : dot.get("colour"));
            dot.put("isKnee", i == knee);
            dot.put("text", i == knee ? name + " (" + wording.text("frontier.mark") + ")" : name);
            dot.put("about", words.found(point));
            dots.add(dot);
        }
        return dots;
    }
}
