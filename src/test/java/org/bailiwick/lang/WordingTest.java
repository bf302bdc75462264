package org.bailiwick.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/bailiwick/lang");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static Stream<String> subjects() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everySentenceIsThereInBothLanguagesWithTheSameFigures(String subject) throws IOException {
        Properties english = properties(subject + ".properties");
        Properties chinese = properties(subject + "_zh.properties");

        assertThat(new TreeSet<>(chinese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key)))
                    .as("figures of %s.%s in Chinese", subject, key)
                    .isEqualTo(placeholders(english.getProperty(key)));
            assertThat(new MessageFormat(english.getProperty(key)).toPattern()).isNotEmpty();
            assertThat(new MessageFormat(chinese.getProperty(key)).toPattern()).isNotEmpty();
        }
    }

    /** A single apostrophe would hide what follows it, figures included. */
    @ParameterizedTest
    @MethodSource("subjects")
    void apostrophesAreWrittenTwice(String subject) throws IOException {
        for (String file : new String[] {subject + ".properties", subject + "_zh.properties"}) {
            properties(file)
                    .forEach((key, text) -> assertThat(text.toString().replace("''", ""))
                            .as("%s in %s", key, file)
                            .doesNotContain("'"));
        }
    }

    @Test
    void aSentenceIsSaidInItsLanguage() {
        assertThat(Wording.of(Language.ENGLISH, "names").text("seat", "2")).isEqualTo("seat 2");
        assertThat(Wording.of(Language.CHINESE, "names").text("seat", "2")).isEqualTo("席位2");
    }

    @Test
    void anUnknownSubjectOrSentenceIsAFault() {
        assertThatThrownBy(() -> Wording.of(Language.ENGLISH, "nothing")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Wording.of(Language.ENGLISH, "names").text("nothing"))
                .isInstanceOf(MissingResourceException.class);
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }

    private static SortedSet<String> placeholders(String text) {
        SortedSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
