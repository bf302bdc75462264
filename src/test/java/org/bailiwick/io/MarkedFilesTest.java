package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedFilesTest {

    @TempDir
    private Path folder;

    private static void write(Path target) throws IOException {
        MarkedFiles.write(target, "Id,é,", "list", out -> out.write("Id,é,new".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Id,é,", "Id,é,other columns\n1,2,3\n", "\uFEFFId,é,x"})
    void aFileOfTheKindIsReplaced(String old) throws IOException {
        Path target = Files.writeString(folder.resolve("a.csv"), old);
        write(target);
        assertThat(target).hasContent("Id,é,new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Id", "Id,e,", " Id,é,", "{}", "\uFEFF"})
    void anyOtherFileIsNot(String old) throws IOException {
        Path target = Files.writeString(folder.resolve("a.csv"), old);
        assertThatThrownBy(() -> write(target))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining("is there already and is no list");
        assertThat(target).hasContent(old);
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> write(folder)).isInstanceOf(RefusedWriteException.class);
    }
}
