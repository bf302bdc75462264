package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bailiwick.io.Schemas;
import org.bailiwick.notify.Receiver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who hears how a batch ended. */
class NotifyIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.notification(), InputFormat.JSON);

    @TempDir
    private Path folder;

    private Path teams;
    private Path end;

    @BeforeEach
    void makeTeams() {
        teams = folder.resolve("teams");
        end = folder.resolve("end.json");
        Ran.bailiwick("generate", "--members", 5, "--duties", 20, "--teams", 3, "-o", teams);
    }

    private Object[] command(Object... more) {
        Object[] command = {"batch", teams, "-o", folder.resolve("out"), "--steps-per-team", 50, "--quiet"};
        return Stream.concat(Stream.of(command), Stream.of(more)).toArray();
    }

    private JsonNode told() throws IOException {
        String document = Files.readString(end);
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isEmpty();
        return JSON.readTree(document);
    }

    @Test
    void aBatchTellsItsCountsAndWhatFailed() throws IOException {
        Files.writeString(teams.resolve("bad.json"), "{}");

        Ran ran = Ran.bailiwick(command("--notify-file", end));

        assertThat(ran.status()).isEqualTo(ExitStatus.NOT_ALL_WELL);
        assertThat(told().get("result").asText()).isEqualTo("notAllWell");
        assertThat(told().at("/counts/teams").asInt()).isEqualTo(4);
        assertThat(told().at("/counts/error").asInt()).isEqualTo(1);
        assertThat(told().at("/failures/0/subject").asText()).isEqualTo("bad.json");
        assertThat(Path.of(told().get("summary").asText())).isRegularFile();
    }

    @Test
    void aBatchThatComesToNothingTellsWhy() throws IOException {
        Ran.bailiwick("batch", folder.resolve("nowhere"), "-o", folder.resolve("out"), "--notify-file", end);

        assertThat(told().get("status").asInt()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(told().get("message").asText()).contains("does not exist");

        Ran.bailiwick(command("--notify-file", end, "--threads", 0));
        assertThat(told().get("message").asText()).contains("--threads (0)");
    }

    @Test
    void whatMayNotBeWrittenIsRefusedBeforeAnyWork() {
        Ran ran = Ran.bailiwick(command("--notify-file", teams.resolve("team-00001.json")));

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("is no notification");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aReceiverThatRefusesIsAWarningAndChangesNothingElse() throws IOException {
        try (Receiver receiver = new Receiver(Receiver.status(404))) {
            Ran ran = Ran.bailiwick(command("--webhook", receiver.address(), "--notify-file", end));

            assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
            assertThat(ran.err())
                    .startsWith("warning: http://127.0.0.1:")
                    .contains("did not take the notification: it answered 404 (attempts: 1)")
                    .doesNotContain("hush");
            assertThat(receiver.requests().get(0).body()).isEqualTo(Files.readString(end));
        }
    }

    /** The documentation's own receiver takes what is genuine and nothing else. */
    @Test
    void theDocumentedCheckHoldsForWhatIsSent() throws Exception {
        assumeTrue(isThere("python3"), "python3");
        try (Receiver receiver = new Receiver(Receiver.status(200))) {
            ProcessBuilder builder = new ProcessBuilder(JarProcess.command(command("--webhook", receiver.address())));
            builder.environment().put("BAILIWICK_WEBHOOK_SECRET", "open sesame");
            Ran ran = JarProcess.await(builder.start());

            assertThat(ran.status()).as(ran.both()).isEqualTo(ExitStatus.DONE);
            assertThat(ran.both()).doesNotContain("sesame");
            Receiver.Request request = receiver.requests().get(0);
            assertThat(isGenuine(request, "open sesame", request.body())).isEqualTo("True");
            assertThat(isGenuine(request, "open barley", request.body())).isEqualTo("False");
            assertThat(isGenuine(request, "open sesame", request.body() + " ")).isEqualTo("False");
        }
    }

    private static boolean isThere(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }

    private static String isGenuine(Receiver.Request request, String secret, String body) throws Exception {
        String docs = Files.readString(Path.of("docs/automation.md"));
        String snippet = docs.split("```python\n", -1)[1].split("```", -1)[0];
        String call = "\nimport sys\nnames = ['webhook-id', 'webhook-timestamp', 'webhook-signature']\n"
                + "print(is_genuine(sys.argv[1].encode(), dict(zip(names, sys.argv[2:5])), sys.argv[5].encode()))";
        Ran ran = JarProcess.await(new ProcessBuilder(
                        "python3",
                        "-c",
                        snippet + call,
                        secret,
                        request.header("webhook-id"),
                        request.header("webhook-timestamp"),
                        request.header("webhook-signature"),
                        body)
                .start());
        assertThat(ran.err()).isEmpty();
        return ran.out().strip();
    }

    @Test
    void theScriptForTimersPlansAMonthIntoItsFolderAndTells() throws Exception {
        List<String> command = JarProcess.command();
        Path plans = folder.resolve("plans");
        try (Receiver receiver = new Receiver(Receiver.status(200))) {
            ProcessBuilder builder = new ProcessBuilder("automation/month.sh", "--steps-per-team", "50", "--quiet");
            builder.environment().put("BAILIWICK", String.join(" ", command));
            builder.environment().put("BAILIWICK_TEAMS", teams.toString());
            builder.environment().put("BAILIWICK_PLANS", plans.toString());
            builder.environment().put("BAILIWICK_MONTH", "2027-03");
            builder.environment().put("BAILIWICK_WEBHOOK", receiver.address());
            Ran ran = JarProcess.await(builder.start());

            assertThat(ran.status()).as(ran.both()).isEqualTo(ExitStatus.DONE);
            assertThat(plans.resolve("2027-03/summary.csv")).content().contains(",2027-03,");
            end = plans.resolve("2027-03.notification.json");
            assertThat(told().get("result").asText()).isEqualTo("done");
            assertThat(receiver.requests()).hasSize(1);
            assertThat(receiver.requests().get(0).header("webhook-signature")).isEmpty();
        }
    }

    @Test
    void theScriptForTimersRollsOneMonthOverIntoTheNext() throws Exception {
        Path plans = folder.resolve("plans");
        for (String month : List.of("2027-01", "2027-02", "2027-03")) {
            ProcessBuilder builder = new ProcessBuilder("automation/month.sh", "--steps-per-team", "50", "--quiet");
            builder.environment().put("BAILIWICK", String.join(" ", JarProcess.command()));
            builder.environment().put("BAILIWICK_TEAMS", teams.toString());
            builder.environment().put("BAILIWICK_PLANS", plans.toString());
            builder.environment().put("BAILIWICK_MONTH", month);
            builder.environment().put("BAILIWICK_ROLL_OVER", "yes");
            Ran ran = JarProcess.await(builder.start());

            assertThat(ran.status()).as(ran.both()).isLessThanOrEqualTo(ExitStatus.NOT_ALL_WELL);
            assertThat(plans.resolve(month + "/summary.csv")).content().contains("," + month + ",");
        }
        assertThat(plans.resolve("teams-2027-01")).doesNotExist();
        assertThat(plans.resolve("teams-2027-03/summary.csv")).content().contains(",done,");
    }

    @Test
    void theScriptForTimersSaysWhatItNeeds() throws Exception {
        ProcessBuilder builder = new ProcessBuilder("automation/month.sh");
        builder.environment().keySet().removeAll(new ArrayList<>(List.of("BAILIWICK_TEAMS", "BAILIWICK_PLANS")));
        Process process = builder.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isNotZero();
        assertThat(err).contains("BAILIWICK_TEAMS");
    }
}
