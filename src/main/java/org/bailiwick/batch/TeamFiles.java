package org.bailiwick.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.bailiwick.io.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The result files of a batch's teams: {@code plans/FILE.json}, {@code reports/FILE.html} and {@code findings/FILE.txt}.
 *
 * <p>Each appears whole or not at all. They are not forced to the disk one by one, which would cost more than small teams'
 * plans: the journal knows the digest of every plan, and one that a power cut lost is made again. Thread-safe.
 */
final class TeamFiles {

    static final String PLANS = "plans";
    static final String REPORTS = "reports";
    static final String FINDINGS = "findings";

    private final Path plans;
    private final Path reports;
    private final Path findings;
    private final boolean hasPages;

    TeamFiles(Path folder, boolean hasPages) throws IOException {
        plans = Files.createDirectories(folder.resolve(PLANS));
        reports = folder.resolve(REPORTS);
        findings = folder.resolve(FINDINGS);
        this.hasPages = hasPages;
        if (hasPages) {
            Files.createDirectories(reports);
        }
        for (Path place : List.of(folder, plans, reports, findings)) {
            removeLeftOvers(place);
        }
    }

    /** What a kill left unfinished; nobody else writes here, for the folder is locked. */
    private static void removeLeftOvers(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(place, ".*.tmp")) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Writes what came of a team, the plan last, and takes away what an earlier run made of it. */
    void write(TeamOutcome outcome) throws IOException {
        String file = outcome.result().file();
        putOrRemove(reports.resolve(file + ".html"), outcome.page());
        if (!outcome.findings().isEmpty()) {
            Files.createDirectories(findings);
        }
        putOrRemove(findings.resolve(file + ".txt"), outcome.findings());
        putOrRemove(plan(file), outcome.plan());
    }

    private static void putOrRemove(Path target, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(target);
        } else {
            put(target, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether the files of a result are there as they were written. */
    boolean has(TeamResult result) {
        if (result.plan().isEmpty()) {
            return true;
        }
        try {
            return Sha256.hex(Files.readAllBytes(plan(result.file()))).equals(result.plan())
                    && (!hasPages || Files.exists(reports.resolve(result.file() + ".html")));
        } catch (IOException e) {
            return false;
        }
    }

    /** The file of a result's plan; null where it cannot be read. */
    byte @Nullable [] read(TeamResult result) {
        try {
            return Files.readAllBytes(plan(result.file()));
        } catch (IOException e) {
            return null;
        }
    }

    private Path plan(String file) {
        return plans.resolve(file + ".json");
    }

    private static void put(Path target, byte[] bytes) throws IOException {
        Path temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW)) {
                out.write(bytes);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }
}
