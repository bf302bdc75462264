package org.bailiwick.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.PlanWriter;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Problem;
import org.bailiwick.scenario.Frontier;
import org.bailiwick.scenario.ScenarioJson;

/**
 * A front between change and quality as text, and as files: a table, a picture and every plan.
 *
 * <p>Immutable and thread-safe.
 */
public final class FrontierReport {

    private final Frontier frontier;
    private final Language language;
    private final Wording wording;
    private final FrontierWords words;
    private final String title;

    /**
     * Prepares the report.
     *
     * @param frontier the front, with at least one plan
     * @param problem its problem
     * @param language the language
     */
    public FrontierReport(Frontier frontier, Problem problem, Language language) {
        this.frontier = frontier;
        this.language = language;
        this.wording = Wording.of(language, "scenario");
        this.words = new FrontierWords(frontier, wording);
        this.title = wording.text(
                "title.frontier", problem.team().name(), wording.figures().month(problem.period()));
    }

    private String summary() {
        List<Frontier.Point> points = frontier.points();
        Frontier.Point first = points.get(0);
        Frontier.Point last = points.get(points.size() - 1);
        return wording.text(
                "frontier.summary",
                points.size(),
                words.moved(first),
                words.moved(last),
                words.quality(first),
                words.quality(last));
    }

    private String knee() {
        OptionalInt knee = frontier.knee();
        if (knee.isEmpty()) {
            return wording.text("frontier.noKnee");
        }
        Frontier.Point point = frontier.points().get(knee.getAsInt());
        return wording.text(
                "frontier.knee",
                wording.figures().count(knee.getAsInt() + 1L),
                words.moved(point),
                words.share(point),
                words.gain(point));
    }

    /**
     * Tells the front.
     *
     * @param wanted how many plans were asked for
     * @param layout how much room there is
     * @return lines of text, each ended by a line feed
     */
    public String text(int wanted, Layout layout) {
        Page page = new Page(layout);
        page.heading(title);
        page.paragraph(summary());
        if (frontier.points().size() < wanted) {
            page.paragraph(wording.text("frontier.few"));
        }
        page.paragraph(knee());
        page.line("");
        TextTable table = new TextTable();
        for (String column : List.of("plan", "moved", "share", "duties", "open", "quality", "gain")) {
            table.numbers(wording.text("frontier.column." + column));
        }
        table.words("", Integer.MAX_VALUE);
        int knee = frontier.knee().orElse(-1);
        for (int i = 0; i < frontier.points().size(); i++) {
            Frontier.Point point = frontier.points().get(i);
            table.row(
                    wording.figures().count(i + 1L),
                    words.moved(point),
                    words.share(point),
                    wording.figures().count(point.movedDuties()),
                    wording.figures().count(point.plan().open().size()),
                    words.quality(point),
                    words.gain(point),
                    i == knee ? wording.text("frontier.mark") : "");
        }
        page.lines(table.lines());
        return page.toString();
    }

    /**
     * Returns the files: {@code frontier.csv}, {@code frontier.json}, {@code frontier.svg}, and a plan file for each plan.
     *
     * @return contents by name, in the order in which to write them
     */
    public Map<String, AtomicFiles.Content> files() {
        Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
        for (int i = 0; i < frontier.points().size(); i++) {
            String plan = PlanWriter.toJson(frontier.points().get(i).plan());
            files.put(planFile(i), out -> out.write(plan.getBytes(StandardCharsets.UTF_8)));
        }
        String picture = FrontierPlot.of(frontier, title, summary() + " " + knee(), language);
        files.put("frontier.svg", out -> out.write(picture.getBytes(StandardCharsets.UTF_8)));
        files.put("frontier.json", out -> ScenarioJson.write(frontier, out));
        files.put("frontier.csv", this::csv);
        return files;
    }

    private static String planFile(int number) {
        return String.format(Locale.ROOT, "plan-%02d.json", number + 1);
    }

    private void csv(OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(
                "plan",
                "limit",
                "moved",
                "measure",
                "movedHours",
                "movedDuties",
                "hard",
                "medium",
                "soft",
                "quality",
                "knee");
        int knee = frontier.knee().orElse(-1);
        for (int i = 0; i < frontier.points().size(); i++) {
            Frontier.Point point = frontier.points().get(i);
            csv.writeRecord(
                    planFile(i),
                    point.limit().toPlainString(),
                    point.moved().toPlainString(),
                    frontier.measure(),
                    point.movedHours().toPlainString(),
                    String.valueOf(point.movedDuties()),
                    String.valueOf(point.plan().score().hard()),
                    String.valueOf(point.plan().score().medium()),
                    String.valueOf(point.plan().score().soft()),
                    String.valueOf(point.quality()),
                    String.valueOf(i == knee));
        }
        csv.flush();
    }
}
