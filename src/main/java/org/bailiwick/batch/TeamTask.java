package org.bailiwick.batch;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done for one team in one round.
 *
 * @param key which team
 * @param effort what may be put into it
 * @param earlier what an earlier round made of it; null for none
 */
public record TeamTask(String key, Effort effort, @Nullable TeamResult earlier) implements Serializable {

    /** Which round of the team this is, from 1. */
    int round() {
        return earlier == null ? 1 : earlier.round() + 1;
    }
}
