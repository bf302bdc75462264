package org.bailiwick.lang;

import java.text.MessageFormat;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one subject in one language.
 *
 * <p>They are the lines of {@code SUBJECT.properties} and {@code SUBJECT_zh.properties} beside this class, in the notation of
 * {@link MessageFormat}: an apostrophe is written twice, plurals are {@code {0,choice,1#1 duty|1<{0} duties}}. Figures come
 * in ready, as {@link Figures} writes them, so that each is written one way everywhere. Immutable and thread-safe.
 */
public final class Wording {

    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final String subject;
    private final ResourceBundle bundle;
    private final Figures figures;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Wording(Language language, String subject) {
        this.language = language;
        this.subject = subject;
        this.figures = new Figures(language);
        this.bundle = ResourceBundle.getBundle(
                Wording.class.getPackageName() + "." + subject,
                language.locale(),
                Wording.class.getClassLoader(),
                AS_ASKED);
    }

    /**
     * Opens the sentences of a subject.
     *
     * @param language the language
     * @param subject the name of the files, such as {@code explain}
     * @return the sentences
     * @throws MissingResourceException where there is no such subject
     */
    public static Wording of(Language language, String subject) {
        return new Wording(language, subject);
    }

    /**
     * Says a sentence.
     *
     * @param key the sentence's name
     * @param values what stands for {@code {0}}, {@code {1}} …: texts, or whole numbers where the sentence chooses by them
     * @return the sentence
     * @throws MissingResourceException where the subject has no such sentence
     */
    public String text(String key, Object... values) {
        MessageFormat format = formats.computeIfAbsent(key, this::parse);
        synchronized (format) {
            return format.format(values);
        }
    }

    /**
     * Tells whether there is a sentence.
     *
     * @param key the sentence's name
     * @return whether {@link #text} would say one
     */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * Returns how figures are written beside the sentences.
     *
     * @return the figures of the same language
     */
    public Figures figures() {
        return figures;
    }

    /**
     * Returns the language.
     *
     * @return the language that the sentences are in
     */
    public Language language() {
        return language;
    }

    /**
     * Opens another subject in the same language.
     *
     * @param other the name of its files
     * @return its sentences
     * @throws MissingResourceException where there is no such subject
     */
    public Wording subject(String other) {
        return other.equals(subject) ? this : new Wording(language, other);
    }

    private MessageFormat parse(String key) {
        return new MessageFormat(bundle.getString(key), language.locale());
    }
}
