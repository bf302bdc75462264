package org.bailiwick.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bailiwick.explain.Names;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Who does what, member by member in the problem's order, open duties last: for all in one, or for each member alone.
 *
 * <p>Immutable and thread-safe.
 */
public final class DutyList {

    /** How the first line of every Markdown file begins; unseen where Markdown is rendered. */
    public static final String MARKDOWN_MARK = "<!-- bailiwick duties";

    private static final List<String> HEADER = List.of(
            "member", "name", "duty", "role", "segment", "stage", "seat", "hours", "goal", "holder before", "change");

    private final PeriodView view;
    private final DutyChanges changes;
    private final Wording words;
    private final List<Page> pages = new ArrayList<>();

    /** One member's duties, or the open ones. */
    private record Page(@Nullable Member member, String title, List<Integer> duties) {}

    private DutyList(DutyChanges changes, Language language) {
        this.view = changes.view();
        this.changes = changes;
        this.words = Wording.of(language, "export");
        Map<String, List<Integer>> byMember = new LinkedHashMap<>();
        view.members().forEach(member -> byMember.put(member.id(), new ArrayList<>()));
        List<Integer> open = new ArrayList<>();
        for (int d = 0; d < view.duties().size(); d++) {
            String member = changes.member(d);
            (member == null ? open : byMember.getOrDefault(member, open)).add(d);
        }
        for (Member member : view.members()) {
            List<Integer> duties = byMember.getOrDefault(member.id(), List.of());
            pages.add(new Page(member, changes.names().member(member.id()), duties));
        }
        if (!open.isEmpty()) {
            pages.add(new Page(null, words.text("open"), open));
        }
    }

    /**
     * Lists the duties of a plan.
     *
     * @param pairs the problem
     * @param memberOfDuty a member's number, or nobody, for every duty
     * @param language the language of what is told; the header of CSV files is English, for programs
     * @return the list
     */
    public static DutyList of(Pairs pairs, int[] memberOfDuty, Language language) {
        return new DutyList(new DutyChanges(pairs, memberOfDuty, language), language);
    }

    /**
     * Writes all duties as one CSV file, a row a duty.
     *
     * @param out where to write; is flushed, not closed
     * @throws IOException where writing fails
     */
    public void writeCsv(OutputStream out) throws IOException {
        table(pages).write(out);
    }

    /**
     * Writes all duties as one Markdown file, a table a member.
     *
     * @param out where to write; is not closed
     * @throws IOException where writing fails
     */
    public void writeMarkdown(OutputStream out) throws IOException {
        out.write(markdown(pages).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns a CSV and a Markdown file for each member, and for the open duties where there are any.
     *
     * @return what to write, by file names that every system knows
     */
    public Map<String, AtomicFiles.Content> files() {
        FileNames names = new FileNames();
        Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
        for (Page page : pages) {
            String name =
                    names.of(page.member() == null ? "open" : page.member().id());
            List<Page> one = List.of(page);
            files.put(name + ".csv", table(one)::write);
            files.put(name + ".md", out -> out.write(markdown(one).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private CsvTable table(List<Page> some) {
        List<List<String>> rows = new ArrayList<>();
        for (Page page : some) {
            for (int d : page.duties()) {
                rows.add(row(page, d));
            }
        }
        return new CsvTable(HEADER, rows, true);
    }

    private List<String> row(Page page, int d) {
        Duty duty = view.duty(d);
        Names names = changes.names();
        TableRow row = new TableRow()
                .text(page.member() == null ? null : page.member().id())
                .text(page.member() == null ? null : page.title())
                .text(duty.id());
        row.text(duty.role() == null ? null : names.role(duty.role()));
        row.text(duty.segment() == null ? null : names.segment(duty.segment()));
        row.text(duty.stage() == null ? null : names.stage(duty.stage()));
        return row.text(String.valueOf(duty.seat()))
                .number(duty.hours())
                .number(duty.goal())
                .text(holder(d))
                .text(change(d))
                .cells();
    }

    private String holder(int d) {
        String holder = changes.holder(d);
        return holder == null ? "" : changes.names().member(holder);
    }

    private String change(int d) {
        return switch (changes.kind(d)) {
            case UNCHANGED -> changes.member(d) == null ? words.text("stillOpen") : words.text("unchanged");
            case MOVED -> words.text("takenOver");
            case ASSIGNED -> words.text("new");
            case LEFT_OPEN -> words.text("leftOpen");
        };
    }

    private String markdown(List<Page> some) {
        StringBuilder text = new StringBuilder(MARKDOWN_MARK)
                .append(" -->\n# ")
                .append(Markdown.text(words.text(
                        "title",
                        view.problem().team().name(),
                        view.problem().period().toString())))
                .append('\n');
        some.forEach(page -> append(page, text));
        return text.toString();
    }

    private void append(Page page, StringBuilder text) {
        text.append("\n## ").append(Markdown.text(page.title())).append("\n\n");
        if (page.duties().isEmpty()) {
            text.append(words.text("none")).append('\n');
            return;
        }
        int duties = page.duties().size();
        text.append(words.text("sums", duties, String.valueOf(duties), sum(page, Duty::hours), sum(page, Duty::goal)))
                .append('\n');
        text.append("\n| ").append(words.text("heads")).append(" |\n");
        text.append("|---|---|---|--:|--:|--:|---|---|\n");
        for (int d : page.duties()) {
            List<String> cells = row(page, d);
            List<String> told = new ArrayList<>(cells.subList(3, cells.size()));
            text.append("| ").append(Markdown.cells(told)).append(" |\n");
        }
    }

    private String sum(Page page, Function<Duty, BigDecimal> measure) {
        return page.duties().stream()
                .map(d -> measure.apply(view.duty(d)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
