package org.bailiwick.cli;

import org.bailiwick.handover.Overlap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of commands that plan hand-overs: how old and new holders work together. */
final class OverlapOptions {

    @Option(
            names = "--overlap",
            paramLabel = "DAYS",
            defaultValue = "5",
            description =
                    "Working days on which old and new holder work together, as far as the old one has time, 1 to 20. "
                            + "Default: ${DEFAULT-VALUE}.")
    private int days;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "3",
            description = "In how many hand-overs a member takes part on one day, as far as the month allows. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int atOnce;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    Overlap overlap() {
        if (days < 1 || days > Overlap.MOST_DAYS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--overlap (%d) must be 1 to %d working days".formatted(days, Overlap.MOST_DAYS));
        }
        if (atOnce < 1) {
            throw new ParameterException(spec.commandLine(), "--at-once (%d) must be at least 1".formatted(atOnce));
        }
        return new Overlap(days, atOnce);
    }
}
