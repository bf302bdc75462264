package org.bailiwick.goals.files;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bailiwick.goals.review.Forecast;
import org.bailiwick.goals.review.Progress;
import org.bailiwick.goals.review.Review;
import org.bailiwick.goals.review.Trend;
import org.bailiwick.io.CsvSheet;
import org.bailiwick.io.JsonOut;
import org.jspecify.annotations.Nullable;

/** Reviews as files. Stateless and thread-safe. */
public final class ReviewFiles {

    /** How the first line of the CSV file begins. */
    public static final String MARK = "metric,unit,level,id,member,goal,actual";

    /** The format of the JSON document. */
    public static final String FORMAT = "bailiwick/review/1";

    private static final int P_DECIMALS = 6;

    private ReviewFiles() {}

    /**
     * Writes a CSV file: a row for each row of the review.
     *
     * @param review the review
     * @param out where to write; is flushed, not closed
     * @throws IOException where writing fails
     */
    public static void writeCsv(Review review, OutputStream out) throws IOException {
        new CsvSheet<>(review.rows())
                .always("metric", row -> Cells.text(row.metric()))
                .always("unit", row -> Cells.text(row.unit()))
                .always("level", row -> Cells.word(row.level()))
                .always("id", row -> Cells.text(row.id()))
                .always("member", row -> Cells.text(row.member()))
                .always("goal", row -> Cells.number(row.goal()))
                .always("actual", row -> Cells.number(row.actual()))
                .always("attainment", row -> Cells.number(row.attainment()))
                .always("dueByNow", row -> Cells.number(row.dueByNow()))
                .always(
                        "forecast",
                        row -> row.forecast() == null
                                ? ""
                                : Cells.number(row.forecast().amount()))
                .always(
                        "forecastLow",
                        row -> row.forecast() == null
                                ? ""
                                : Cells.number(row.forecast().low()))
                .always(
                        "forecastHigh",
                        row -> row.forecast() == null
                                ? ""
                                : Cells.number(row.forecast().high()))
                .always(
                        "trendMonths",
                        row -> row.trend() == null
                                ? ""
                                : String.valueOf(row.trend().months()))
                .always(
                        "trendSlope",
                        row -> row.trend() == null
                                ? ""
                                : Cells.number(row.trend().slope()))
                .always("trendP", row -> row.trend() == null ? "" : Cells.number(p(row.trend())))
                .always("standing", row -> Cells.word(row.standing()))
                .always("missing", row -> Cells.number(row.missing()))
                .always("missingADay", row -> Cells.number(row.missingADay()))
                .write(out);
    }

    private static BigDecimal p(Trend trend) {
        return BigDecimal.valueOf(trend.p()).setScale(P_DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Writes a JSON document.
     *
     * @param review the review
     * @param out where to write; stays open
     * @throws IOException where writing fails
     */
    public static void writeJson(Review review, OutputStream out) throws IOException {
        try (JsonOut json = new JsonOut(out, JsonOut.Style.READABLE)) {
            json.start();
            json.text("format", FORMAT);
            json.text("asOf", review.asOf().toString());
            json.text("days", Cells.word(review.days()));
            json.number("elapsedDays", review.elapsedDays());
            json.number("totalDays", review.totalDays());
            json.number("later", review.later());
            json.wholeRows("rows", review.rows(), row -> row(json, row));
            json.end();
        }
    }

    private static void row(JsonOut json, Progress row) throws IOException {
        json.text("metric", row.metric());
        json.text("unit", row.unit());
        json.text("level", Cells.word(row.level()));
        json.textOrNull("id", row.id());
        json.textOrNull("member", row.member());
        json.decimal("goal", row.goal());
        json.decimal("actual", row.actual());
        Cells.decimal(json, "attainment", row.attainment());
        json.decimal("dueByNow", row.dueByNow());
        forecast(json, row.forecast());
        Trend trend = row.trend();
        if (trend != null) {
            json.number("trendMonths", trend.months());
            json.decimal("trendSlope", trend.slope());
            json.decimal("trendP", p(trend));
        }
        json.text("standing", Cells.word(row.standing()));
        json.decimal("missing", row.missing());
        Cells.decimal(json, "missingADay", row.missingADay());
    }

    private static void forecast(JsonOut json, @Nullable Forecast forecast) throws IOException {
        if (forecast != null) {
            json.decimal("forecast", forecast.amount());
            Cells.decimal(json, "forecastLow", forecast.low());
            Cells.decimal(json, "forecastHigh", forecast.high());
        }
    }
}
