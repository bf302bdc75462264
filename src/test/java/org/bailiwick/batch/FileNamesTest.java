package org.bailiwick.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void aPlainKeyIsItsOwnName() {
        assertThat(FileNames.of("acme-east_2")).isEqualTo("acme-east_2");
        assertThat(FileNames.of("acme-east.json")).isEqualTo("acme-east");
    }

    @Property
    void everyKeyHasANameThatIsSafeEverywhere(@ForAll String key) {
        assertThat(FileNames.of(key)).matches("[a-z0-9_-]{1,100}");
    }

    @Test
    void differentKeysHaveDifferentNamesAlsoWhereCaseDoesNotCount() {
        List<String> keys = List.of(
                "a/b",
                "a-b",
                "A-b",
                "a/../b",
                "../a-b",
                "a\\b",
                "..",
                "/",
                "con",
                "CON",
                "华东",
                "华南",
                "",
                "x".repeat(200),
                "x".repeat(201));
        Set<String> names = new HashSet<>();
        keys.forEach(key -> assertThat(names.add(FileNames.of(key))).as(key).isTrue());
    }

    @Test
    void namesOfDevicesAreMarked() {
        assertThat(FileNames.of("nul")).isNotEqualTo("nul");
        assertThat(FileNames.of("com1.json")).isNotEqualTo("com1");
    }
}
