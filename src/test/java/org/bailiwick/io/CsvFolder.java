package org.bailiwick.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small CSV folder that reads without findings, to be changed by tests. */
final class CsvFolder {
    private final Path folder;

    private CsvFolder(Path folder) {
        this.folder = folder;
    }

    static CsvFolder in(Path folder) throws IOException {
        return new CsvFolder(folder)
                .with("team.csv", "id,name,period\neast,Acme East,2026-12\n")
                .with("members.csv", "id,name,capacityHours\nli-wei,李伟,150\nana,Ana,120\n")
                .with("duties.csv", "id,hours,holder\nd1,12,li-wei\nd2,8,ana\n");
    }

    CsvFolder with(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    CsvFolder without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    ReadResult read() {
        return ProblemReader.read(folder);
    }
}
