package org.bailiwick.crm.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.crm.funnel.Breakdown;
import org.bailiwick.crm.funnel.Comparison;
import org.bailiwick.crm.funnel.Days;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.crm.funnel.GroupFigures;
import org.bailiwick.crm.funnel.Leak;
import org.bailiwick.crm.funnel.Month;
import org.bailiwick.crm.funnel.Rate;
import org.bailiwick.crm.funnel.StageFigures;
import org.bailiwick.io.AtomicFiles;

/** A funnel analysis as files for spreadsheets and programs. Stateless and thread-safe. */
public final class FunnelFiles {
    /** All figures of all groups and stages, a row each. */
    public static final String CSV = "funnel.csv";

    /** The whole analysis. */
    public static final String JSON = "funnel.json";

    /** The format of the JSON document. */
    public static final String FORMAT = "bailiwick/funnel/1";

    private static final int DECIMALS = 6;

    private FunnelFiles() {}

    /**
     * Writes both files over earlier ones.
     *
     * @param folder an existing folder
     * @param analysis the analysis
     * @throws IOException where writing fails
     */
    public static void write(Path folder, FunnelAnalysis analysis) throws IOException {
        CsvOut.write(
                folder.resolve(CSV),
                csv -> {
                    rows(csv, "overall", analysis.overall());
                    for (Breakdown breakdown : analysis.breakdowns()) {
                        breakdown.groups().forEach(group -> rows(csv, breakdown.by(), group));
                    }
                },
                "breakdown",
                "group",
                "stage",
                "measure",
                "value",
                "low",
                "high");
        AtomicFiles.write(folder.resolve(JSON), out -> json(out, analysis));
    }

    /** What counts for the whole group has no stage. */
    private static void rows(CsvOut csv, String by, GroupFigures group) {
        Rate win = group.winRate();
        TidyRows whole = new TidyRows(csv, by, group.group(), "");
        whole.number("deals", group.deals());
        whole.number("won", win.hits());
        whole.number("lost", win.of() - win.hits());
        whole.number("open", group.open());
        whole.rate("winRate", win);
        whole.number("wonValue", group.wonValue());
        whole.number("lostValue", group.lostValue());
        whole.number("openValue", group.openValue());
        whole.number("averageWon", group.averageWon());
        for (StageFigures stage : group.stages()) {
            TidyRows rows = new TidyRows(csv, by, group.group(), stage.stage());
            rows.number("reached", stage.reached());
            rows.number("open", stage.open());
            rows.number("left", stage.left());
            rows.number("advanced", stage.conversion().hits());
            rows.rate("conversion", stage.conversion());
            rows.days("days", stage.days());
            rows.days("openDays", stage.openDays());
            rows.number("openValue", stage.openValue());
        }
    }

    /** Rows of one measure each; rates and times of nothing are left out. */
    private record TidyRows(CsvOut csv, String by, String group, String stage) {
        void number(String measure, Number value) {
            csv.row(by, group, stage, measure, value, "", "");
        }

        void rate(String measure, Rate rate) {
            if (rate.isKnown()) {
                csv.row(by, group, stage, measure, rounded(rate.value()), rounded(rate.low()), rounded(rate.high()));
            }
        }

        void days(String measure, Days days) {
            number(measure + "Count", days.count());
            if (days.count() > 0) {
                number(measure + "Median", rounded(days.median()));
                number(measure + "90", rounded(days.slowest()));
            }
        }
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        // Without an exponent: 10, not 1E+1.
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static void json(OutputStream out, FunnelAnalysis analysis) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        JsonGenerator json = factory.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        // The same line ends on every system.
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("asOf", analysis.asOf().toString());
        json.writeStringField("currency", analysis.currency());
        json.writeFieldName("overall");
        group(json, analysis.overall());
        json.writeArrayFieldStart("breakdowns");
        for (Breakdown breakdown : analysis.breakdowns()) {
            json.writeStartObject();
            json.writeStringField("by", breakdown.by());
            json.writeArrayFieldStart("groups");
            for (GroupFigures figures : breakdown.groups()) {
                group(json, figures);
            }
            json.writeEndArray();
            comparisons(json, breakdown.comparisons());
            json.writeEndObject();
        }
        json.writeEndArray();
        leaks(json, analysis.leaks());
        months(json, analysis.months());
        json.writeEndObject();
        json.flush();
    }

    private static void group(JsonGenerator json, GroupFigures group) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", group.group());
        json.writeNumberField("deals", group.deals());
        json.writeNumberField("open", group.open());
        rate(json, "winRate", group.winRate());
        json.writeNumberField("averageWon", group.averageWon());
        json.writeNumberField("wonValue", group.wonValue());
        json.writeNumberField("lostValue", group.lostValue());
        json.writeNumberField("openValue", group.openValue());
        json.writeArrayFieldStart("stages");
        for (StageFigures stage : group.stages()) {
            json.writeStartObject();
            json.writeStringField("stage", stage.stage());
            json.writeNumberField("reached", stage.reached());
            json.writeNumberField("open", stage.open());
            rate(json, "conversion", stage.conversion());
            days(json, "days", stage.days());
            days(json, "openDays", stage.openDays());
            json.writeNumberField("openValue", stage.openValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rate(JsonGenerator json, String name, Rate rate) throws IOException {
        json.writeObjectFieldStart(name);
        rateFields(json, rate);
        json.writeEndObject();
    }

    private static void rateFields(JsonGenerator json, Rate rate) throws IOException {
        json.writeNumberField("hits", rate.hits());
        json.writeNumberField("of", rate.of());
        if (rate.isKnown()) {
            json.writeNumberField("value", rounded(rate.value()));
            json.writeNumberField("low", rounded(rate.low()));
            json.writeNumberField("high", rounded(rate.high()));
        }
    }

    private static void days(JsonGenerator json, String name, Days days) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("count", days.count());
        if (days.count() > 0) {
            json.writeNumberField("median", rounded(days.median()));
            json.writeNumberField("days90", rounded(days.slowest()));
        }
        json.writeEndObject();
    }

    private static void comparisons(JsonGenerator json, List<Comparison> comparisons) throws IOException {
        json.writeArrayFieldStart("comparisons");
        for (Comparison one : comparisons) {
            json.writeStartObject();
            comparison(json, one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void comparison(JsonGenerator json, Comparison one) throws IOException {
        json.writeStringField("group", one.group());
        json.writeStringField("stage", one.stage());
        rate(json, "rate", one.rate());
        json.writeNumberField("reference", rounded(one.reference()));
        json.writeStringField("against", one.isTarget() ? "target" : "others");
        json.writeNumberField("p", rounded(one.p()));
    }

    private static void leaks(JsonGenerator json, List<Leak> leaks) throws IOException {
        json.writeArrayFieldStart("leaks");
        for (Leak leak : leaks) {
            json.writeStartObject();
            json.writeStringField("by", leak.by());
            comparison(json, leak.comparison());
            json.writeNumberField("lostValue", leak.lostValue());
            json.writeStringField("measure", leak.measure().name());
            json.writeStringField("evidence", leak.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void months(JsonGenerator json, List<Month> months) throws IOException {
        json.writeArrayFieldStart("months");
        for (Month month : months) {
            json.writeStartObject();
            json.writeStringField("month", month.month().toString());
            json.writeNumberField("deals", month.deals());
            json.writeNumberField("open", month.open());
            rate(json, "winRate", month.winRate());
            json.writeArrayFieldStart("conversions");
            for (Rate conversion : month.conversions()) {
                json.writeStartObject();
                rateFields(json, conversion);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
