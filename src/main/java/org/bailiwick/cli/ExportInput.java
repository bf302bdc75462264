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
import org.bailiwick.crm.tables.Rejects;

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
     * @param rejects where to write the rows that cannot be used
     * @throws InputException where nothing can be made of it
     */
    static ExportInput read(Path export, Mapping mapping, Path rejects, Console console, boolean quiet)
            throws InputException, IOException {
        Loaded[] loaded = new Loaded[1];
        long rejected;
        try (LoadProgressLine progress = new LoadProgressLine(console, quiet)) {
            rejected = Rejects.write(rejects, taker -> loaded[0] = ExportLoader.load(export, mapping, taker, progress));
        }
        CrmData data = loaded[0].data();
        if (data == null) {
            throw new InputException(List.copyOf(loaded[0].findings()), export.toString());
        }
        return new ExportInput(data, loaded[0], rejected);
    }
}
