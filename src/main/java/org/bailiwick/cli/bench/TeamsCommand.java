package org.bailiwick.cli.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Median;
import org.bailiwick.bench.Limit;
import org.bailiwick.bench.ManyTeams;
import org.bailiwick.cli.DurationConverter;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many independent teams a second, and how good. */
@Command(
        name = "teams",
        sortOptions = false,
        description = {
            "Solves many independent made-up teams in one process, and says how many a second and how good their plans are.",
            "",
            "Some of them are solved again with many times the time, to show what more time would have given."
        },
        footerHeading = "%nExample:%n",
        footer = "  bailiwick bench teams --count 2000 --members 15 --duties 80 --threads 2 --time 17ms")
final class TeamsCommand implements Callable<Integer> {

    @Option(names = "--count", paramLabel = "N", defaultValue = "2000", description = "Teams. Default: 2000.")
    private int count;

    @Option(names = "--members", paramLabel = "M", defaultValue = "15", description = "Members a team. Default: 15.")
    private int members;

    @Option(names = "--duties", paramLabel = "S", defaultValue = "80", description = "Duties a team. Default: 80.")
    private int duties;

    @Option(
            names = "--first-seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The first team's seed. Default: 1.")
    private long firstSeed;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Teams at a time. Default: 2.")
    private int threads;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long to search for each team. Default: until hardly anything better is to be expected.")
    private @Nullable Duration time;

    @Option(
            names = "--warm-up",
            paramLabel = "TIME",
            defaultValue = "60s",
            converter = DurationConverter.class,
            description =
                    "How long to solve some of the teams first, until the program runs at its full speed. Default: 60s.")
    private Duration warmUp;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "100",
            description = "Teams to solve again. Default: 100.")
    private int sample;

    @Option(
            names = "--again",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long then. Default: a hundred times as long as a team took.")
    private @Nullable Duration again;

    @Spec
    private CommandSpec spec;

    private final Console console;

    TeamsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (count < 1 || threads < 1 || sample < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--count and --threads must be at least 1, and --sample not negative");
        }
        List<Problem> teams = teams();
        console.out().println(Machine.line());
        ManyTeams solver = new ManyTeams(System::nanoTime, threads);
        int warmed = solver.warmUp(teams, new Limit(time, null), warmUp);
        console.out().printf(Locale.ROOT, "Warmed up for %s with %d teams.%n", new Limit(warmUp, null), warmed);
        ManyTeams.Outcome outcome = solver.solve(teams, new Limit(time, null));
        console.out()
                .printf(
                        Locale.ROOT,
                        "%d teams of %d members and %d duties on %d threads in %.1f s: %.1f teams/s, mean gap %.2f %%%n",
                        count,
                        members,
                        duties,
                        threads,
                        outcome.seconds(),
                        outcome.teamsPerSecond(),
                        100 * outcome.meanGap());
        if (sample > 0) {
            solveAgain(teams, solver, outcome);
        }
        return ExitStatus.DONE;
    }

    private List<Problem> teams() {
        try {
            return ManyTeams.generate(
                    members,
                    duties,
                    LongStream.range(firstSeed, firstSeed + count).boxed().toList());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void solveAgain(List<Problem> teams, ManyTeams solver, ManyTeams.Outcome first)
            throws InterruptedException {
        long millis = Math.round(100_000 * first.seconds() * threads / count);
        Duration longer = again != null ? again : Duration.ofMillis(Math.max(1, millis));
        List<Problem> chosen = new ArrayList<>();
        List<ManyTeams.Solved> before = new ArrayList<>();
        for (int i = 0; i < Math.min(sample, count); i++) {
            int team = (int) ((long) i * count / Math.min(sample, count));
            chosen.add(teams.get(team));
            before.add(first.teams().get(team));
        }
        ManyTeams.Outcome second = solver.solve(chosen, new Limit(longer, null));
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            ManyTeams.Solved now = second.teams().get(i);
            if (now.score().medium() == before.get(i).score().medium()) {
                points.add(100 * (now.score().soft() - before.get(i).score().soft()) / now.scale());
            }
        }
        double[] gains = points.stream().mapToDouble(Double::doubleValue).toArray();
        console.out()
                .printf(
                        Locale.ROOT,
                        "%d of them again with %s each: mean gap %.2f %%, better by %.3f points of fit (median %.3f) on the %d that leave the same open%n",
                        chosen.size(),
                        new Limit(longer, null),
                        100 * second.meanGap(),
                        Mean.of(gains).getAsDouble(),
                        Median.withDefaults().evaluate(gains),
                        gains.length);
    }
}
