package org.bailiwick.crm.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bailiwick.crm.assembly.Assembled;
import org.bailiwick.crm.assembly.CoverageReport;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.crm.funnel.GroupFigures;
import org.bailiwick.crm.funnel.Rate;
import org.bailiwick.crm.load.Loaded;
import org.bailiwick.crm.load.Note;
import org.bailiwick.crm.load.TableLog;
import org.bailiwick.crm.names.How;
import org.bailiwick.crm.names.Join;
import org.bailiwick.crm.tables.TableFormat;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Problem;

/** An import in plain words. */
public final class ImportText {
    private static final int MOST_LISTED = 12;
    private static final int RATE_DECIMALS = 6;

    private final StringBuilder text = new StringBuilder();

    private ImportText() {}

    /**
     * Tells what an import read, joined, derived, assumed and left out.
     *
     * @param data the data
     * @param loaded how it was read
     * @param assembled what was made of it
     * @param rejected how many rows could not be used
     * @return the text, ended by a line feed
     */
    public static String of(CrmData data, Loaded loaded, Assembled assembled, long rejected) {
        ImportText report = new ImportText();
        report.line("Import of " + assembled.problem().team().name() + ", "
                + assembled.problem().period());
        report.read(loaded, rejected);
        report.found(data);
        report.joined(loaded.joins());
        report.coverage(assembled.coverage());
        report.notes("Derived by rule", loaded, assembled, Note.Kind.DERIVED);
        report.notes("Assumed", loaded, assembled, Note.Kind.ASSUMED);
        report.notes("Left out", loaded, assembled, Note.Kind.LEFT_OUT);
        report.made(assembled);
        return report.text.toString();
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void heading(String words) {
        text.append('\n').append(words).append("\n\n");
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private void read(Loaded loaded, long rejected) {
        heading("Read");
        for (TableLog table : loaded.tables()) {
            line("  %s, %s: %s rows used, %s rejected; %s"
                    .formatted(
                            table.file(),
                            table.kind().id(),
                            number(table.rows()),
                            number(table.rejected()),
                            form(table.format())));
            table.forms().forEach(form -> line("    " + form));
        }
        line("  Rows that cannot be used: " + number(rejected) + (rejected == 0 ? "." : ", all in rejects.csv."));
    }

    private static String form(TableFormat format) {
        return format.sheet() != null
                ? "workbook, sheet " + format.sheet()
                : "%s%s, %s, %s"
                        .formatted(
                                format.charset(),
                                format.byteOrderMark() ? " with byte order mark" : "",
                                format.separator(),
                                format.lineEnds().isEmpty() ? "one line" : format.lineEnds());
    }

    private void found(CrmData data) {
        heading("Found, as of " + data.asOf());
        GroupFigures all = FunnelAnalysis.overall(data);
        boolean[] hasDeals = new boolean[data.people().size()];
        for (int deal = 0; deal < data.deals().size(); deal++) {
            int owner = data.deals().owner(deal);
            if (owner != Deals.NONE) {
                hasDeals[owner] = true;
            }
        }
        long without = 0;
        for (boolean has : hasDeals) {
            without += has ? 0 : 1;
        }
        line("  %s people, %s of them without a deal; %s accounts, %s products, %s territories"
                .formatted(
                        number(data.people().size()),
                        number(without),
                        number(data.accounts().size()),
                        number(data.products().size()),
                        number(data.territories().size())));
        Rate winRate = all.winRate();
        line("  %s deals: %s won, %s lost"
                .formatted(number(all.deals()), number(winRate.hits()), number(winRate.of() - winRate.hits())));
        all.stages().forEach(stage -> line("    open in %s: %s".formatted(stage.stage(), number(stage.open()))));
        if (winRate.isKnown()) {
            line("  Win rate %s, won value %s %s"
                    .formatted(
                            BigDecimal.valueOf(winRate.hits())
                                    .divide(BigDecimal.valueOf(winRate.of()), RATE_DECIMALS, RoundingMode.HALF_UP),
                            String.format(Locale.ROOT, "%,.2f", all.wonValue()),
                            data.currency()));
        }
    }

    private void joined(List<Join> joins) {
        heading("Joined, to be confirmed in the mapping");
        if (joins.isEmpty()) {
            line("  Nothing: every name is the same to the letter.");
        }
        joins.stream()
                .limit(MOST_LISTED)
                .forEach(join -> line("  %s: (%s) %s, similarity %s, %s rows"
                        .formatted(
                                join.kind(),
                                join.from(),
                                isJoined(join)
                                        ? "is taken for (%s), %s"
                                                .formatted(join.to(), join.how().id())
                                        : "matches nothing; the nearest is (%s)".formatted(join.to()),
                                join.similarity(),
                                number(join.rows()))));
        more(joins.size(), "joins.csv");
    }

    private static boolean isJoined(Join join) {
        return join.how() != How.NONE && join.how() != How.AMBIGUOUS;
    }

    private void more(int count, String file) {
        if (count > MOST_LISTED) {
            line("  and %s more, all in %s".formatted(number(count - MOST_LISTED), file));
        }
    }

    private void coverage(CoverageReport coverage) {
        heading("Who covers what today");
        line("  Accounts that several people work: %s, all in overlaps.csv"
                .formatted(number(coverage.overlaps().size())));
        coverage.overlaps().stream()
                .limit(3)
                .forEach(overlap -> line("    %s: %d people%s"
                        .formatted(
                                overlap.account(),
                                overlap.people(),
                                overlap.shares().stream()
                                        .limit(3)
                                        .map(ImportText::share)
                                        .collect(Collectors.joining(", ", "; most: ", "")))));
        if (coverage.workedByOthers() > 0) {
            line("  Accounts last worked by somebody else than their owner: " + number(coverage.workedByOthers()));
        }
        line("  Accounts that nobody owns or works: " + listed(coverage.unowned()));
        line("  Territories that nobody holds: " + listed(coverage.withoutHolder()));
        line("  Territories that several people hold: "
                + listed(coverage.sharedTerritories().stream()
                        .map(shared -> "%s (%s)".formatted(shared.territory(), String.join(", ", shared.people())))
                        .toList()));
    }

    private static String share(CoverageReport.Share share) {
        return share.deals() == 0
                ? share.person()
                : "%s %s %%"
                        .formatted(
                                share.person(), share.part().movePointRight(2).setScale(0, RoundingMode.HALF_UP));
    }

    private static String listed(List<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        String some = names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        String rest = names.size() > MOST_LISTED ? " and more, all in gaps.csv" : "";
        return "%s: %s%s".formatted(number(names.size()), some, rest);
    }

    private void notes(String title, Loaded loaded, Assembled assembled, Note.Kind kind) {
        List<Note> notes = new ArrayList<>(loaded.notes());
        notes.addAll(assembled.notes());
        List<Note> ofKind = notes.stream().filter(note -> note.kind() == kind).toList();
        heading(title);
        if (ofKind.isEmpty()) {
            line("  Nothing.");
        }
        ofKind.forEach(note -> line(
                "  %s: %s%s".formatted(note.code(), note.count() == 1 ? "" : number(note.count()) + " ", note.text())));
    }

    private void made(Assembled assembled) {
        Problem problem = assembled.problem();
        heading("Made");
        BigDecimal hours = problem.duties().stream().map(Duty::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal capacity = problem.members().stream()
                .map(member -> member.capacityHours())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        line("  %s members with %s h a month, %s segments, %s stages, %s skills, %s duties of %s h"
                .formatted(
                        number(problem.members().size()),
                        capacity.toPlainString(),
                        number(problem.segments().size()),
                        number(problem.stages().size()),
                        number(problem.skills().size()),
                        number(problem.duties().size()),
                        hours.toPlainString()));
        problem.goals()
                .forEach(goal -> line("  Goal: %s %s in the month"
                        .formatted(String.format(Locale.ROOT, "%,.2f", goal.amount()), goal.unit())));
        line(
                "  Every derived figure with its rule and inputs: derived.csv; levels of skill with their evidence: skills.csv.");
    }
}
