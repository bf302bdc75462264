package org.bailiwick.batch;

import java.io.IOException;
import org.bailiwick.io.ReadResult;

/** One team of a batch, and where its problem comes from. Thread-safe. */
public interface TeamInput extends Team {

    /**
     * Reads the problem.
     *
     * @return the problem, and what was found
     * @throws IOException where the bytes are no longer there
     */
    ReadResult read() throws IOException;
}
