package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFoldersTest {

    private static final String MARK = "kind of folder";

    @TempDir
    private Path parent;

    private static AtomicFiles.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anEarlierFolderIsReplacedWhole() throws IOException {
        Path folder = parent.resolve("out");
        OwnFolders.write(folder, MARK, Map.of("old", text("1"), "both", text("1")));
        OwnFolders.write(folder, MARK, Map.of("both", text("2")));
        assertThat(names(folder)).containsExactly("both", "files.txt");
        assertThat(folder.resolve("both")).hasContent("2");
        assertThat(names(parent)).containsExactly("out");
    }

    @Test
    void aFolderWithSomethingElseInItStaysAsItIs() throws IOException {
        Path folder = parent.resolve("out");
        OwnFolders.write(folder, MARK, Map.of("a", text("1")));
        Files.writeString(folder.resolve("letter"), "dear");
        assertThatThrownBy(() -> OwnFolders.write(folder, MARK, Map.of("a", text("2"))))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining("letter is in ")
                .hasMessageContaining("not replaced");
        assertThat(names(folder)).containsExactly("a", "files.txt", "letter");
        assertThat(folder.resolve("a")).hasContent("1");
    }

    @Test
    void aFolderOfAnotherKindStaysAsItIs() throws IOException {
        Path folder = parent.resolve("out");
        OwnFolders.write(folder, "other kind", Map.of("a", text("1")));
        assertThatThrownBy(() -> OwnFolders.write(folder, MARK, Map.of("a", text("2"))))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining("is not empty");
        assertThat(folder.resolve("a")).hasContent("1");
    }

    @Test
    void aFolderWithinIsNotOursEvenWhereTheListNamesIt() throws IOException {
        Path folder = parent.resolve("out");
        OwnFolders.write(folder, MARK, Map.of("a", text("1")));
        Files.writeString(folder.resolve("files.txt"), MARK + "\na\nsub\n");
        Files.createDirectory(folder.resolve("sub"));
        assertThatThrownBy(() -> OwnFolders.write(folder, MARK, Map.of("a", text("2"))))
                .isInstanceOf(RefusedWriteException.class);
    }

    @Test
    void aListThatNamesFilesElsewhereTouchesNone() throws IOException {
        Path folder = parent.resolve("out");
        Path elsewhere = Files.writeString(parent.resolve("letter"), "dear");
        OwnFolders.write(folder, MARK, Map.of("a", text("1")));
        Files.writeString(folder.resolve("files.txt"), MARK + "\na\n../letter\n");
        OwnFolders.write(folder, MARK, Map.of("b", text("2")));
        assertThat(elsewhere).hasContent("dear");
        assertThat(names(folder)).containsExactly("b", "files.txt");
    }

    @Test
    void afterAFailureTheFolderIsAsItWas() throws IOException {
        Path folder = parent.resolve("out");
        OwnFolders.write(folder, MARK, Map.of("a", text("1")));
        AtomicFiles.Content failing = out -> {
            throw new IOException("disk full");
        };
        assertThatThrownBy(() -> OwnFolders.write(folder, MARK, Map.of("a", failing)))
                .hasMessage("disk full");
        assertThat(folder.resolve("a")).hasContent("1");
        assertThat(names(parent)).containsExactly("out");
    }
}
