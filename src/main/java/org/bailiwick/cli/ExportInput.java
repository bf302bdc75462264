package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.LoadProgressLine;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.load.ExportLoader;
import org.bailiwick.crm.load.Loaded;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.report.ImportFiles;
import org.bailiwick.crm.tables.Rejects;
import org.jspecify.annotations.Nullable;

/**
 * An export that can be used.
 *
 * @param data what it holds
 * @param loaded how it was read
 * @param rejected how many rows could not be used
 */
record ExportInput(CrmData data, Loaded loaded, long rejected) {

    /**
     * Reads an export.
     *
     * @param folder where to write the rows that cannot be used; null to count them only
     * @throws InputException where nothing can be made of it
     */
    static ExportInput read(Path export, Mapping mapping, @Nullable Path folder, Console console, boolean quiet)
            throws InputException, IOException {
        Loaded[] loaded = new Loaded[1];
        long rejected;
        try (LoadProgressLine progress = new LoadProgressLine(console, quiet)) {
            Rejects.Origin origin = taker -> loaded[0] = ExportLoader.load(export, mapping, taker, progress);
            rejected = folder == null ? count(origin) : Rejects.write(folder.resolve(ImportFiles.REJECTS), origin);
        }
        CrmData data = loaded[0].data();
        if (data == null) {
            throw new InputException(List.copyOf(loaded[0].findings()), export.toString());
        }
        return new ExportInput(data, loaded[0], rejected);
    }

    private static long count(Rejects.Origin origin) throws IOException {
        long[] count = {0};
        origin.giveTo(reject -> count[0]++);
        return count[0];
    }
}
