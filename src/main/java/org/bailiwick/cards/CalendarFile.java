package org.bailiwick.cards;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.bailiwick.handover.HandOver;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Writes meetings as an iCalendar file.
 *
 * <p>Identifiers come from team, period and people, the time stamp from the period, so that the same plan gives the same bytes and
 * a later file of the same month replaces its events. Times are UTC where a zone is given, else those of wherever the file is read.
 * Source: RFC 5545.
 */
final class CalendarFile {

    private final TeamPlan plan;
    private final CardOptions options;
    private final People people;
    private final SheetMaker sheets;
    private final Phrases phrases;
    private final Wording wording;

    CalendarFile(TeamPlan plan, CardOptions options, CardMaker cards, SheetMaker sheets) {
        this.plan = plan;
        this.options = options;
        this.people = cards.people();
        this.phrases = cards.phrases();
        this.sheets = sheets;
        this.wording = plan.wording();
    }

    void write(List<Meeting> meetings, OutputStream out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Bailiwick//Duty cards//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        meetings.forEach(meeting -> calendar.add(event(meeting)));
        StringWriter text = new StringWriter();
        new CalendarOutputter(true).output(calendar, text);
        out.write(LineFolding.fold(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private VEvent event(Meeting meeting) {
        LocalDateTime start = meeting.day().atTime(meeting.start());
        Problem problem = plan.view().problem();
        VEvent event = new VEvent(false);
        event.add(new DtStamp(problem.period().atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
        event.add(new Uid(uid(meeting)));
        event.add(new DtStart<>(time(start)));
        event.add(new DtEnd<>(time(start.plusMinutes(meeting.minutes()))));
        event.add(new Summary(summary(meeting)));
        event.add(new Description(description(meeting)));
        addPeople(meeting, event);
        return event;
    }

    private Temporal time(LocalDateTime local) {
        ZoneId zone = options.zone();
        return zone == null ? local : local.atZone(zone).toInstant();
    }

    private String uid(Meeting meeting) {
        Problem problem = plan.view().problem();
        HandOver change = meeting.handOver();
        String what = change == null
                ? meeting.day().toString()
                : "%s>%s".formatted(change.from(), change.to() == PeriodView.NOBODY ? "" : id(change.to()));
        String name = String.join(
                "\n",
                problem.team().id(),
                problem.period().toString(),
                meeting.kind().word(),
                what);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String id(int member) {
        return plan.view().member(member).id();
    }

    private String summary(Meeting meeting) {
        HandOver change = meeting.handOver();
        return change == null
                ? wording.text(
                        "whereWhat",
                        plan.view().problem().team().name(),
                        wording.text("meeting." + meeting.kind().word()))
                : wording.text("sheet." + change.kind().word(), sheets.from(change), sheets.to(change));
    }

    private String description(Meeting meeting) {
        HandOver change = meeting.handOver();
        return change == null ? wording.text("agenda." + meeting.kind().word()) : phrases.workAndHours(change.duties());
    }

    /** Nobody is invited without an address; whoever invites is the manager, else the first of those invited. */
    private void addPeople(Meeting meeting, VEvent event) {
        Map<String, String> invited = new LinkedHashMap<>();
        List<String> ids = meeting.people().isEmpty() ? everybody() : meeting.people();
        ids.forEach(id -> addAddress(id, invited));
        if (invited.isEmpty()) {
            return;
        }
        String organizer = organizer(ids);
        Map<String, String> inviting = new LinkedHashMap<>();
        if (organizer != null) {
            addAddress(organizer, inviting);
        }
        Map.Entry<String, String> first =
                (inviting.isEmpty() ? invited : inviting).entrySet().iterator().next();
        event.add((Organizer) new Organizer(mailto(first.getKey())).add(new Cn(plain(first.getValue()))));
        invited.forEach(
                (address, name) -> event.add((Attendee) new Attendee(mailto(address)).add(new Cn(plain(name)))));
    }

    private void addAddress(String id, Map<String, String> names) {
        String address = options.contacts().address(id);
        if (!address.isEmpty()) {
            names.putIfAbsent(address, people.name(id));
        }
    }

    private List<String> everybody() {
        List<String> ids = new ArrayList<>();
        plan.view().members().forEach(member -> ids.add(member.id()));
        return ids;
    }

    /** The manager of most of these people, the first by id where several are. */
    private @Nullable String organizer(List<String> ids) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Member member : plan.view().members()) {
            if (member.manager() != null && (ids.contains(member.id()) || ids.contains(member.manager()))) {
                counts.merge(member.manager(), 1, Integer::sum);
            }
        }
        Set<String> sorted = new TreeSet<>(counts.keySet());
        String most = null;
        for (String manager : sorted) {
            if (most == null || counts.getOrDefault(manager, 0) > counts.getOrDefault(most, 0)) {
                most = manager;
            }
        }
        return most;
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("%s is no address. Maybe it was not checked.".formatted(address), e);
        }
    }

    /** A parameter may hold neither quotes nor control characters. */
    private static String plain(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").replace('"', '\'');
    }
}
