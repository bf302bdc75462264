package org.bailiwick.rivals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bailiwick.bench.InstanceSource;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One solver on one instance, in a process of its own; the plan goes to a file. */
@Command(name = "one", hidden = true)
final class OneCommand implements Callable<Integer> {

    @Option(names = "--source", required = true)
    private String source = "";

    @Option(names = "--solver", required = true)
    private String solver = "";

    @Option(names = "--millis", required = true)
    private long millis;

    @Option(names = "--seed", required = true)
    private long seed;

    @Option(names = "--output", required = true)
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Problem problem = InstanceSource.read("instance", source, Path.of("")).problem();
        long began = System.nanoTime();
        Outcome outcome = Rival.of(solver).solve(problem, Duration.ofMillis(millis), seed);
        Properties answer = new Properties();
        answer.setProperty("seconds", String.valueOf((System.nanoTime() - began) / 1e9));
        if (outcome != null) {
            answer.setProperty(
                    "plan",
                    Arrays.stream(outcome.plan()).mapToObj(String::valueOf).collect(Collectors.joining(",")));
            if (outcome.softBound() != null) {
                answer.setProperty("softBound", String.valueOf(outcome.softBound()));
            }
        }
        AtomicFiles.write(
                Objects.requireNonNull(output),
                out -> out.write(answer.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8)));
        return 0;
    }
}
