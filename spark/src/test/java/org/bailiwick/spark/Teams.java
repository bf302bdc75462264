package org.bailiwick.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bailiwick.batch.Batch;
import org.bailiwick.batch.BatchListener;
import org.bailiwick.batch.BatchOptions;
import org.bailiwick.batch.TeamInputs;
import org.bailiwick.batch.TeamResult;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.solver.AllocationSolver;

/** Teams to plan, and what the batch of one machine makes of them. */
final class Teams {

    private Teams() {}

    /** Teams of which most are small and a few large, the large ones last, and every tenth is bad in one of three ways. */
    static Path lines(Path file, int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 1; i <= count; i++) {
            bytes.write(i % 10 == 0 ? bad(i / 10) : team(i, i > count - 3 ? 40 : 4 + i % 5));
            bytes.write(i % 7 == 0 ? "\r\n\n".getBytes(StandardCharsets.UTF_8) : new byte[] {'\n'});
        }
        return Files.write(file, bytes.toByteArray());
    }

    static byte[] team(int seed, int members) {
        return ProblemWriter.toJson(TeamGenerator.generate(members, members * 5, seed))
                .replaceAll("\\R\\s*", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bad(int which) {
        return switch (which % 3) {
            case 0 -> "{\"format\": oops}".getBytes(StandardCharsets.UTF_8);
            case 1 -> "{\"format\": \"bailiwick/problem/1\", \"team\": 7}".getBytes(StandardCharsets.UTF_8);
            default -> new byte[] {(byte) 0xff, 1, (byte) 0xc3};
        };
    }

    static List<TeamResult> local(Path lines, Path out, BatchOptions options) throws IOException {
        return new Batch(new AllocationSolver(), options, null)
                .run(TeamInputs.of(lines, out), out, new Silent(), () -> false);
    }

    /** All files of a folder. A file that is no text differs from any other in its bytes too. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> content.put(folder.relativize(file).toString(), text(file)));
        }
        return content;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Silent implements BatchListener {
        @Override
        public void onRound(int round, int teams, int done) {}

        @Override
        public void onTeam(TeamResult result) {}
    }
}
