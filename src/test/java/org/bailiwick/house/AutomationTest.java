package org.bailiwick.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of what starts Bailiwick by itself are what those who read them take. */
class AutomationTest {

    private static final Path EXAMPLES = Path.of("automation");

    /** Kubernetes' own types, which let fields pass that they do not know, made strict. */
    private static final ObjectMapper STRICT = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            })
            .build();

    @TempDir
    private Path folder;

    private static String manifest() throws IOException {
        return Files.readString(EXAMPLES.resolve("kubernetes/cronjob.yaml"));
    }

    @Test
    void theManifestIsACronJobThatNeverRunsTwiceAndEnds() throws IOException {
        CronJob job = STRICT.readValue(manifest(), CronJob.class);

        assertThat(job.getApiVersion()).isEqualTo("batch/v1");
        assertThat(job.getKind()).isEqualTo("CronJob");
        CronJobSpec spec = job.getSpec();
        assertThat(spec.getConcurrencyPolicy()).isEqualTo("Forbid");
        assertThat(spec.getJobTemplate().getSpec().getBackoffLimit()).isBetween(1, 6);
        assertThat(spec.getJobTemplate().getSpec().getActiveDeadlineSeconds()).isPositive();
        assertThat(pod(job).getRestartPolicy()).isEqualTo("Never");
    }

    @Test
    void itsContainerMayDoNoMoreThanItMust() throws IOException {
        PodSpec pod = pod(STRICT.readValue(manifest(), CronJob.class));

        Container container = pod.getContainers().get(0);
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getResources().getLimits()).containsKey("memory");
        assertThat(container.getVolumeMounts())
                .filteredOn(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
                .extracting(VolumeMount::getName)
                .containsExactly("plans", "tmp");
        assertThat(container.getEnv())
                .filteredOn(variable -> variable.getName().equals("BAILIWICK_WEBHOOK_SECRET"))
                .allSatisfy(variable -> assertThat(variable.getValue()).isNull())
                .hasSize(1);
        assertThat(pod.getVolumes()).hasSameSizeAs(container.getVolumeMounts());
    }

    private static PodSpec pod(CronJob job) {
        return job.getSpec().getJobTemplate().getSpec().getTemplate().getSpec();
    }

    @Test
    void aFieldThatKubernetesDoesNotKnowWouldBeFound() throws IOException {
        String wrong = manifest().replace("concurrencyPolicy:", "concurrencyPolice:");
        assertThatThrownBy(() -> STRICT.readValue(wrong, CronJob.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
        String deep = manifest().replace("readOnlyRootFilesystem:", "readOnlyRoot:");
        assertThatThrownBy(() -> STRICT.readValue(deep, CronJob.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void theUnitsAreThoseOfSystemd() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "systemd-analyze");

        assertThat(verify("")).isEmpty();
        assertThat(verify("RestartSex=1\n")).contains("RestartSex");
    }

    /** What systemd has to say about the units, installed in a folder where what they start is there. */
    private String verify(String more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify"));
        for (String name : List.of("bailiwick-month.service", "bailiwick-month.timer")) {
            String unit = Files.readString(EXAMPLES.resolve("systemd").resolve(name))
                    .replace(
                            "/opt/bailiwick/automation",
                            EXAMPLES.toAbsolutePath().toString());
            Path copy = Files.writeString(folder.resolve(name), unit.replace("[Service]\n", "[Service]\n" + more));
            command.add(copy.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output.lines()
                .filter(line -> line.contains("bailiwick-month"))
                .reduce("", (all, line) -> all + line + "\n");
    }
}
