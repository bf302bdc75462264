package org.bailiwick.cli.ledger;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.store.LedgerAddress;
import org.bailiwick.ledger.store.Presence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option of every command on a ledger: which one. */
final class LedgerOption {

    /** The file that counts where nothing else is said. */
    static final String USUAL = "bailiwick-ledger.db";

    /** What the driver of PostgreSQL notes on the way; what it means for the user comes out as the command's error. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private static final String VARIABLE = "BAILIWICK_LEDGER";

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "A file, or jdbc:postgresql://HOST/DATABASE; a password comes from PGPASSWORD or .pgpass. "
                    + "Default: BAILIWICK_LEDGER, or else " + USUAL + ".")
    private @Nullable String text;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    Ledger open() {
        return open(Presence.REQUIRED);
    }

    Ledger open(Presence presence) {
        DRIVER.setLevel(Level.OFF);
        return Ledger.open(address(), presence, Clock.system(ZoneId.systemDefault()));
    }

    /** Where the ledger is. */
    LedgerAddress address() {
        Map<String, String> environment = System.getenv();
        if (text == null) {
            return LedgerAddress.of(environment.getOrDefault(VARIABLE, USUAL), environment);
        }
        LedgerAddress address = LedgerAddress.of(text, environment);
        if (address.statesPassword()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--ledger (%s) must state no password, which everybody on the machine could read. Maybe set PGPASSWORD, or put a line into .pgpass."
                            .formatted(address));
        }
        return address;
    }
}
