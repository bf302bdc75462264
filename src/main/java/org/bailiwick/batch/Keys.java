package org.bailiwick.batch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What files are called in a batch: the same whatever the language settings of the machine.
 *
 * <p>Java reads file names by the settings of the place where it runs, and a timer or a container often has none: all letters
 * but the English ones are lost then. The bytes of a name are still in its URI, and are read as UTF-8 here.
 */
final class Keys {

    private static final char LOST = '\uFFFD';

    private Keys() {}

    /** The path from a folder to what lies below it, with forward slashes; both paths are real. */
    static String below(Path folder, Path path) {
        String uri = raw(path);
        String below = uri.substring(raw(folder).length() + 1);
        return Arrays.stream(below.split("/", -1)).map(Keys::decoded).collect(Collectors.joining("/"));
    }

    /** The last name of an absolute path. */
    static String name(Path path) {
        String uri = raw(path);
        return decoded(uri.substring(uri.lastIndexOf('/') + 1));
    }

    private static String raw(Path path) {
        String uri = path.toUri().getRawPath();
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    /** A name that is not UTF-8 keeps its bytes as {@code %FF}, so that such names stay apart too. */
    private static String decoded(String raw) {
        String name = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        return name.indexOf(LOST) < 0 ? name : raw;
    }
}
