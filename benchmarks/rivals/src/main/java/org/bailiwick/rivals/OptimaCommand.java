package org.bailiwick.rivals;

import com.google.ortools.init.OrToolsVersion;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Member;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proves the best plans of small generated teams. */
@Command(
        name = "optima",
        description = {
            "Proves the best plans of small generated teams by CP-SAT, started at the library's own plan.",
            "",
            "Writes one CSV row for each proven optimum; what is not proven in time goes to the screen only."
        })
final class OptimaCommand implements Callable<Integer> {

    @Option(names = "--members", required = true, paramLabel = "M", description = "How many members.")
    private int members;

    @Option(names = "--duties", required = true, paramLabel = "D", description = "How many duties.")
    private int duties;

    @Option(
            names = "--seeds",
            defaultValue = "1",
            paramLabel = "N",
            description = "Seeds 1 to N. Default: ${DEFAULT-VALUE}.")
    private long seeds;

    @Option(
            names = "--availability",
            defaultValue = "1",
            paramLabel = "A",
            description = "What every member's availability is multiplied by: below 1, duties must stay open. "
                    + "Default: ${DEFAULT-VALUE}.")
    private BigDecimal availability = BigDecimal.ONE;

    @Option(
            names = "--time",
            defaultValue = "180",
            paramLabel = "S",
            description = "Seconds for each team. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--workers",
            defaultValue = "2",
            paramLabel = "W",
            description = "CP-SAT's workers. Default: ${DEFAULT-VALUE}.")
    private int workers;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "CSV",
            description = "The file to append to.")
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec().commandLine().getOut();
        for (long seed : LongStream.rangeClosed(1, seeds).toArray()) {
            long begin = System.nanoTime();
            Outcome outcome = prove(scaled(TeamGenerator.generate(members, duties, seed), availability));
            double took = (System.nanoTime() - begin) / 1e9;
            if (outcome == null) {
                out.printf(
                        "%dx%d:%d*%s: no plan without broken rules was found%n", members, duties, seed, availability);
            } else {
                out.printf(
                        "%dx%d:%d*%s: %s, bound %d/%s, %s after %.1f s%n",
                        members,
                        duties,
                        seed,
                        availability,
                        outcome.score(),
                        outcome.mediumBound(),
                        outcome.softBound(),
                        outcome.proven() ? "proven" : "not proven",
                        took);
                if (outcome.proven()) {
                    append(seed, outcome);
                }
            }
            out.flush();
        }
        return 0;
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    private @Nullable Outcome prove(Problem problem) {
        Pairs pairs = Pairs.of(PeriodView.of(problem));
        Plan plan = new AllocationSolver()
                .solve(problem, SolveOptions.defaults().withTimeLimit(Duration.ofSeconds(3)))
                .plan();
        return new CpSat(pairs, workers, 0).solve(Plans.numbers(pairs.view(), plan), Duration.ofSeconds(seconds));
    }

    private void append(long seed, Outcome outcome) throws IOException {
        Path file = Objects.requireNonNull(output);
        boolean isNew = !Files.exists(file);
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            if (isNew) {
                csv.writeComment(
                        " Proven optima of generated teams, written by the command optima of benchmarks/rivals.");
                csv.writeComment(" Availability multiplies that of every member. Solver: OR-Tools CP-SAT %s, %s."
                        .formatted(OrToolsVersion.getVersionString(), LocalDate.now(ZoneOffset.UTC)));
                csv.writeRecord("members", "duties", "seed", "availability", "medium", "soft");
            }
            csv.writeRecord(List.of(
                    String.valueOf(members),
                    String.valueOf(duties),
                    String.valueOf(seed),
                    availability.toPlainString(),
                    String.valueOf(outcome.score().medium()),
                    String.valueOf(outcome.score().soft())));
        }
    }

    /** The same team with less time. */
    static Problem scaled(Problem problem, BigDecimal factor) {
        return new Problem(
                problem.team(),
                problem.period(),
                problem.settings(),
                problem.skills(),
                problem.roles(),
                problem.conflicts(),
                problem.segments(),
                problem.stages(),
                problem.members().stream().map(member -> scaled(member, factor)).toList(),
                problem.coverage(),
                problem.duties(),
                problem.goals());
    }

    private static Member scaled(Member member, BigDecimal factor) {
        return new Member(
                member.id(),
                member.name(),
                member.capacityHours(),
                member.availability().multiply(factor),
                member.goalShare(),
                member.ramp(),
                member.vacant(),
                member.manager(),
                member.roles(),
                member.skills(),
                member.maxRoles(),
                member.maxSegments(),
                member.maxMeasures(),
                member.validity(),
                member.home(),
                member.cannot(),
                member.prefers());
    }
}
