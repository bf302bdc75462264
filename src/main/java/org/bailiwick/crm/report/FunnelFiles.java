package org.bailiwick.crm.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.io.AtomicFiles;

/** A funnel analysis as files for spreadsheets and programs. Stateless and thread-safe. */
public final class FunnelFiles {
    /** All figures, a row each. */
    public static final String CSV = "funnel.csv";

    /** The whole analysis. */
    public static final String JSON = "funnel.json";

    /** The format of the JSON document. */
    public static final String FORMAT = "bailiwick/funnel/1";

    private static final int RATE_DECIMALS = 6;
    private static final int DAY_DECIMALS = 1;

    private FunnelFiles() {}

    /**
     * Writes both files over earlier ones.
     *
     * @param folder an existing folder
     * @param analysis the analysis
     * @throws IOException where writing fails
     */
    public static void write(Path folder, FunnelAnalysis analysis) throws IOException {
        FunnelCsv.write(folder.resolve(CSV), analysis);
        AtomicFiles.write(folder.resolve(JSON), out -> FunnelJson.write(out, analysis));
    }

    /** A rate or a probability. */
    static BigDecimal rate(double value) {
        return BigDecimal.valueOf(value).setScale(RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** A number of days. */
    static BigDecimal days(double value) {
        return BigDecimal.valueOf(value).setScale(DAY_DECIMALS, RoundingMode.HALF_UP);
    }
}
