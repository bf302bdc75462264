package org.bailiwick.report;

import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.explain.Names;
import org.bailiwick.handover.OpenDeal;
import org.bailiwick.handover.ProtectedDuty;
import org.bailiwick.handover.ProtectedDuty.Outcome;
import org.bailiwick.handover.Protection;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Problem;
import org.bailiwick.score.PeriodView;

/** What open deals protect, and what they cannot, in text. */
public final class ProtectionReport {

    private static final int MOST_DEALS = 3;

    private final PeriodView view;
    private final Names names;
    private final Wording words;
    private final Figures figures;
    private final Page page;

    private ProtectionReport(Problem problem, Layout layout) {
        this.view = PeriodView.of(problem);
        this.names = Names.of(view.problem(), layout.language());
        this.words = Wording.of(layout.language(), "handover");
        this.figures = words.figures();
        this.page = new Page(layout);
    }

    /**
     * Tells which duties stay with their holders, until when, and which cannot, and why.
     *
     * @param protection what was done
     * @param layout the readers' language and how much room there is
     * @return the text, ended by a line feed
     */
    public static String of(Protection protection, Layout layout) {
        ProtectionReport report = new ProtectionReport(protection.problem(), layout);
        report.page.heading(report.words.text(
                "protection.title",
                protection.problem().team().name(),
                report.figures.month(protection.problem().period())));
        if (protection.duties().isEmpty()) {
            report.page.paragraph(report.words.text("protection.nothing"));
        }
        for (Outcome outcome : Outcome.values()) {
            report.section(
                    outcome,
                    protection.duties().stream()
                            .filter(duty -> duty.outcome() == outcome)
                            .toList());
        }
        return report.page.toString();
    }

    private void section(Outcome outcome, List<ProtectedDuty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        page.heading(words.text("protection." + outcome.word(), duties.size()));
        page.lines(page.first(duties, page.layout().rows(), "more", duty -> page.item(sentence(duty))));
    }

    private String sentence(ProtectedDuty duty) {
        int number = view.dutyNumber(duty.duty());
        // A protection may end in a month in which the duty is not wanted.
        String name = number < 0 ? duty.duty() : names.duty(view.duty(number));
        String holder = duty.holder() == null ? "" : names.member(duty.holder());
        if (duty.outcome() == Outcome.RELEASED) {
            return words.text("duty.released", name, holder);
        }
        String deals =
                duty.deals().stream().limit(MOST_DEALS).map(this::deal).collect(Collectors.joining(words.text("list")));
        int others = duty.deals().size() - MOST_DEALS;
        String all = others > 0 ? words.text("deals.more", deals, others) : deals;
        if (duty.outcome() != Outcome.PROTECTED) {
            return duty.holder() == null ? words.text("duty.nobody", name, all) : words.text("duty", name, holder, all);
        }
        return duty.until() == null
                ? words.text("duty.untilClosed", name, holder, all)
                : words.text("duty.until", name, holder, figures.day(duty.until()), all);
    }

    private String deal(OpenDeal deal) {
        if (deal.amount() == null) {
            return deal.name();
        }
        String amount = figures.exact(deal.amount()) + (deal.unit().isEmpty() ? "" : Figures.TIE + deal.unit());
        return words.text("deal", deal.name(), amount);
    }
}
