package org.bailiwick.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bailiwick.lang.Wording;
import org.bailiwick.ledger.Decision;
import org.bailiwick.ledger.LedgerEvent;
import org.bailiwick.ledger.Move;
import org.bailiwick.ledger.PlanId;
import org.bailiwick.ledger.StoredPlan;
import org.bailiwick.ledger.Tenure;
import org.bailiwick.ledger.Verification;
import org.bailiwick.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds, in plain text; times are in a zone, to the minute.
 *
 * <p>Immutable and thread-safe.
 */
public final class LedgerReport {

    private static final int ID_COLUMNS = 48;
    private static final int NAME_COLUMNS = 24;
    private static final int WHY_COLUMNS = 40;

    private final Layout layout;
    private final Wording words;
    private final DateTimeFormatter minute;

    /**
     * Tells in a form.
     *
     * @param layout how much room there is, and the language
     * @param zone the zone of the times
     */
    public LedgerReport(Layout layout, ZoneId zone) {
        this.layout = layout;
        this.words = Wording.of(layout.language(), "ledger");
        this.minute = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(zone);
    }

    /**
     * Lists plans.
     *
     * @param plans the plans
     * @return lines of text, each ended by a line feed
     */
    public String plans(List<StoredPlan> plans) {
        Page page = new Page(layout);
        page.heading(words.text("plans.heading", plans.size()));
        TextTable table = new TextTable()
                .words(words.text("column.plan"), ID_COLUMNS)
                .words(words.text("column.state"), NAME_COLUMNS)
                .words(words.text("column.since"), NAME_COLUMNS)
                .words(words.text("column.by"), NAME_COLUMNS)
                .words(words.text("column.from"), NAME_COLUMNS)
                .words(words.text("column.why"), WHY_COLUMNS);
        for (StoredPlan plan : plans) {
            table.row(
                    plan.id().toString(),
                    words.text("state." + plan.state().word()),
                    time(plan.last().at()),
                    plan.last().signature().who(),
                    day(plan.from()),
                    plan.last().signature().why());
        }
        page.lines(plans.isEmpty() ? List.of() : table.lines());
        return page.toString();
    }

    /**
     * Tells all about a plan.
     *
     * @param stored the plan's state
     * @param judged the plan, judged by the referee
     * @param moves its moves
     * @param history its events
     * @return lines of text, each ended by a line feed
     */
    public String plan(StoredPlan stored, Plan judged, List<Move> moves, List<LedgerEvent> history) {
        Page page = new Page(layout);
        page.heading(words.text(
                "plan.heading",
                stored.id(),
                words.text("state." + stored.state().word())));
        PlanId source = stored.added().other();
        LocalDate from = stored.from();
        if (from != null) {
            page.paragraph(words.text("plan.from", words.figures().day(from)));
        }
        if (source != null) {
            page.paragraph(words.text("plan.source", source));
        }
        page.paragraph(words.text(
                "plan.moves", moves.size(), count(moves, Decision.ACCEPTED), count(moves, Decision.REJECTED)));
        page.paragraph(words.text("plan.open", judged.open().size()));
        if (judged.score().hard() != 0) {
            page.paragraph(words.text(
                    "plan.broken", words.figures().count(-judged.score().hard())));
        }
        page.line(words.text("plan.digest", stored.digests().plan()));
        page.line(words.text("plan.problem", stored.digests().problem()));
        history(page, history);
        return page.toString();
    }

    private static int count(List<Move> moves, Decision decision) {
        return (int) moves.stream().filter(move -> move.decision() == decision).count();
    }

    private void history(Page page, List<LedgerEvent> history) {
        page.heading(words.text("history.heading"));
        TextTable table = new TextTable()
                .numbers(words.text("column.event"))
                .words(words.text("column.when"), NAME_COLUMNS)
                .words(words.text("column.what"), ID_COLUMNS)
                .words(words.text("column.by"), NAME_COLUMNS)
                .words(words.text("column.why"), WHY_COLUMNS);
        for (LedgerEvent event : history) {
            table.row(
                    String.valueOf(event.seq()),
                    time(event.at()),
                    what(event),
                    event.signature().who(),
                    event.signature().why());
        }
        page.lines(table.lines());
    }

    private String what(LedgerEvent event) {
        String kind = event.kind().word();
        String duty = event.duty();
        String member = event.member();
        if (duty != null && member != null) {
            return words.text("event." + kind, duty, member);
        }
        LocalDate day = event.day();
        PlanId other = event.other();
        if (day != null) {
            return words.text("event." + kind + ".day", day);
        }
        return other == null ? words.text("state." + kind) : words.text("event." + kind + ".other", other);
    }

    /**
     * Tells who held what when.
     *
     * @param tenures what to tell
     * @param on the day that was asked for; null for all times
     * @return lines of text, each ended by a line feed
     */
    public String tenures(List<Tenure> tenures, @Nullable LocalDate on) {
        Page page = new Page(layout);
        page.heading(
                on == null
                        ? words.text("who.heading")
                        : words.text("who.on", words.figures().day(on)));
        if (tenures.isEmpty()) {
            page.paragraph(words.text("who.nobody"));
            return page.toString();
        }
        TextTable table = new TextTable()
                .words(words.text("column.team"), NAME_COLUMNS)
                .words(words.text("column.duty"), ID_COLUMNS)
                .words(words.text("column.member"), NAME_COLUMNS)
                .words(words.text("column.first"), NAME_COLUMNS)
                .words(words.text("column.last"), NAME_COLUMNS)
                .words(words.text("column.plan"), ID_COLUMNS);
        for (Tenure tenure : tenures) {
            table.row(
                    tenure.team(),
                    tenure.duty(),
                    tenure.name(),
                    tenure.from().toString(),
                    tenure.until() == null ? "…" : tenure.until().toString(),
                    tenure.plan().toString());
        }
        page.lines(table.lines());
        return page.toString();
    }

    /**
     * Lists moves.
     *
     * @param plan of which plan
     * @param moves its moves
     * @return lines of text, each ended by a line feed
     */
    public String moves(PlanId plan, List<Move> moves) {
        Page page = new Page(layout);
        page.heading(words.text("moves.heading", plan, moves.size()));
        TextTable table = new TextTable()
                .words(words.text("column.duty"), ID_COLUMNS)
                .words(words.text("column.holder"), NAME_COLUMNS)
                .words(words.text("column.to"), NAME_COLUMNS)
                .numbers(words.text("column.hours"))
                .words(words.text("column.decision"), NAME_COLUMNS);
        for (Move move : moves) {
            table.row(
                    move.duty(),
                    move.fromName(),
                    move.toName(),
                    words.figures().hours(move.hours()),
                    move.decision() == Decision.UNDECIDED
                            ? ""
                            : words.text("decision." + move.decision().word()));
        }
        page.lines(moves.isEmpty() ? List.of() : table.lines());
        return page.toString();
    }

    /**
     * Tells what came of recomputing a ledger.
     *
     * @param verification the result, whose findings are told elsewhere
     * @return lines of text, each ended by a line feed
     */
    public String verification(Verification verification) {
        Page page = new Page(layout);
        page.heading(words.text(verification.findings().isEmpty() ? "verify.well" : "verify.wrong"));
        page.paragraph(words.text(
                "verify.counts",
                counted("events", verification.events()),
                counted("plans", verification.plans()),
                counted("problems", verification.problems())));
        page.line(words.text("verify.head", verification.head()));
        return page.toString();
    }

    private String counted(String what, long count) {
        return words.text("verify." + what, count, words.figures().count(count));
    }

    private String time(Instant at) {
        return minute.format(at);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
