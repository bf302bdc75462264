package org.bailiwick.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.OwnFolders;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.report.html.RollOverPage;
import org.bailiwick.rollover.RollOver;
import org.bailiwick.rollover.RollOverOptions;
import org.bailiwick.rollover.RollOverResult;
import org.bailiwick.rollover.actuals.ActualsFolder;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.carry.Carry;
import org.bailiwick.rollover.carry.CarryFile;
import org.bailiwick.rollover.files.RollOverFiles;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Rolls the month of one team over, from its files to its folder; what is to be looked at is kept for whoever asks. */
final class RollOverOne {

    private static final String PAGE = "roll-over.html";

    /** What somebody should look at, of one file or folder. */
    record Warnings(String source, List<Finding> findings) {}

    private final RollOverOptions options;
    private final List<Warnings> warnings = new ArrayList<>();

    RollOverOne(RollOverOptions options) {
        this.options = options;
    }

    List<Warnings> warnings() {
        return List.copyOf(warnings);
    }

    private void note(Path source, List<Finding> findings) {
        warnings.add(new Warnings(source.toString(), findings));
    }

    /**
     * Rolls over.
     *
     * @param problem the month that ends
     * @param planFile its plan
     * @param carryFile what the roll-over into the month wrote, or null for none
     * @param imported the month's import, or null for none
     * @param actuals the folder of what happened, or null for none
     * @throws InputException where a file has errors
     */
    RollOverResult of(
            Problem problem,
            Path planFile,
            @Nullable Path carryFile,
            @Nullable Problem imported,
            @Nullable Path actuals)
            throws InputException {
        PlanInput plan = PlanInput.read(planFile, Pairs.of(PeriodView.of(problem)));
        note(planFile, plan.warnings());
        Carry carry = carryFile == null ? Carry.none(problem.team().id(), problem.period()) : carry(carryFile);
        if (actuals == null) {
            return made(problem, plan.plan(), carry, MonthActuals.NONE.withImported(imported), null, "the next month");
        }
        ActualsFolder.Read read = ActualsFolder.read(actuals, problem, imported);
        if (read.findings().stream().anyMatch(Finding::isError)) {
            throw new InputException(read.findings(), actuals.toString());
        }
        note(actuals, read.findings());
        return made(problem, plan.plan(), carry, read.actuals(), read.folder(), actuals.toString());
    }

    private Carry carry(Path file) throws InputException {
        CarryFile.Read read = CarryFile.read(file);
        Carry carry = read.carry();
        if (carry == null) {
            throw new InputException(read.findings(), file.toString());
        }
        note(file, read.findings());
        return carry;
    }

    private RollOverResult made(
            Problem problem,
            Plan plan,
            Carry carry,
            MonthActuals happened,
            @Nullable ActualsFolder folder,
            String source)
            throws InputException {
        try {
            RollOverResult result = RollOver.of(problem, plan, carry, happened, options);
            warnings.add(new Warnings("the next month", result.warnings()));
            return result;
        } catch (InvalidInputException e) {
            List<Finding> findings = e.findings().stream()
                    .map(finding -> folder == null
                            ? finding
                            : new Finding(
                                    finding.severity(),
                                    finding.code(),
                                    folder.locate(finding.place()),
                                    finding.message()))
                    .toList();
            throw new InputException(findings, source);
        }
    }

    /** Writes the folder of a month that was rolled over: whole, or as it was. */
    static void write(Problem problem, RollOverResult result, Language language, Path folder) throws IOException {
        Map<String, AtomicFiles.Content> files = new LinkedHashMap<>(RollOverFiles.of(result));
        byte[] page = RollOverPage.html(problem, result, language).getBytes(StandardCharsets.UTF_8);
        files.put(PAGE, out -> out.write(page));
        OwnFolders.write(folder, RollOverFiles.MARK, files);
    }
}
