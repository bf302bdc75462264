package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bailiwick.check.Draft;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

class ChosenTest {

    private final Draft draft = new Draft();

    private Chosen chosen() {
        return new Chosen(PeriodView.of(draft.problem()), new CommandLine(CommandSpec.create()));
    }

    @Test
    void anIdOrANameThatOnlyOneHasIsEnough() {
        Draft.change(draft.members, 0, "name", "Ana Ruiz");

        assertThat(chosen().member("--member", "ana")).isZero();
        assertThat(chosen().member("--member", "Ana Ruiz")).isZero();
        assertThat(chosen().duty("--duty", "d1")).isEqualTo(1);
    }

    @Test
    void namesakesAreToldById() {
        Draft.change(draft.members, 0, "name", "Li");
        Draft.change(draft.members, 1, "name", "Li");

        assertThatThrownBy(() -> chosen().member("--member", "Li"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("2 have the name 'Li'. Maybe one of these ids was meant: ana, li.");
    }

    @Test
    void anUnknownNameLeadsToTheNearest() {
        assertThatThrownBy(() -> chosen().member("--why-not", "anna"))
                .hasMessageContaining("Invalid value for option '--why-not': there is no member 'anna'")
                .hasMessageContaining("Maybe ana was meant.");
        assertThatThrownBy(() -> chosen().duty("--duty", "something else entirely"))
                .hasMessageContaining("there is no duty 'something else entirely' in the period.");
    }
}
