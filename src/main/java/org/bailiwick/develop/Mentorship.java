package org.bailiwick.develop;

/**
 * A member who teaches a colleague.
 *
 * @param mentor the id of the member who teaches
 * @param learner the id of the member who learns
 * @param step what is taught: a step of the learner's training plan
 * @param sharedSegment whether both hold duties in a segment
 * @param sharedRole whether both hold duties of a role
 * @param value the worth of the step, in points, raised by a tenth for a shared segment and by a tenth for a shared role, times
 *     10 so that it is whole; an open minute filled counts as 100 points
 */
public record Mentorship(
        String mentor, String learner, TrainingStep step, boolean sharedSegment, boolean sharedRole, long value) {}
