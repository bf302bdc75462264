package org.bailiwick.spark;

import java.io.Serializable;
import org.bailiwick.batch.TeamInput;
import org.bailiwick.batch.TeamInputs;

/** A team's document on its way through the cluster. */
final class Document implements Serializable {

    private static final long serialVersionUID = 1;

    private final String key;
    private final byte[] json;

    Document(String key, byte[] json) {
        this.key = key;
        this.json = json;
    }

    String key() {
        return key;
    }

    TeamInput input() {
        return TeamInputs.of(key, json);
    }
}
