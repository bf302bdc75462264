package org.bailiwick.crm.names;

/** By what a name was matched with a known one, or why it was not. */
public enum How {
    /** It is the known name, character by character. */
    EXACT("exact"),
    /** The mapping says so. */
    CONFIRMED("confirmed"),
    /** Both are equal but for case, spaces, punctuation, diacritics and the width of characters. */
    SPELLING("spelling"),
    /** Few characters differ, and no other known name is about as near. */
    SIMILAR("similar"),
    /** Several known names are meant as likely as each other, so none was taken. */
    AMBIGUOUS("ambiguous"),
    /** No known name is near enough. */
    NONE("none");

    private final String id;

    How(String id) {
        this.id = id;
    }

    /**
     * Returns the name in files.
     *
     * @return the name in lower case
     */
    public String id() {
        return id;
    }
}
