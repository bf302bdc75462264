package org.bailiwick.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bailiwick.io.RefusedWriteException;
import org.bailiwick.io.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotificationTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.notification(), InputFormat.JSON);

    @TempDir
    private Path folder;

    static Notification of(Failure... failures) {
        return of(List.of(failures));
    }

    private static Notification of(List<Failure> failures) {
        return new Notification(
                "batch",
                "1.2.3",
                Instant.parse("2026-12-01T02:00:00Z"),
                Duration.ofMillis(61_250),
                failures.isEmpty() ? 0 : 1,
                "",
                new TreeMap<>(Map.of("done", 2L, "teams", 3L)),
                failures,
                0,
                "/plans/summary.csv");
    }

    @Test
    void itIsADocumentOfItsSchema() {
        String document = text(of(new Failure("north/a.json", "error", "a.json:1:1: \"no\" team")));

        assertThat(document).isEqualTo("""
                        {
                          "format": "bailiwick/notification/1",
                          "id": "%s",
                          "command": "batch",
                          "version": "1.2.3",
                          "started": "2026-12-01T02:00:00Z",
                          "ended": "2026-12-01T02:01:01.250Z",
                          "seconds": 61.250,
                          "status": 1,
                          "result": "notAllWell",
                          "message": "",
                          "counts": {"done": 2, "teams": 3},
                          "failures": [
                            {"subject": "north/a.json", "status": "error", "message": "a.json:1:1: \\"no\\" team"}
                          ],
                          "failuresLeftOut": 0,
                          "summary": "/plans/summary.csv"
                        }
                        """.formatted(of(new Failure("north/a.json", "error", "a.json:1:1: \"no\" team"))
                .id()));
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(text(of()), InputFormat.JSON)).isEmpty();
    }

    @Test
    void itsSizeIsBoundedHoweverMuchWentWrong() {
        Failure failure = new Failure("k".repeat(600), "fault", "\uD83D\uDE00".repeat(100_000));

        Notification notification = of(Collections.nCopies(70, failure));
        String document = text(notification);

        assertThat(notification.failures()).hasSize(Notification.MOST_FAILURES);
        assertThat(notification.failuresLeftOut()).isEqualTo(20);
        assertThat(document).hasSizeLessThan(100_000).doesNotContain("\\ud83d\"");
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theIdIsTheSameOfTheSameAndAnotherOfAnother() {
        assertThat(of().id()).matches("[0-9a-f]{32}").isEqualTo(of().id());
        assertThat(of(new Failure("a", "error", "b")).id()).isNotEqualTo(of().id());
    }

    @Test
    void aFileIsWrittenOverANotificationAndNothingElse() throws IOException {
        Path file = folder.resolve("end.json");
        NotificationFile.write(of(new Failure("a", "error", "b")), file);
        NotificationFile.write(of(), file);
        assertThat(file).hasBinaryContent(of().toJson());

        Path other = Files.writeString(folder.resolve("plan.json"), "{\"format\": \"bailiwick/plan/1\"}");
        assertThatThrownBy(() -> NotificationFile.write(of(), other))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining("is no notification");
        assertThatThrownBy(() -> NotificationFile.requireWritable(folder.resolve("no/end.json")))
                .isInstanceOf(RefusedWriteException.class);
    }

    private static String text(Notification notification) {
        return new String(notification.toJson(), StandardCharsets.UTF_8);
    }
}
