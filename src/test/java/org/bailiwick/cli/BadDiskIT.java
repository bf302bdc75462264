package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch on disks that are full or may not be written, as a user who may not do everything. */
class BadDiskIT {

    /** No file may grow beyond so many blocks of 512 bytes: less than the journal of all teams, more than a plan. */
    private static final int FULL = 40;

    private static final int TEAMS = 60;

    @TempDir
    private Path folder;

    private Path teams;
    private Path out;

    @BeforeEach
    void makeTeams() throws IOException {
        // The user without rights must come up to here, and the program be readable.
        rights(folder, "rwxr-xr-x");
        Files.copy(JarProcess.jar(), folder.resolve("bailiwick.jar"));
        teams = folder.resolve("teams");
        Ran.bailiwick("generate", "--members", 4, "--duties", 12, "--teams", TEAMS, "-o", teams);
        out = folder.resolve("home/out");
        Files.createDirectory(folder.resolve("home"));
        rights(folder.resolve("home"), "rwxrwxrwx");
    }

    @AfterEach
    void letTheFilesBeRemoved() throws IOException {
        for (Path path : List.of(teams.resolve("team-00001.json"), folder.resolve("home"))) {
            rights(path, "rwxrwxrwx");
        }
    }

    private static void rights(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    /** Runs a batch through the shell, as a user without rights where this one is the superuser. */
    private Ran batch(String before, Object... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv, to be another user");
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        command.addAll(List.of("sh", "-c", before + "exec \"$@\"", "sh"));
        List<Object> arguments = new ArrayList<>(List.of("batch", teams, "-o", out, "--steps-per-team", 20, "--quiet"));
        arguments.addAll(Arrays.asList(more));
        for (String word : JarProcess.command(arguments.toArray())) {
            command.add(
                    word.equals(JarProcess.jar().toString())
                            ? folder.resolve("bailiwick.jar").toString()
                            : word);
        }
        return JarProcess.await(new ProcessBuilder(command).start());
    }

    @Test
    void aFullDiskEndsTheBatchWithAMessageAndTheSameCommandGoesOnFromThere() throws Exception {
        Path end = folder.resolve("home/end.json");

        Ran full = batch("ulimit -f " + FULL + "; ", "--notify-file", end);

        assertThat(full.status()).as(full.both()).isEqualTo(ExitStatus.FAULT);
        assertThat(full.err())
                .startsWith("fault: the results cannot be written to " + out + " (")
                .contains(" of " + TEAMS + " teams were planned", "the same command goes on from there")
                .doesNotContain("\tat ");
        assertThat(end).content().contains("\"result\": \"fault\"", "the results cannot be written");
        long kept = plans();
        assertThat(kept).isBetween(1L, TEAMS - 1L);

        Ran on = batch("");
        assertThat(on.status()).as(on.both()).isEqualTo(ExitStatus.DONE);
        Map<String, String> resumed = bytes(out);
        out = folder.resolve("home/whole");
        batch("");
        assertThat(resumed).isEqualTo(bytes(out));
    }

    private long plans() throws IOException {
        try (Stream<Path> plans = Files.list(out.resolve("plans"))) {
            return plans.count();
        }
    }

    private static Map<String, String> bytes(Path out) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return content;
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefusedBeforeAnyWork() throws Exception {
        rights(folder.resolve("home"), "r-xr-xr-x");

        Ran ran = batch("");

        assertThat(ran.status()).as(ran.both()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains(out + " cannot be made", "Maybe");
        assertThat(out).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsToldAndStopsNoOtherTeam() throws Exception {
        rights(teams.resolve("team-00001.json"), "---------");
        Path locked = Files.createDirectory(teams.resolve("locked"));
        rights(locked, "---------");

        Ran ran = batch("");

        rights(locked, "rwxrwxrwx");
        assertThat(ran.status()).as(ran.both()).isEqualTo(ExitStatus.NOT_ALL_WELL);
        assertThat(ran.out())
                .contains((TEAMS + 1) + " teams: ", "2 without a plan", "  locked: ", "  team-00001.json: ")
                .contains("team-00001.json cannot be read (AccessDeniedException)");
    }

    @Test
    void teamsThatCannotBeReadAtAllAreWrongInput() throws Exception {
        rights(teams, "---------");

        Ran ran = batch("");

        rights(teams, "rwxrwxrwx");
        assertThat(ran.status()).as(ran.both()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err())
                .contains("teams cannot be read (AccessDeniedException)")
                .doesNotContain("written");
    }

    @Test
    void aDeviceIsNoFileOfTeams() {
        Ran ran = Ran.bailiwick("batch", "/dev/zero", "-o", out);

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("/dev/zero is neither a folder nor a regular file");
    }
}
