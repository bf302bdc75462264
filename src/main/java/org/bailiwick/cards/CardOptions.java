package org.bailiwick.cards;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.bailiwick.develop.DevelopmentReport;
import org.bailiwick.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * What cards, sheets and calendars are to be like.
 *
 * @param language the readers' language
 * @param contacts who can be reached how
 * @param deals the open deals to hand over; may be empty
 * @param rhythm how often the team reviews its figures
 * @param reviewDay the day of the week of the reviews
 * @param reviewTime when reviews begin
 * @param zone where the times hold, or null for wherever the calendar is read
 * @param overlapDays working days, from the period's first, in which old and new holder work together; 1..20
 * @param development who teaches whom what, or null where that was not sought
 */
public record CardOptions(
        Language language,
        Contacts contacts,
        List<OpenDeal> deals,
        Rhythm rhythm,
        DayOfWeek reviewDay,
        LocalTime reviewTime,
        @Nullable ZoneId zone,
        int overlapDays,
        @Nullable DevelopmentReport development) {

    /** Most working days of an overlap: those that every month has. */
    public static final int MOST_OVERLAP_DAYS = 20;

    public CardOptions {
        deals = List.copyOf(deals);
        if (overlapDays < 1 || overlapDays > MOST_OVERLAP_DAYS) {
            throw new IllegalArgumentException("overlapDays (%d) must be 1 to %d. Maybe weeks were meant."
                    .formatted(overlapDays, MOST_OVERLAP_DAYS));
        }
    }

    /**
     * Returns what holds where nothing is said: weekly reviews on Mondays at nine, five days of overlap, no contacts and deals.
     *
     * @param language the readers' language
     * @return the options
     */
    public static CardOptions of(Language language) {
        return new CardOptions(
                language, Contacts.NONE, List.of(), Rhythm.WEEKLY, DayOfWeek.MONDAY, LocalTime.of(9, 0), null, 5, null);
    }

    /**
     * Returns the options with other contacts.
     *
     * @param others the contacts
     * @return a changed copy
     */
    public CardOptions withContacts(Contacts others) {
        return new CardOptions(language, others, deals, rhythm, reviewDay, reviewTime, zone, overlapDays, development);
    }

    /**
     * Returns the options with other deals.
     *
     * @param others the open deals
     * @return a changed copy
     */
    public CardOptions withDeals(List<OpenDeal> others) {
        return new CardOptions(
                language, contacts, others, rhythm, reviewDay, reviewTime, zone, overlapDays, development);
    }

    /**
     * Returns the options with other reviews.
     *
     * @param often how often
     * @param day the day of the week
     * @param time when they begin
     * @return a changed copy
     */
    public CardOptions withReviews(Rhythm often, DayOfWeek day, LocalTime time) {
        return new CardOptions(language, contacts, deals, often, day, time, zone, overlapDays, development);
    }

    /**
     * Returns the options with another time zone.
     *
     * @param other the zone, or null for wherever the calendar is read
     * @return a changed copy
     */
    public CardOptions withZone(@Nullable ZoneId other) {
        return new CardOptions(
                language, contacts, deals, rhythm, reviewDay, reviewTime, other, overlapDays, development);
    }

    /**
     * Returns the options with another overlap.
     *
     * @param days working days, 1..20
     * @return a changed copy
     */
    public CardOptions withOverlapDays(int days) {
        return new CardOptions(language, contacts, deals, rhythm, reviewDay, reviewTime, zone, days, development);
    }

    /**
     * Returns the options with mentors and training.
     *
     * @param report who teaches whom what, beside the same plan
     * @return a changed copy
     */
    public CardOptions withDevelopment(DevelopmentReport report) {
        return new CardOptions(language, contacts, deals, rhythm, reviewDay, reviewTime, zone, overlapDays, report);
    }
}
