package org.bailiwick.score;

import java.util.List;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Segment;

/** A pattern ready to be matched against the duties of one view. */
record CompiledPattern(DutyPattern pattern, PeriodView view) {

    boolean matches(Duty duty) {
        return (pattern.role() == null || pattern.role().equals(duty.role()))
                && (pattern.stage() == null || pattern.stage().equals(duty.stage()))
                && (pattern.segment() == null || matchesSegment(pattern.segment(), view.segmentPath(duty.segment())));
    }

    /** A segment matches itself and everything below it. */
    private static boolean matchesSegment(String wanted, List<Segment> path) {
        for (Segment segment : path) {
            if (segment.id().equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
