package org.bailiwick.model;

import java.util.List;

/**
 * A duty that nobody holds, and why.
 *
 * @param duty the id of the duty
 * @param reasons the reasons, the one that holds back most members first; never empty
 */
public record OpenDuty(String duty, List<OpenReason> reasons) {

    public OpenDuty {
        reasons = List.copyOf(reasons);
    }
}
