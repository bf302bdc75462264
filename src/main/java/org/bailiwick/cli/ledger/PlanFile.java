package org.bailiwick.cli.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.cli.InputException;
import org.bailiwick.io.PlanReader;
import org.bailiwick.model.Finding;

/** The bytes of a plan's file. */
final class PlanFile {

    private PlanFile() {}

    /**
     * Reads a file.
     *
     * @throws InputException where it is not there or cannot be read, with the finding of a reader of plans
     */
    static byte[] bytes(Path file) throws InputException, IOException {
        if (Files.isReadable(file) && Files.isRegularFile(file)) {
            return Files.readAllBytes(file);
        }
        List<Finding> findings = PlanReader.read(file).findings();
        throw new InputException(findings, file.toString());
    }
}
