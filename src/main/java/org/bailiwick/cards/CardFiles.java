package org.bailiwick.cards;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.export.FileNames;
import org.bailiwick.handover.HandOver;
import org.bailiwick.handover.HandOverSchedule;
import org.bailiwick.handover.ScheduledHandOver;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.model.Member;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * Makes the files that members take home from a plan: a card each, a sheet for every change of holder, calendars.
 *
 * <p>The same plan and options give the same bytes: no clock is read. Not thread-safe.
 */
public final class CardFiles {

    /** The first line of the list in a folder of cards. */
    public static final String MARK = "bailiwick cards";

    private final TeamPlan plan;
    private final PeriodView view;
    private final TemplateFolder templates;
    private final List<ScheduledHandOver> handOvers;
    private final List<Meeting> meetings;
    private final CardMaker cards;
    private final SheetMaker sheets;
    private final CalendarFile calendar;

    private CardFiles(TeamPlan plan, CardOptions options, TemplateFolder templates) {
        this.plan = plan;
        this.view = plan.view();
        this.templates = templates;
        this.handOvers = HandOverSchedule.of(plan.pairs(), plan.memberOfDuty(), options.overlap());
        this.meetings = Meetings.of(view, options, handOvers);
        this.cards = new CardMaker(
                plan, options, handOvers.stream().map(ScheduledHandOver::change).toList(), meetings);
        this.sheets = new SheetMaker(plan, options, cards, new Checklists(plan.wording(), templates), meetings);
        this.calendar = new CalendarFile(plan, options, cards, sheets);
    }

    /**
     * Looks at a plan.
     *
     * @param pairs the problem
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty
     * @param options language, contacts, deals, meetings
     * @param templates how pages are laid out
     * @return what can be written of it
     */
    public static CardFiles of(Pairs pairs, int[] memberOfDuty, CardOptions options, TemplateFolder templates) {
        return new CardFiles(new TeamPlan(pairs, memberOfDuty, options.language()), options, templates);
    }

    /**
     * Returns how many changes of holder there are between any two people.
     *
     * @return at least 0
     */
    public int handOvers() {
        return handOvers.size();
    }

    /**
     * Returns the files: {@code all} with all cards, {@code hand-overs} with all sheets, one for each card and sheet, and
     * calendars for the team ({@code reviews.ics}) and for each member.
     *
     * @param members whose cards, by number; sheets and meetings are those that concern them
     * @param format the form of cards and sheets
     * @return what to write, by file names that every system knows
     * @throws TemplateException where a template is wrong
     */
    public Map<String, AtomicFiles.Content> files(Set<Integer> members, CardFormat format) {
        FileNames names = new FileNames();
        String all = names.of("all");
        String changes = names.of("hand-overs");
        String reviews = names.of("reviews");
        Map<Integer, String> cardNames = new LinkedHashMap<>();
        members.stream()
                .sorted()
                .forEach(m -> cardNames.put(m, names.of(view.member(m).id())));
        Map<ScheduledHandOver, String> sheetNames = new LinkedHashMap<>();
        for (ScheduledHandOver scheduled : handOvers) {
            if (concerns(scheduled.change(), members)) {
                sheetNames.put(scheduled, names.of(sheetName(scheduled.change())));
            }
        }
        Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
        for (String ending : format.endings()) {
            PageWriter pages = new PageWriter(templates, plan.wording(), ending);
            List<Parts.Card> allCards = new ArrayList<>();
            List<Parts.Sheet> allSheets = new ArrayList<>();
            cardNames.forEach((m, name) -> {
                Parts.Card card = cards.card(m);
                allCards.add(card);
                put(files, name + "." + ending, pages.page(card.name(), List.of(card), List.of()));
            });
            sheetNames.forEach((scheduled, name) -> {
                Parts.Sheet sheet = sheets.sheet(scheduled);
                allSheets.add(sheet);
                put(files, name + "." + ending, pages.page(sheet.title(), List.of(), List.of(sheet)));
            });
            put(files, all + "." + ending, pages.page(title("allCards"), allCards, List.of()));
            if (!allSheets.isEmpty()) {
                put(files, changes + "." + ending, pages.page(title("allSheets"), List.of(), allSheets));
            }
        }
        addCalendars(cardNames, reviews, files);
        return files;
    }

    private void addCalendars(Map<Integer, String> cardNames, String reviews, Map<String, AtomicFiles.Content> files) {
        List<Meeting> of = new ArrayList<>();
        for (Meeting meeting : meetings) {
            if (cardNames.keySet().stream().anyMatch(m -> Meetings.concerns(meeting, view.member(m)))) {
                of.add(meeting);
            }
        }
        files.put(reviews + ".ics", out -> calendar.write(of, out));
        cardNames.forEach((m, name) -> {
            Member member = view.member(m);
            List<Meeting> own = meetings.stream()
                    .filter(meeting -> Meetings.concerns(meeting, member))
                    .toList();
            files.put(name + ".ics", out -> calendar.write(own, out));
        });
    }

    private boolean concerns(HandOver change, Set<Integer> members) {
        String from = change.from();
        return members.contains(change.to())
                || (from != null && members.contains(view.memberNumber(from)))
                || members.size() == view.members().size();
    }

    /** {@code hand-over-li-wei-to-wang-fang}; {@code open} and {@code new} stand for nobody. */
    private String sheetName(HandOver change) {
        String from = change.from() == null ? "new" : change.from();
        String to = change.to() == PeriodView.NOBODY
                ? "open"
                : view.member(change.to()).id();
        return "hand-over-%s-to-%s".formatted(from, to);
    }

    private String title(String key) {
        return plan.wording()
                .text(
                        key,
                        view.problem().team().name(),
                        plan.figures().month(view.problem().period()));
    }

    private static void put(Map<String, AtomicFiles.Content> files, String name, String text) {
        files.put(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
