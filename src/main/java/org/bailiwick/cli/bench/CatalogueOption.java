package org.bailiwick.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.bailiwick.bench.Catalogue;
import picocli.CommandLine.Option;

/** Which catalogue counts. */
final class CatalogueOption {

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            defaultValue = "benchmarks/instances.csv",
            description = "The catalogue of instances. Default: ${DEFAULT-VALUE}.")
    private Path file;

    Path file() {
        return file;
    }

    Catalogue read() throws IOException {
        return Catalogue.read(file);
    }
}
