package org.bailiwick.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program as its users run it: the packaged jar in a virtual machine of its own. */
final class JarProcess {

    private static final int PATIENCE_SECONDS = 120;

    private JarProcess() {}

    /** The jar that the build has just packaged. */
    static Path jar() {
        String jar = System.getProperty("bailiwick.jar");
        if (jar == null) {
            throw new IllegalStateException("bailiwick.jar is not set. Maybe the test was not started by failsafe.");
        }
        return Path.of(jar);
    }

    /** A command line of the jar; quick to start, as the tests search little. */
    static List<String> command(Object... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-jar",
                jar().toString()));
        Arrays.stream(args).map(Object::toString).forEach(command::add);
        return command;
    }

    static Process start(Object... args) throws IOException {
        return new ProcessBuilder(command(args)).start();
    }

    static Ran run(Object... args) throws IOException, InterruptedException {
        return await(start(args));
    }

    static Ran await(Process process) throws InterruptedException {
        CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after %d s".formatted(PATIENCE_SECONDS));
        }
        return new Ran(process.exitValue(), out.join(), err.join());
    }

    private static String text(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
