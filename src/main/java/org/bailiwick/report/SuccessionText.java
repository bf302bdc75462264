package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.develop.Succession;
import org.bailiwick.develop.Succession.Bench;
import org.bailiwick.develop.Succession.Exposure;
import org.bailiwick.develop.Succession.Loss;
import org.bailiwick.explain.Names;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Duty;
import org.bailiwick.score.PeriodView;

/** Which duties hang on whom, and who could follow. */
final class SuccessionText {

    private static final int NAME_COLUMNS = 28;
    private static final int GOAL_DECIMALS = 0;

    private final PeriodView view;
    private final Succession succession;
    private final Names names;
    private final Wording words;
    private final Figures figures;
    private final Page page;

    SuccessionText(PeriodView view, Succession succession, Names names, Wording words, Page page) {
        this.view = view;
        this.succession = succession;
        this.names = names;
        this.words = words;
        this.figures = words.figures();
        this.page = page;
    }

    void print() {
        page.heading(words.text("succession"));
        if (succession.benches().isEmpty()) {
            page.paragraph(words.text("succession.none"));
            return;
        }
        summary("succession.single", Exposure.ONLY_ONE);
        summary("succession.noTime", Exposure.NO_TIME);
        page.line("");
        depths();
        singles();
        losses();
    }

    private List<Bench> of(Exposure exposure) {
        return succession.benches().stream()
                .filter(bench -> bench.exposure() == exposure)
                .toList();
    }

    private void summary(String key, Exposure exposure) {
        List<Bench> some = of(exposure);
        BigDecimal hours = some.stream().map(bench -> duty(bench).hours()).reduce(BigDecimal.ZERO, BigDecimal::add);
        page.paragraph(words.text(key, some.size(), figures.count(some.size()), figures.hours(hours)));
    }

    private Duty duty(Bench bench) {
        return view.duty(view.dutyNumber(bench.duty()));
    }

    private void depths() {
        TextTable table = new TextTable()
                .numbers(words.text("column.depth"))
                .numbers(words.text("column.duties"))
                .numbers(words.text("column.hours"));
        DevelopmentText.first(
                page,
                words,
                table,
                succession.depths(),
                depth -> table.row(
                        figures.count(depth.eligible()), figures.count(depth.duties()), figures.hours(depth.hours())));
    }

    private void singles() {
        List<Bench> some = of(Exposure.ONLY_ONE);
        if (some.isEmpty()) {
            return;
        }
        page.heading(words.text("single"));
        int shown = Math.min(some.size(), page.layout().rows());
        some.subList(0, shown)
                .forEach(bench -> page.item(words.text(
                        "single.item", names.duty(duty(bench)), names.member(bench.member()), successors(bench))));
        DevelopmentText.more(page, words, some.size() - shown);
    }

    private String successors(Bench bench) {
        if (bench.successors().isEmpty()) {
            return words.text("single.nobody");
        }
        return words.text("single.successors", new SuccessorWords(names, words).of(bench.successors()));
    }

    private void losses() {
        page.heading(words.text("losses"));
        TextTable table = new TextTable()
                .words(words.text("column.member"), NAME_COLUMNS)
                .numbers(words.text("column.lostDuties"))
                .numbers(words.text("column.hours"))
                .numbers(words.text("column.goal"))
                .numbers(words.text("column.strained"))
                .numbers(words.text("column.hours"))
                .numbers(words.text("column.goal"));
        DevelopmentText.first(page, words, table, succession.losses(), loss -> table.row(cells(loss)));
    }

    private String[] cells(Loss loss) {
        return new String[] {
            names.member(loss.member()),
            duties(loss.lost()),
            figures.hours(loss.hours()),
            figures.amount(loss.goal(), GOAL_DECIMALS),
            duties(loss.strained()),
            figures.hours(loss.strainedHours()),
            figures.amount(loss.strainedGoal(), GOAL_DECIMALS)
        };
    }

    private String duties(List<String> ids) {
        return ids.isEmpty() ? words.text("none") : words.text("duties", ids.size(), figures.count(ids.size()));
    }
}
