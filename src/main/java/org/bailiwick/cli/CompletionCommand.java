package org.bailiwick.cli;

import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script by which a shell completes commands and options. */
@Command(
        name = "completion",
        description = "Prints a script by which bash and zsh complete commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(bailiwick completion)                         for this shell",
            "  echo 'source <(bailiwick completion)' >> ~/.bashrc     for every new one"
        })
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("bailiwick", spec.root().commandLine()));
        return ExitStatus.DONE;
    }
}
