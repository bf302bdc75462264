package org.bailiwick.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where paths lead once links are followed. */
final class RealPaths {

    private RealPaths() {}

    /** The real path of what need not exist yet: as far as there is something, links are followed. */
    static Path of(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return there.toRealPath().resolve(there.relativize(whole)).normalize();
            }
        }
        return whole;
    }
}
