package org.bailiwick.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What holds for every source file. */
class SourceTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final int MOST_LINES = 400;

    @Test
    void noFileIsLongerThanOneIdea() throws IOException {
        List<Path> sources = new ArrayList<>(javaFiles(MAIN));
        sources.addAll(javaFiles(TEST));
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void nothingIsLeftOpenInTheCode() throws IOException {
        String marks = "TO" + "DO|FIX" + "ME|@Dis" + "abled";
        assertThat(javaFiles(MAIN))
                .allSatisfy(
                        file -> assertThat(lines(file)).noneMatch(line -> line.matches(".*\\b(" + marks + ")\\b.*")));
    }

    /**
     * The compiler of JDK 17 asks for a comment on compact constructors of records, and for their parameters once they
     * have one, though the record says it all: those are let pass, nothing else.
     */
    @Test
    void everythingPublicSaysWhatItIs() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-Xdoclint:all/protected",
                    "-Xdoclint/package:org.bailiwick.*",
                    "-XDshould-stop.ifError=FLOW",
                    "-Xmaxwarns",
                    "10000",
                    "-d",
                    Files.createTempDirectory("classes").toString(),
                    "-classpath",
                    System.getProperty("java.class.path"));
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(javaFiles(MAIN)))
                    .call();
        }
        assertThat(found.getDiagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                        .filter(diagnostic -> diagnostic.getCode().startsWith("compiler.warn.proc.messager")
                                || diagnostic.getKind() == Diagnostic.Kind.ERROR)
                        .filter(diagnostic -> !isCompactConstructor(diagnostic))
                        .map(Object::toString))
                .isEmpty();
    }

    private static boolean isCompactConstructor(Diagnostic<? extends JavaFileObject> diagnostic) {
        List<String> lines = lines(Path.of(diagnostic.getSource().toUri()));
        String line = lines.get((int) diagnostic.getLineNumber() - 1).strip();
        return line.matches("public [A-Z]\\w* \\{");
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
