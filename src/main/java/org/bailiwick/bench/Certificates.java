package org.bailiwick.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bailiwick.io.PlanReadResult;
import org.bailiwick.io.PlanReader;
import org.bailiwick.io.PlanWriter;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.jspecify.annotations.Nullable;

/**
 * The stored best known plans, which anyone can have judged again: {@code best/<name>.json} beside the catalogue, plan files with
 * nothing but assignments, score and origin.
 */
public final class Certificates {

    private Certificates() {}

    /**
     * Returns where the best known plan of an instance is stored.
     *
     * @param catalogue the catalogue
     * @param name the instance's name
     * @return the file, which need not exist
     */
    public static Path file(Catalogue catalogue, String name) {
        return catalogue.folder().resolve("best").resolve(name + ".json");
    }

    /**
     * Judges the stored plan of an instance again.
     *
     * @param catalogue the catalogue
     * @param row one of its rows, with a best known score
     * @return the plan's score, which is that of the row
     * @throws InvalidInputException where there is no such plan, it is of another problem, or its score is not that of the row
     * @throws IOException where the instance cannot be read
     */
    public static Score check(Catalogue catalogue, CatalogueRow row) throws IOException {
        Path file = file(catalogue, row.name());
        PlanReadResult read = PlanReader.read(file);
        Plan plan = read.plan();
        if (plan == null) {
            throw new InvalidInputException(read.findings());
        }
        Pairs pairs = Pairs.of(PeriodView.of(catalogue.instance(row).problem()));
        if (!ProblemDigest.of(pairs.view().problem()).equals(plan.problemDigest())) {
            throw wrong(file, "is a plan of another problem. Maybe the instance was changed after it.");
        }
        Score score =
                Referee.of(pairs).judge(memberOfDuty(plan, pairs.view(), file)).score();
        if (score.hard() != 0
                || row.bestMedium() == null
                || row.bestSoft() == null
                || score.medium() != row.bestMedium()
                || score.soft() != row.bestSoft()) {
            throw wrong(
                    file,
                    "has score %s, where the catalogue has medium %s and soft %s. Maybe only one of the two was changed."
                            .formatted(score, row.bestMedium(), row.bestSoft()));
        }
        return score;
    }

    private static int[] memberOfDuty(Plan plan, PeriodView view, Path file) {
        int[] memberOfDuty = new int[view.duties().size()];
        Arrays.fill(memberOfDuty, PeriodView.NOBODY);
        for (Assignment assignment : plan.assignments()) {
            int duty = view.dutyNumber(assignment.duty());
            int member = assignment.member() == null ? PeriodView.NOBODY : view.memberNumber(assignment.member());
            if (duty < 0 || (assignment.member() != null && member == PeriodView.NOBODY)) {
                throw wrong(
                        file,
                        "gives duty (%s) to (%s), which are not both in the instance. Maybe the instance was changed after it."
                                .formatted(assignment.duty(), assignment.member()));
            }
            memberOfDuty[duty] = member;
        }
        return memberOfDuty;
    }

    /**
     * Takes in what a run has shown: a better plan is stored, tighter bounds are noted.
     *
     * @param catalogue the catalogue
     * @param row the instance's row
     * @param run a run of the instance
     * @param today the day to note
     * @return the row as it is now; the same row where nothing is new
     * @throws IOException where the plan cannot be stored
     */
    public static CatalogueRow update(Catalogue catalogue, CatalogueRow row, Run run, LocalDate today)
            throws IOException {
        Score score = run.plan().score();
        if (score.hard() != 0) {
            return row;
        }
        boolean better = isBetter(score, row);
        if (better) {
            Path file = file(catalogue, row.name());
            Files.createDirectories(catalogue.folder().resolve("best"));
            PlanWriter.write(bare(run.plan()), file);
        }
        boolean sameMedium = row.bestMedium() != null && row.bestMedium() == score.medium();
        Bound bound = run.plan().bound();
        Long boundMedium = bound == null ? row.boundMedium() : tighter(bound.medium(), row.boundMedium());
        Long boundSoft = row.boundSoft();
        if (better && !sameMedium) {
            boundSoft = bound == null ? null : (Long) bound.soft();
        } else if (bound != null && sameMedium) {
            boundSoft = tighter(bound.soft(), row.boundSoft());
        }
        return new CatalogueRow(
                row.name(),
                row.source(),
                run.members(),
                run.duties(),
                better ? (Long) score.medium() : row.bestMedium(),
                better ? (Long) score.soft() : row.bestSoft(),
                boundMedium,
                boundSoft,
                better ? foundBy(run) : row.foundBy(),
                better ? today : row.date());
    }

    private static boolean isBetter(Score score, CatalogueRow row) {
        if (row.bestMedium() == null || row.bestSoft() == null) {
            return true;
        }
        return score.compareTo(new Score(0, row.bestMedium(), row.bestSoft())) > 0;
    }

    private static Long tighter(long bound, @Nullable Long known) {
        return known == null ? bound : Math.min(bound, known);
    }

    private static String foundBy(Run run) {
        return "bailiwick %s, seed %d, %s".formatted(run.plan().solver().version(), run.seed(), run.limit());
    }

    /** What another must know to judge it: the rest follows from the problem. */
    private static Plan bare(Plan plan) {
        List<Assignment> assignments = plan.assignments().stream()
                .map(assignment -> new Assignment(assignment.duty(), assignment.member(), null))
                .toList();
        return new Plan(
                plan.team(),
                plan.period(),
                plan.problemDigest(),
                plan.solver(),
                plan.score(),
                List.of(),
                null,
                assignments,
                List.of(),
                List.of(),
                List.of());
    }

    private static InvalidInputException wrong(Path file, String message) {
        return new InvalidInputException(
                List.of(Finding.error("certificate", new Place(file.toString(), "", 0, 0), message)));
    }
}
