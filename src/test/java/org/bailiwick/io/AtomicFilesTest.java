package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReplacedWhole() throws Exception {
        Path target = Files.writeString(folder.resolve("a.txt"), "a long old text");
        AtomicFiles.write(target, text("new"));
        assertThat(target).hasContent("new");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void afterAFailureTheTargetIsAsItWasAndNothingIsLeft() throws Exception {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() -> AtomicFiles.write(target, out -> {
                    text("half").writeTo(out);
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("b.txt"), out -> {
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aSymbolicLinkStaysAndItsFileIsReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        AtomicFiles.write(link, text("new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void theTemporaryFileOfAKilledProgramIsNoObstacle() throws Exception {
        String left = ".a.txt.%d-1.tmp".formatted(ProcessHandle.current().pid());
        Files.writeString(folder.resolve(left), "half");
        AtomicFiles.write(folder.resolve("a.txt"), text("new"));
        assertThat(names()).containsExactly(left, "a.txt");
    }

    @Test
    void aDirectoryAndAMissingDirectoryAreRefused() {
        assertThatThrownBy(() -> AtomicFiles.write(folder, text("new")))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining("is a directory")
                .hasMessageContaining("Maybe ");
        assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("none").resolve("a.txt"), text("new")))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining("does not exist")
                .hasMessageContaining("Maybe ");
    }

    private static AtomicFiles.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
