package org.bailiwick.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Team;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final String HARD =
            "A;B,C\\D \"E\" \u674E\u4F1F \uD83D\uDE00\nBEGIN:VEVENT\r\nATTENDEE:mailto:x@example.com";

    private final Cards team = new Cards();

    private String text(CardOptions options, String name) {
        return team.files(options, CardFormat.MD).get(name);
    }

    private static List<VEvent> events(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void whatIsWrittenReadsBack() throws IOException, ParserException {
        List<VEvent> events = events(text(Cards.fullOptions(Language.ENGLISH), "reviews.ics"));
        assertThat(events).hasSize(6 + 5);
        Set<String> ids = new HashSet<>();
        for (VEvent event : events) {
            assertThat(ids.add(value(event, Property.UID))).isTrue();
            assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261201T000000Z");
        }
    }

    @Test
    void withoutAZoneTimesHoldWhereverTheFileIsOpened() throws IOException, ParserException {
        VEvent first =
                events(text(Cards.options(Language.ENGLISH), "reviews.ics")).get(0);
        assertThat(first.getDateTimeStart().getDate()).isEqualTo(LocalDateTime.of(2026, 12, 1, 10, 0));
    }

    @Test
    void inAZoneTimesAreThoseOfTheWholeWorld() throws IOException, ParserException {
        CardOptions options = Cards.options(Language.ENGLISH).withZone(ZoneId.of("Asia/Shanghai"));
        VEvent first = events(text(options, "reviews.ics")).get(0);
        assertThat(Instant.from(first.getDateTimeStart().getDate())).isEqualTo(Instant.parse("2026-12-01T02:00:00Z"));
    }

    @Test
    void onlyPeopleWithAnAddressAreInvited() throws IOException, ParserException {
        for (VEvent event : events(text(Cards.options(Language.ENGLISH), "reviews.ics"))) {
            assertThat(event.<Property>getProperties("ATTENDEE", "ORGANIZER")).isEmpty();
        }
        VEvent handOver =
                events(text(Cards.fullOptions(Language.ENGLISH), "reviews.ics")).get(0);
        assertThat(value(handOver, Property.ORGANIZER)).isEqualTo("mailto:boss@example.com");
        assertThat(handOver.<Attendee>getProperties(Property.ATTENDEE))
                .extracting(Attendee::getValue)
                .containsExactly("mailto:ana@example.com", "mailto:li@example.com");
    }

    @Test
    void namesAreTextWhateverTheyHold() throws IOException, ParserException {
        int before =
                events(text(Cards.fullOptions(Language.ENGLISH), "reviews.ics")).size();
        change(team.draft.members, Cards.ANA, "name", HARD);
        change(team.draft.segments, 1, "name", HARD);
        List<VEvent> events = events(text(Cards.fullOptions(Language.ENGLISH), "reviews.ics"));
        assertThat(events).hasSize(before);
        assertThat(events.get(0).<Attendee>getProperties(Property.ATTENDEE)).hasSize(2);
        assertThat(value(events.get(0), Property.SUMMARY)).contains("A;B,C\\D \"E\" \u674E\u4F1F \uD83D\uDE00");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        change(team.draft.segments, 1, "name", "\u674E\u4F1F\uD83D\uDE00".repeat(60));
        String text = text(Cards.fullOptions(Language.CHINESE), "reviews.ics");
        assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("\u674E\u4F1F\uD83D\uDE00".repeat(60));
    }

    @Test
    void aLaterFileOfTheMonthHasTheSameIdentifiers() throws IOException, ParserException {
        Set<String> before = ids(text(Cards.options(Language.ENGLISH), "reviews.ics"));
        assertThat(ids(text(Cards.fullOptions(Language.CHINESE), "reviews.ics")))
                .isEqualTo(before);
        team.draft.team = new Team("west", "West");
        assertThat(ids(text(Cards.options(Language.ENGLISH), "reviews.ics"))).doesNotContainAnyElementsOf(before);
    }

    private static Set<String> ids(String text) throws IOException, ParserException {
        Set<String> ids = new HashSet<>();
        events(text).forEach(event -> ids.add(value(event, Property.UID)));
        return ids;
    }
}
