package org.bailiwick.goals.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.goals.incentive.Payout;
import org.bailiwick.goals.incentive.Payouts;
import org.bailiwick.goals.incentive.Projection;
import org.bailiwick.io.CsvSheet;
import org.bailiwick.io.JsonOut;

/** Projected payouts as files. Stateless and thread-safe. */
public final class PayoutFiles {

    /** How the first line of the CSV file begins. */
    public static final String MARK = "plan,basis,component,metric,unit,member";

    /** The format of the JSON document. */
    public static final String FORMAT = "bailiwick/payouts/1";

    private record Row(boolean before, Payouts payouts, Payout payout) {}

    private PayoutFiles() {}

    /**
     * Writes a CSV file: a row for each plan, basis, component and member.
     *
     * @param projection the payouts
     * @param out where to write; is flushed, not closed
     * @throws IOException where writing fails
     */
    public static void writeCsv(Projection projection, OutputStream out) throws IOException {
        List<Row> rows = new ArrayList<>();
        projection.before().forEach(payouts -> payouts.rows().forEach(row -> rows.add(new Row(true, payouts, row))));
        projection.after().forEach(payouts -> payouts.rows().forEach(row -> rows.add(new Row(false, payouts, row))));
        new CsvSheet<>(rows)
                .always("plan", row -> row.before() ? "before" : "after")
                .always("basis", row -> Cells.word(row.payouts().basis()))
                .always("component", row -> Cells.text(row.payout().component()))
                .always("metric", row -> Cells.text(row.payout().metric()))
                .always("unit", row -> Cells.text(row.payout().unit()))
                .always("member", row -> Cells.text(row.payout().member()))
                .always("goal", row -> Cells.number(row.payout().goal()))
                .always("achieved", row -> Cells.number(row.payout().achieved()))
                .always("attainment", row -> Cells.number(row.payout().attainment()))
                .always("amount", row -> Cells.number(row.payout().amount()))
                .always("currency", row -> Cells.text(row.payouts().currency()))
                .always("belowThreshold", row -> Cells.yes(row.payout().belowThreshold()))
                .always("capped", row -> Cells.yes(row.payout().capped()))
                .write(out);
    }

    /**
     * Writes a JSON document.
     *
     * @param projection the payouts
     * @param out where to write; stays open
     * @throws IOException where writing fails
     */
    public static void writeJson(Projection projection, OutputStream out) throws IOException {
        try (JsonOut json = new JsonOut(out, JsonOut.Style.READABLE)) {
            json.start();
            json.text("format", FORMAT);
            json.wholeRows("before", projection.before(), payouts -> payouts(json, payouts));
            json.wholeRows("after", projection.after(), payouts -> payouts(json, payouts));
            json.end();
        }
    }

    private static void payouts(JsonOut json, Payouts payouts) throws IOException {
        json.text("basis", Cells.word(payouts.basis()));
        json.text("currency", payouts.currency());
        json.decimal("total", payouts.total());
        json.wholeRows("rows", payouts.rows(), row -> {
            json.text("component", row.component());
            json.text("metric", row.metric());
            json.text("unit", row.unit());
            json.text("member", row.member());
            json.decimal("goal", row.goal());
            json.decimal("achieved", row.achieved());
            Cells.decimal(json, "attainment", row.attainment());
            json.decimal("amount", row.amount());
            json.wholeList("flags", flags(row), json::value);
        });
    }

    private static List<String> flags(Payout row) {
        List<String> flags = new ArrayList<>();
        if (row.belowThreshold()) {
            flags.add("belowThreshold");
        }
        if (row.capped()) {
            flags.add("capped");
        }
        return flags;
    }
}
