package org.bailiwick.rivals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.bailiwick.bench.Instance;
import org.bailiwick.bench.InstanceSource;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;

/** Lets solvers at one instance, each in a fresh process, and judges their plans. */
final class Arena {

    private static final double POINTS_PER_HOUR = 6000;
    private static final long GRACE_SECONDS = 120;

    private final String name;
    private final String source;
    private final Instance.Kind kind;
    private final PeriodView view;
    private final Referee referee;
    private final String heap;

    /**
     * @param name the instance's name in the table
     * @param source its recipe or path
     * @param heap the Java heap of each process
     */
    Arena(String name, String source, String heap) throws IOException {
        Instance instance = InstanceSource.read("instance", source, Path.of(""));
        this.name = name;
        this.source = source;
        this.kind = instance.kind();
        this.view = PeriodView.of(instance.problem());
        this.referee = Referee.of(Pairs.of(view));
        this.heap = heap;
    }

    boolean takes(Rival rival) {
        return rival.takes(kind);
    }

    /** One run. Whatever goes wrong in it is its result. */
    Result run(Rival rival, Duration limit, long seed) throws IOException, InterruptedException {
        Path answer = Files.createTempFile("answer", ".properties");
        Path log = Files.createTempFile("answer", ".log");
        try {
            Process process = new ProcessBuilder(command(rival, limit, seed, answer))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = process.waitFor(2 * limit.toSeconds() + GRACE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
                return failed(rival, limit, seed, "did not end in time");
            }
            if (process.exitValue() != 0) {
                return failed(rival, limit, seed, lastLine(log));
            }
            return judged(rival, limit, seed, read(answer));
        } finally {
            Files.delete(answer);
            Files.delete(log);
        }
    }

    private List<String> command(Rival rival, Duration limit, long seed, Path answer) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Rivals.class.getName(),
                "one",
                "--source",
                source,
                "--solver",
                rival.toString(),
                "--millis",
                String.valueOf(limit.toMillis()),
                "--seed",
                String.valueOf(seed),
                "--output",
                answer.toString());
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    /** The line of a log that says what happened, which is the first one of an exception. */
    private static String lastLine(Path log) {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.contains("Exception") || line.contains("Error"))
                    .findFirst()
                    .orElse("ended with an error");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result failed(Rival rival, Duration limit, long seed, String note) {
        return new Result(name, rival, limit, seed, null, null, 1, Double.NaN, note);
    }

    private Result judged(Rival rival, Duration limit, long seed, Properties answer) {
        double seconds = Double.parseDouble(answer.getProperty("seconds"));
        String text = answer.getProperty("plan");
        if (text == null) {
            return new Result(name, rival, limit, seed, null, null, 1, seconds, "found nothing");
        }
        int[] plan =
                Arrays.stream(text.split(",", -1)).mapToInt(Integer::parseInt).toArray();
        Score score = referee.judge(plan).score();
        if (score.hard() != 0) {
            return new Result(name, rival, limit, seed, null, null, 1, seconds, "breaks rules: " + score);
        }
        String bound = answer.getProperty("softBound");
        return new Result(
                name,
                rival,
                limit,
                seed,
                score,
                bound == null ? null : Long.valueOf(bound),
                scale(plan, score),
                seconds,
                "");
    }

    /** What a gap of 100 % is: the best fit on all assigned work, or the whole cost of a generalized assignment. */
    private double scale(int[] plan, Score score) {
        if (kind == Instance.Kind.GAP) {
            return Math.max(1, Math.abs(score.soft()));
        }
        BigDecimal hours = BigDecimal.ZERO;
        for (int d = 0; d < plan.length; d++) {
            hours = plan[d] == PeriodView.NOBODY
                    ? hours
                    : hours.add(view.duty(d).hours());
        }
        return Math.max(1, POINTS_PER_HOUR * hours.doubleValue());
    }
}
