package org.bailiwick.cli.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.bailiwick.bench.Catalogue;
import org.bailiwick.bench.CatalogueRow;
import org.bailiwick.bench.Certificates;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has every stored best plan judged again. */
@Command(
        name = "certificates",
        description = "Has every best known plan of the catalogue judged again by the referee.",
        footerHeading = "%n",
        footer = "Exit status: 0 every plan is worth what the catalogue says, 2 one is not.")
final class CertificatesCommand implements Callable<Integer> {

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    private final Console console;

    CertificatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue known = catalogue.read();
        int checked = 0;
        for (CatalogueRow row : known.rows()) {
            if (row.bestSoft() != null) {
                console.out().printf("%-20s %s%n", row.name(), Certificates.check(known, row));
                console.out().flush();
                checked++;
            }
        }
        console.out().printf("%d plans are worth what the catalogue says.%n", checked);
        return ExitStatus.DONE;
    }
}
