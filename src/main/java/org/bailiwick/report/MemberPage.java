package org.bailiwick.report;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.explain.ChangeReason;
import org.bailiwick.explain.MemberAnswer;

/** Tells what one member has in a plan. */
final class MemberPage {

    private static final int MOST = 12;

    private final AnswerWords words;
    private final Page page;

    MemberPage(AnswerWords words, Page page) {
        this.words = words;
        this.page = page;
    }

    String of(MemberAnswer answer) {
        page.heading(words.text("member.heading", words.member(answer.member())));
        String hours = words.figures.hours(answer.minutes());
        page.paragraph(
                answer.capacityMinutes() == 0
                        ? words.text("member.noCapacity", hours)
                        : words.text(
                                "member.load",
                                hours,
                                words.figures.hours(answer.capacityMinutes()),
                                words.figures.percent(BigFraction.of(answer.minutes(), answer.capacityMinutes())),
                                words.figures.percent(answer.utilisation()),
                                words.figures.percent(answer.teamUtilisation())));
        goal(answer);
        roles(answer);
        page.paragraph(words.text("member.fit", words.figures.percentage(answer.fit())));
        duties(answer);
        changes(answer);
        return page.toString();
    }

    private void goal(MemberAnswer answer) {
        String goal = words.figures.amount(answer.goal(), 0);
        page.paragraph(
                answer.tolerance().signum() == 0 && answer.fairGoal().signum() == 0
                        ? words.text("member.noGoal", goal)
                        : words.text(
                                "member.goal",
                                goal,
                                words.figures.amount(answer.fairGoal().bigDecimalValue(0, RoundingMode.HALF_UP), 0),
                                words.figures.percentage(answer.deviation()),
                                words.figures.percentage(answer.tolerance())));
    }

    private void roles(MemberAnswer answer) {
        if (answer.roles().isEmpty()) {
            page.paragraph(words.text("member.roles.none"));
            return;
        }
        String groups = answer.focusGroups().stream()
                .limit(MOST)
                .map(words.names::segment)
                .collect(Collectors.joining(words.text("list.comma")));
        page.paragraph(words.text(
                "member.roles",
                words.list(answer.roles().stream().map(words.names::role).toList()),
                answer.focusGroups().size(),
                groups.isEmpty() ? "" : ": " + groups));
    }

    private void duties(MemberAnswer answer) {
        page.heading(words.text("member.duties", answer.duties().size()));
        List<Integer> sorted = answer.duties().stream()
                .sorted(Comparator.comparing(
                                (Integer duty) -> words.view.duty(duty).hours())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int shown = Math.min(page.layout().rows(), sorted.size());
        sorted.subList(0, shown).forEach(duty -> page.item(words.dutyWithHours(duty)));
        if (shown < sorted.size()) {
            page.line("… +" + words.figures.count(sorted.size() - shown));
        }
    }

    private void changes(MemberAnswer answer) {
        if (!answer.gained().isEmpty()) {
            page.heading(words.text("member.gained"));
            for (MemberAnswer.Gain gain : answer.gained()) {
                int holder = words.view.holder(gain.duty());
                page.item(
                        gain.reason() == null
                                ? words.text("member.noHolder", words.dutyWithHours(gain.duty()))
                                : changed(gain.duty(), holder, answer.member(), gain.reason()));
            }
        }
        if (!answer.lost().isEmpty()) {
            page.heading(words.text("member.lost"));
            for (MemberAnswer.Loss loss : answer.lost()) {
                page.item(
                        loss.reason() == null
                                ? words.text("member.isOpen", words.dutyWithHours(loss.duty()))
                                : changed(loss.duty(), answer.member(), loss.to(), loss.reason()));
            }
        }
    }

    private String changed(int duty, int from, int to, ChangeReason reason) {
        String holder = from < 0 ? String.valueOf(words.view.duty(duty).holder()) : words.member(from);
        return words.text(
                "member.changed", words.dutyWithHours(duty), holder, words.member(to), words.reason(reason, from));
    }
}
