package org.bailiwick.cli;

import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import picocli.CommandLine.Option;

/** The option of every command that tells people something: in which language. */
public final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            converter = LanguageConverter.class,
            description = "The language of what is told: en or zh. Default: en.")
    private Language language = Language.ENGLISH;

    /**
     * Returns the language asked for.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * Returns what commands say beside their reports.
     *
     * @return the sentences in the language
     */
    public Wording words() {
        return Wording.of(language, "cli");
    }
}
