package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bailiwick.explain.Names;
import org.bailiwick.goals.incentive.Payout;
import org.bailiwick.goals.incentive.PayoutBasis;
import org.bailiwick.goals.incentive.Payouts;
import org.bailiwick.goals.incentive.Projection;
import org.bailiwick.lang.Wording;
import org.bailiwick.score.PeriodView;

/** Projected payouts in text. */
public final class PayoutReport {

    private static final int NAME_COLUMNS = 32;
    private static final String NOTHING = "–";

    private final PeriodView view;
    private final Projection projection;
    private final Names names;
    private final Wording wording;
    private final Page page;

    private PayoutReport(PeriodView view, Projection projection, Layout layout) {
        this.view = view;
        this.projection = projection;
        this.names = Names.of(view.problem(), layout.language());
        this.wording = Wording.of(layout.language(), "goals");
        this.page = new Page(layout);
    }

    /**
     * Tells what members are to be paid: in all, before and after where two plans are compared, and by component.
     *
     * @param view the problem
     * @param name what the incentive plan is called
     * @param projection the payouts, of one basis at least
     * @param layout the readers' language and how much room there is; all members are shown
     * @return the text, ended by a line feed
     */
    public static String of(PeriodView view, String name, Projection projection, Layout layout) {
        PayoutReport report = new PayoutReport(view, projection, layout);
        report.page.heading(report.wording.text(
                "payout.title", name, projection.after().get(0).currency()));
        report.totals();
        report.components(projection.after().get(projection.after().size() - 1));
        return report.page.toString();
    }

    private void totals() {
        List<Function<Function<Payouts, BigDecimal>, String>> columns = new ArrayList<>();
        TextTable table = new TextTable().words(wording.text("member"), NAME_COLUMNS);
        for (int i = 0; i < projection.after().size(); i++) {
            Payouts after = projection.after().get(i);
            String basis = basis(after.basis());
            if (projection.before().isEmpty()) {
                table.numbers(basis);
                columns.add(amount -> exact(amount.apply(after)));
            } else {
                Payouts before = projection.before().get(i);
                table.numbers(wording.text("payout.before", basis));
                table.numbers(wording.text("payout.after", basis));
                table.numbers(wording.text("payout.change"));
                columns.add(amount -> exact(amount.apply(before)));
                columns.add(amount -> exact(amount.apply(after)));
                columns.add(amount -> change(amount.apply(after).subtract(amount.apply(before))));
            }
        }
        members().forEach(member -> row(table, names.member(member), columns, payouts -> payouts.of(member)));
        row(table, wording.text("all"), columns, Payouts::total);
        page.lines(table.lines());
    }

    private static void row(
            TextTable table,
            String name,
            List<Function<Function<Payouts, BigDecimal>, String>> columns,
            Function<Payouts, BigDecimal> amount) {
        List<String> cells = new ArrayList<>(List.of(name));
        columns.forEach(column -> cells.add(column.apply(amount)));
        table.row(cells.toArray(String[]::new));
    }

    /** Everybody whom a component pays in one of the columns. */
    private List<String> members() {
        return view.members().stream()
                .map(member -> member.id())
                .filter(id -> has(projection.before(), id) || has(projection.after(), id))
                .toList();
    }

    private static boolean has(List<Payouts> all, String member) {
        return all.stream()
                .flatMap(payouts -> payouts.rows().stream())
                .anyMatch(row -> row.member().equals(member));
    }

    private String basis(PayoutBasis basis) {
        return wording.text("payout." + SmartText.word(basis));
    }

    private String exact(BigDecimal amount) {
        return wording.figures().exact(amount);
    }

    private String change(BigDecimal amount) {
        return amount.signum() == 0 ? NOTHING : wording.figures().signed(amount);
    }

    private void components(Payouts payouts) {
        payouts.rows().stream().map(Payout::component).distinct().forEach(component -> {
            page.heading(wording.text("payout.component", component, basis(payouts.basis())));
            TextTable table = new TextTable()
                    .words(wording.text("member"), NAME_COLUMNS)
                    .numbers(wording.text("payout.goal"))
                    .numbers(wording.text("payout.achieved"))
                    .numbers(wording.text("payout.attained"))
                    .numbers(wording.text("unit", wording.text("payout.pay"), payouts.currency()))
                    .words(wording.text("payout.note"), Integer.MAX_VALUE);
            payouts.rows().stream()
                    .filter(row -> row.component().equals(component))
                    .forEach(row -> table.row(
                            names.member(row.member()),
                            exact(row.goal()),
                            exact(row.achieved()),
                            row.attainment() == null
                                    ? NOTHING
                                    : wording.figures().finePercent(row.attainment()),
                            exact(row.amount()),
                            note(row)));
            page.lines(table.lines());
        });
    }

    private String note(Payout row) {
        if (row.belowThreshold()) {
            return wording.text("payout.belowThreshold");
        }
        return row.capped() ? wording.text("payout.capped") : "";
    }
}
