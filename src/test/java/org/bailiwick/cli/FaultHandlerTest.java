package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;
import org.junit.jupiter.api.Test;

class FaultHandlerTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int handle(Throwable thrown, boolean debug) {
        return FaultHandler.handle(thrown, new PrintStream(err, true, StandardCharsets.UTF_8), debug);
    }

    private String printed() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void findingsArePrintedOneALineWithPlaceAndCount() {
        Finding error = Finding.error("range", new Place("members.csv", "", 14, 3), "capacityHours (-1) must not be.");
        Finding warning = Finding.warning("idle", Place.at("/members/3"), "li-wei has nothing to do.");

        assertThat(handle(new InputException(List.of(error, warning), "my-team"), false))
                .isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(printed().lines())
                .containsExactly(
                        "error: members.csv:14:3: capacityHours (-1) must not be.",
                        "warning: /members/3: li-wei has nothing to do.",
                        "1 error and 1 warning in my-team");
    }

    @Test
    void aProblemThatTheLibraryRefusesIsWrongInputToo() {
        Finding error = Finding.error("range", Place.at("/members/0"), "wrong.");

        assertThat(handle(new InvalidInputException(List.of(error)), false)).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(printed()).contains("error: /members/0: wrong.");
    }

    @Test
    void aFaultIsOneLineThatSaysWhatAndWhereToReport() {
        assertThat(handle(new IllegalStateException("the seed is odd\nand more"), false))
                .isEqualTo(ExitStatus.FAULT);
        assertThat(printed().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("fault: the seed is odd. This is a fault of Bailiwick, not of your input.")
                        .contains("Please report it"));
    }

    @Test
    void aStackTraceIsShownOnlyWhereItWasAskedFor() {
        handle(new IllegalStateException("odd"), true);

        assertThat(printed()).contains("java.lang.IllegalStateException: odd").contains("\tat ");
    }

    @Test
    void tooLittleMemoryIsSaidWithTheWayOut() {
        Throwable wrapped = new IllegalStateException("The solve failed", new OutOfMemoryError("Java heap space"));

        assertThat(handle(wrapped, false)).isEqualTo(ExitStatus.FAULT);
        assertThat(printed()).startsWith("fault: the memory (").contains("BAILIWICK_OPTS=-Xmx");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedWithTheReason() {
        assertThat(handle(new AccessDeniedException("/root/plan.json"), false)).isEqualTo(ExitStatus.FAULT);
        assertThat(printed()).startsWith("fault: /root/plan.json cannot be written");
    }

    @Test
    void aFullDiskIsNoFaultOfTheProgram() {
        assertThat(handle(new IOException("No space left on device"), false)).isEqualTo(ExitStatus.FAULT);
        assertThat(printed()).startsWith("fault: No space left on device.").doesNotContain("report");
    }
}
