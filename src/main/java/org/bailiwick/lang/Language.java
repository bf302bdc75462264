package org.bailiwick.lang;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that results are told in. */
public enum Language {
    /** English, with the figures of the whole world: a comma between thousands, a point before decimals. */
    ENGLISH("en", Locale.ENGLISH),
    /** Simplified Chinese. */
    CHINESE("zh", Locale.SIMPLIFIED_CHINESE);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /**
     * Returns the language's short name.
     *
     * @return {@code en} or {@code zh}
     */
    public String tag() {
        return tag;
    }

    /**
     * Returns the locale that numbers and dates follow.
     *
     * @return a locale with a language, and a country where the script needs one
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Finds a language by its name.
     *
     * @param name a tag such as {@code zh} or {@code zh-CN}; only the part before the first hyphen or underscore counts
     * @return the language; empty where the product does not speak it
     */
    public static Optional<Language> of(String name) {
        String first = name.toLowerCase(Locale.ROOT).split("[-_.]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(first))
                .findFirst();
    }
}
