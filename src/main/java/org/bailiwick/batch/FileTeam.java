package org.bailiwick.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.io.ReadResult;
import org.bailiwick.io.Sha256;

/**
 * A team in a JSON file or a folder of CSV files.
 *
 * @param key the path below the batch's folder, with forward slashes
 * @param path where it is
 */
record FileTeam(String key, Path path) implements TeamInput {

    @Override
    public String digest() {
        MessageDigest digest = Sha256.start();
        try {
            for (Path file : files()) {
                digest.update(Keys.name(file).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                add(file, digest);
                digest.update((byte) 0);
            }
        } catch (IOException e) {
            return "";
        }
        return Sha256.hex(digest);
    }

    private List<Path> files() throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".csv"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static void add(Path file, MessageDigest digest) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    @Override
    public ReadResult read() {
        return ProblemReader.read(path);
    }
}
