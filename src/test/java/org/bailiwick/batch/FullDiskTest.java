package org.bailiwick.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.solver.AllocationSolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full at any moment of a batch. */
class FullDiskTest {

    private static final BatchOptions OPTIONS = BatchOptions.defaults().withStepsPerTeam(20);
    private static final int BLOCK = 512;
    private static final int DISK = 1 << 20;
    private static final int TEAMS = 4;

    @TempDir
    private Path folder;

    /** Counts what is planned. */
    private static final class Planned implements BatchListener {
        private final List<String> keys = new ArrayList<>();

        @Override
        public void onRound(int round, int teams, int done) {}

        @Override
        public void onTeam(TeamResult result) {
            keys.add(result.key());
        }
    }

    @BeforeEach
    void makeTeams() throws IOException {
        for (int i = 1; i < TEAMS; i++) {
            ProblemWriter.writeJson(TeamGenerator.generate(4, 12, i), folder.resolve("team-" + i + ".json"));
        }
        Files.writeString(folder.resolve("bad.json"), "{}");
    }

    @Test
    void aBatchGoesOnFromAnyFullDiskAndEndsWithTheBytesOfAnUndisturbedOne() throws IOException {
        Map<String, String> whole;
        try (FileSystem disk = disk()) {
            Path out = disk.getPath("/out");
            run(out, new Planned());
            whole = bytes(out);
        }

        int free = 0;
        int broken = 0;
        boolean isBroken = true;
        while (isBroken) {
            try (FileSystem disk = disk()) {
                isBroken = isBrokenOffAndGoesOn(disk, free, whole);
            }
            broken += isBroken ? 1 : 0;
            free += BLOCK;
        }

        assertThat(broken).as("moments at which the disk was full").isGreaterThan(20);
    }

    private boolean isBrokenOffAndGoesOn(FileSystem disk, int free, Map<String, String> whole) throws IOException {
        Path filler = Files.write(disk.getPath("/filler"), new byte[DISK - free]);
        Path out = disk.getPath("/out");
        Planned before = new Planned();
        boolean isBroken = false;
        try {
            run(out, before);
        } catch (IOException e) {
            isBroken = true;
        }
        assertThat(temporary(disk.getPath("/"))).isEmpty();

        Files.delete(filler);
        Planned after = new Planned();
        run(out, after);

        assertThat(bytes(out)).as("with %d bytes free at first", free).isEqualTo(whole);
        List<String> all = new ArrayList<>(before.keys);
        all.addAll(after.keys);
        assertThat(all).as("with %d bytes free at first", free).hasSize(TEAMS).doesNotHaveDuplicates();
        return isBroken;
    }

    private static List<Path> temporary(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    private static FileSystem disk() {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(BLOCK)
                .setMaxSize(DISK)
                .build());
    }

    private void run(Path out, BatchListener listener) throws IOException {
        new Batch(new AllocationSolver(), OPTIONS, null).run(TeamInputs.of(folder, out), out, listener, () -> false);
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
}
