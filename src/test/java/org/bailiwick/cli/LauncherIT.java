package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a copy of the project whose path has spaces, with a Maven that hands out the jar that is there already. */
class LauncherIT {

    private static final String JAR = "bailiwick-0-cli.jar";

    @TempDir
    private Path folder;

    private Path home;
    private Path tools;

    @BeforeEach
    void copyTheProject() throws IOException {
        home = Files.createDirectories(folder.resolve("a folder with spaces"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.copy(Path.of("bailiwick"), home.resolve("bailiwick"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("src/main"));
        maven("""
                echo "maven was here" >>"$PWD/calls"
                sleep 1
                mkdir -p target
                cp "%s" target/%s
                """.formatted(JarProcess.jar(), JAR));
    }

    private void maven(String script) throws IOException {
        Path mvn = Files.writeString(tools.resolve("mvn"), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process start(Path launcher, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private Ran run(Path launcher, String... args) throws IOException, InterruptedException {
        return JarProcess.await(start(launcher, args));
    }

    private long builds() throws IOException {
        Path calls = home.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    private void touch(Path file, int seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
    }

    @Test
    void theFirstUseBuildsAndTheSecondDoesNot() throws IOException, InterruptedException {
        Ran first = run(home.resolve("bailiwick"), "--version");
        Ran second = run(home.resolve("bailiwick"), "--version");

        assertThat(first.err()).isEqualTo("Building bailiwick (first use) …\n");
        assertThat(first.out()).startsWith("Bailiwick ");
        assertThat(first.status()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void newerSourcesAreBuiltAgain() throws IOException, InterruptedException {
        run(home.resolve("bailiwick"), "--version");
        touch(home.resolve("target").resolve(JAR), -60);
        Files.writeString(home.resolve("src/main/New.java"), "class New {}");

        assertThat(run(home.resolve("bailiwick"), "--version").err())
                .isEqualTo("Building bailiwick (its sources have changed) …\n");
        assertThat(run(home.resolve("bailiwick"), "--version").err()).isEmpty();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void theLauncherWorksThroughLinksAndFromElsewhere() throws IOException, InterruptedException {
        Path links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("direct"), home.resolve("bailiwick"));
        Files.createSymbolicLink(links.resolve("relative"), Path.of("direct"));

        Ran ran = run(links.resolve("relative"), "schema", "plan");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("bailiwick/plan/1");
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws IOException, InterruptedException {
        Ran ran = run(home.resolve("bailiwick"), "check", "no such folder $HOME *");

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("no such folder $HOME * does not exist");
    }

    @Test
    void twoFirstUsesAtOnceBuildOnce() throws IOException, InterruptedException {
        Process one = start(home.resolve("bailiwick"), "--version");
        Process two = start(home.resolve("bailiwick"), "--version");

        assertThat(JarProcess.await(one).status()).isZero();
        assertThat(JarProcess.await(two).status()).isZero();
        assertThat(builds()).isEqualTo(1);
        assertThat(home.resolve("target/.building")).doesNotExist();
    }

    @Test
    void theLockOfAKilledBuildIsNoHindrance() throws IOException, InterruptedException {
        Path lock = Files.createDirectories(home.resolve("target/.building"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");

        assertThat(run(home.resolve("bailiwick"), "--version").status()).isZero();
    }

    @Test
    void aBuildThatFailsShowsItsLog() throws IOException, InterruptedException {
        maven("echo 'the compiler is unwell'; exit 1\n");

        Ran ran = run(home.resolve("bailiwick"), "--version");

        assertThat(ran.status()).isEqualTo(ExitStatus.FAULT);
        assertThat(ran.err()).contains("the compiler is unwell", "fault: the build failed; the log above is in ");
        assertThat(ran.out()).isEmpty();
        assertThat(home.resolve("target/.building")).doesNotExist();
    }
}
