package org.bailiwick.spark;

import org.bailiwick.batch.Team;

/** A team whose document's size is known before anybody reads it. */
interface SizedTeam extends Team {

    /** How long the document is, in bytes. */
    long size();
}
