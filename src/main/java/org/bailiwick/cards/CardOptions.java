package org.bailiwick.cards;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.bailiwick.develop.DevelopmentReport;
import org.bailiwick.handover.OpenDeal;
import org.bailiwick.handover.Overlap;
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
 * @param overlap how old and new holders are to work together
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
        Overlap overlap,
        @Nullable DevelopmentReport development) {

    public CardOptions {
        deals = List.copyOf(deals);
    }

    /**
     * Returns what holds where nothing is said: weekly reviews on Mondays at nine, five days of overlap, no contacts and deals.
     *
     * @param language the readers' language
     * @return the options
     */
    public static CardOptions of(Language language) {
        return new CardOptions(
                language,
                Contacts.NONE,
                List.of(),
                Rhythm.WEEKLY,
                DayOfWeek.MONDAY,
                LocalTime.of(9, 0),
                null,
                Overlap.DEFAULT,
                null);
    }

    /**
     * Returns the options with other contacts.
     *
     * @param others the contacts
     * @return a changed copy
     */
    public CardOptions withContacts(Contacts others) {
        return new CardOptions(language, others, deals, rhythm, reviewDay, reviewTime, zone, overlap, development);
    }

    /**
     * Returns the options with other deals.
     *
     * @param others the open deals
     * @return a changed copy
     */
    public CardOptions withDeals(List<OpenDeal> others) {
        return new CardOptions(language, contacts, others, rhythm, reviewDay, reviewTime, zone, overlap, development);
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
        return new CardOptions(language, contacts, deals, often, day, time, zone, overlap, development);
    }

    /**
     * Returns the options with another time zone.
     *
     * @param other the zone, or null for wherever the calendar is read
     * @return a changed copy
     */
    public CardOptions withZone(@Nullable ZoneId other) {
        return new CardOptions(language, contacts, deals, rhythm, reviewDay, reviewTime, other, overlap, development);
    }

    /**
     * Returns the options with another overlap.
     *
     * @param other how old and new holders are to work together
     * @return a changed copy
     */
    public CardOptions withOverlap(Overlap other) {
        return new CardOptions(language, contacts, deals, rhythm, reviewDay, reviewTime, zone, other, development);
    }

    /**
     * Returns the options with mentors and training.
     *
     * @param report who teaches whom what, beside the same plan
     * @return a changed copy
     */
    public CardOptions withDevelopment(DevelopmentReport report) {
        return new CardOptions(language, contacts, deals, rhythm, reviewDay, reviewTime, zone, overlap, report);
    }
}
