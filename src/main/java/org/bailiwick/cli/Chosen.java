package org.bailiwick.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bailiwick.explain.Names;
import org.bailiwick.io.Nearest;
import org.bailiwick.score.PeriodView;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the duties and members that options name, by id or by a name that only one of them has. */
final class Chosen {

    private static final int MOST_NAMED = 8;

    private final PeriodView view;
    private final Names names;
    private final CommandLine commandLine;

    Chosen(PeriodView view, CommandLine commandLine) {
        this.view = view;
        this.names = Names.of(view.problem());
        this.commandLine = commandLine;
    }

    /** The number of a duty. */
    int duty(String option, String wanted) {
        int number = view.dutyNumber(wanted);
        return number >= 0
                ? number
                : named(
                        option,
                        "duty",
                        wanted,
                        view.duties().size(),
                        d -> view.duty(d).id(),
                        d -> names.duty(view.duty(d)));
    }

    /** The number of a member. */
    int member(String option, String wanted) {
        int number = view.memberNumber(wanted);
        return number >= 0
                ? number
                : named(
                        option,
                        "member",
                        wanted,
                        view.members().size(),
                        m -> view.member(m).id(),
                        m -> view.member(m).name());
    }

    private int named(
            String option, String what, String wanted, int count, IntFunction<String> id, IntFunction<String> name) {
        int[] those = IntStream.range(0, count)
                .filter(number -> name.apply(number).equals(wanted))
                .toArray();
        if (those.length == 1) {
            return those[0];
        }
        if (those.length > 1) {
            List<String> ids =
                    IntStream.of(those).limit(MOST_NAMED).mapToObj(id).toList();
            throw new ParameterException(
                    commandLine,
                    "Invalid value for option '%s': %d have the name '%s'. Maybe one of these ids was meant: %s."
                            .formatted(option, those.length, wanted, String.join(", ", ids)));
        }
        List<String> known = new ArrayList<>();
        IntStream.range(0, count).forEach(number -> {
            known.add(id.apply(number));
            known.add(name.apply(number));
        });
        Optional<String> nearest = Nearest.of(wanted, known);
        throw new ParameterException(
                commandLine,
                "Invalid value for option '%s': there is no %s '%s' in the period. %s"
                        .formatted(
                                option,
                                what,
                                wanted,
                                nearest.map("Maybe %s was meant."::formatted)
                                        .orElse(
                                                "Maybe it is spelt otherwise in the problem, or not valid in its month.")));
    }
}
