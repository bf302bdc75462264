package org.bailiwick.crm.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.crm.assembly.Assembled;
import org.bailiwick.crm.assembly.CoverageReport;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.load.Loaded;
import org.bailiwick.crm.names.Join;
import org.bailiwick.crm.skills.InferredLevel;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.CrmRecords;

/** Writes the files that stand beside an imported problem. Stateless and thread-safe; the same import gives the same bytes. */
public final class ImportFiles {
    /** The report for people; an earlier import's folder is known by it. */
    public static final String REPORT = "import.txt";

    /** Rows that could not be used. */
    public static final String REJECTS = "rejects.csv";

    private static final int DECIMALS = 4;

    private ImportFiles() {}

    /**
     * Writes all files but the rejects and the problem.
     *
     * @param folder the folder; it must exist
     * @param data the data
     * @param loaded how it was read
     * @param assembled what was made of it
     * @param report the report for people
     * @throws IOException where writing fails
     */
    public static void write(Path folder, CrmData data, Loaded loaded, Assembled assembled, String report)
            throws IOException {
        AtomicFiles.write(folder.resolve(REPORT), out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
        joins(folder.resolve("joins.csv"), loaded.joins());
        CsvOut.write(
                folder.resolve("derived.csv"),
                csv -> assembled
                        .derivations()
                        .forEach(one -> csv.row(
                                one.thing(),
                                one.id(),
                                one.field(),
                                new BigDecimal(one.value()),
                                one.rule(),
                                one.inputs())),
                "thing",
                "id",
                "field",
                "value",
                "rule",
                "inputs");
        AtomicFiles.write(folder.resolve("records.csv"), out -> CrmRecords.write(assembled.records(), out));
        coverage(folder, assembled.coverage());
        skills(folder.resolve("skills.csv"), data, assembled.levels());
    }

    private static void joins(Path file, List<Join> joins) throws IOException {
        CsvOut.write(
                file,
                csv -> joins.forEach(join ->
                        csv.row(join.kind(), join.from(), join.to(), join.how().id(), join.similarity(), join.rows())),
                "kind",
                "from",
                "to",
                "how",
                "similarity",
                "rows");
    }

    private static void coverage(Path folder, CoverageReport coverage) throws IOException {
        CsvOut.write(
                folder.resolve("overlaps.csv"),
                csv -> {
                    for (CoverageReport.Overlap overlap : coverage.overlaps()) {
                        if (overlap.shares().isEmpty()) {
                            csv.row(overlap.account(), overlap.people(), "", 0, BigDecimal.ZERO);
                        }
                        overlap.shares()
                                .forEach(share -> csv.row(
                                        overlap.account(),
                                        overlap.people(),
                                        share.person(),
                                        share.deals(),
                                        share.part()));
                    }
                },
                "account",
                "people",
                "person",
                "deals",
                "part");
        CsvOut.write(
                folder.resolve("gaps.csv"),
                csv -> {
                    coverage.unowned().forEach(name -> csv.row("account", name, "nobody owns or works it"));
                    coverage.withoutHolder().forEach(name -> csv.row("territory", name, "nobody holds it"));
                    coverage.sharedTerritories()
                            .forEach(shared -> csv.row(
                                    "territory",
                                    shared.territory(),
                                    "held by %d people: %s"
                                            .formatted(shared.people().size(), String.join(", ", shared.people()))));
                },
                "what",
                "name",
                "finding");
    }

    private static void skills(Path file, CrmData data, List<InferredLevel> levels) throws IOException {
        CsvOut.write(
                file,
                csv -> levels.forEach(level -> csv.row(
                        data.people().get(level.person()).name(),
                        level.skill(),
                        level.level(),
                        level.source().name(),
                        level.rawDeals(),
                        level.won(),
                        rounded(level.effectiveDeals()),
                        rounded(level.mean()),
                        rounded(level.low()),
                        rounded(level.high()))),
                "member",
                "skill",
                "level",
                "source",
                "deals",
                "won",
                "effectiveDeals",
                "expectedRate",
                "low",
                "high");
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
