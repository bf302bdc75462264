package org.bailiwick.crm.mapping;

import java.util.Map;

/** Writes mapping files of the format {@code bailiwick/mapping/1} as YAML. Stateless and thread-safe. */
public final class MappingWriter {
    private MappingWriter() {}

    /**
     * Writes a mapping with comments.
     *
     * @param mapping the mapping
     * @param comments by the JSON pointer (RFC 6901) to a value in the file, such as {@code /tables/deals/columns/id}, what to say
     *     about it; the empty pointer stands for the whole file. What is said about a value stands behind it where both have one
     *     line, or where the value is part of a list, else above it. Pointers to no value, or to one that shares a line with
     *     others, are passed over
     * @return the file's text, which {@link MappingReader} reads back as an equal mapping, provided that no text in it is empty,
     *     has spaces at its ends, or control characters; lines end in {@code \n}; the same for equal arguments
     */
    public static String yaml(Mapping mapping, Map<String, String> comments) {
        return new CommentedYaml(comments).text(MappingTree.of(mapping));
    }

    /**
     * Writes a mapping without comments.
     *
     * @param mapping the mapping
     * @return the file's text, as the other method returns it
     */
    public static String yaml(Mapping mapping) {
        return yaml(mapping, Map.of());
    }
}
