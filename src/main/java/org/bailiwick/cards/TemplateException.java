package org.bailiwick.cards;

/** A template that somebody wrote cannot be used. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String template;

    TemplateException(String template, String message) {
        super(message);
        this.template = template;
    }

    /**
     * Returns which template it is.
     *
     * @return the file's name
     */
    public String template() {
        return template;
    }
}
