package org.bailiwick.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.bailiwick.model.ConstraintId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README does what it says. */
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String GAP = "…";

    private record Block(String language, String text) {}

    private record Run(int status, String output) {}

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(readme());
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    private static List<String> commands() throws IOException {
        return blocks().stream()
                .filter(block -> block.language().equals("console"))
                .flatMap(block -> block.text().lines())
                .map(line -> line.substring(2))
                .toList();
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("output", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor(3, TimeUnit.MINUTES))
                    .as(command.toString())
                    .isTrue();
            return new Run(process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }

    /** Lines of the README that a "…" does not stand for, in their order. */
    private static void assertShows(String output, String shown) {
        int from = 0;
        for (String part : shown.split("(?m)^\\s*" + GAP + "\\n", -1)) {
            int at = output.indexOf(part, from);
            assertThat(at)
                    .as("not in the output, or not there:%n%s%n----%n%s", part, output)
                    .isNotNegative();
            from = at + part.length();
        }
    }

    @Test
    void theFirstCommandPrintsWhatTheReadmeShows() throws IOException, InterruptedException {
        List<String> texts = blocks().stream()
                .filter(block -> block.language().equals("text"))
                .map(Block::text)
                .toList();
        Run run = run(List.of("sh", "-c", commands().get(0)));
        assertThat(run.status()).isZero();
        assertShows(run.output(), texts.get(0));
    }

    @Test
    void everyOtherCommandWorks() throws IOException, InterruptedException {
        for (String folder : List.of("my-team", "teams", "plans")) {
            deleteFolder(Path.of("target", folder));
        }
        // A ledger refuses the same plan twice.
        Files.deleteIfExists(Path.of("target", "ledger.db"));
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(3);
        for (String command : commands.subList(1, commands.size())) {
            // "check" ends with 1 where something is wrong with the team, and there is.
            int expected = command.contains(" check ") ? 1 : 0;
            assertThat(run(List.of("sh", "-c", command)).status()).as(command).isEqualTo(expected);
        }
    }

    @Test
    void theJavaSampleCompilesAndPrintsWhatTheReadmeShows(@TempDir Path folder)
            throws IOException, InterruptedException {
        List<Block> blocks = blocks();
        Block java = blocks.stream()
                .filter(block -> block.language().equals("java"))
                .findFirst()
                .orElseThrow();
        Block printed = blocks.get(blocks.indexOf(java) + 1);
        Path source = Files.writeString(folder.resolve("Sample.java"), java.text());
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        String classPath = System.getProperty("bailiwick.jar");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, errors, "-cp", classPath, "-d", folder.toString(), source.toString());
        assertThat(compiled).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        String javaCommand =
                Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Run run = run(List.of(javaCommand, "-cp", classPath + File.pathSeparator + folder, "Sample"));
        assertThat(run.output()).isEqualTo(printed.text());
    }

    @Test
    void theTableNamesEveryConstraint() throws IOException {
        String readme = readme();
        for (ConstraintId constraint : ConstraintId.values()) {
            assertThat(readme)
                    .containsPattern("(?m)^\\| .*`" + constraint.id() + "`.* \\| "
                            + constraint.level().name().toLowerCase(Locale.ROOT) + " \\| ");
        }
    }

    @Test
    void itStaysShort() throws IOException {
        assertThat(readme().lines()).hasSizeLessThanOrEqualTo(150);
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
