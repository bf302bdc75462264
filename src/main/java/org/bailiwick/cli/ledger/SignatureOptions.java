package org.bailiwick.cli.ledger;

import org.bailiwick.ledger.Signature;
import picocli.CommandLine.Option;

/** The options of every command that writes: who, and why. */
final class SignatureOptions {

    @Option(names = "--by", required = true, paramLabel = "WHO", description = "Who does it, for the history.")
    private String who;

    @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "Why, for the history.")
    private String why;

    Signature signature() {
        return new Signature(who, why);
    }
}
