package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bailiwick.explain.MemberAnswer;
import org.bailiwick.explain.answer.Candidate;
import org.bailiwick.explain.answer.Chain;
import org.bailiwick.explain.answer.Choice;
import org.bailiwick.explain.answer.Effect;
import org.bailiwick.explain.answer.Move;
import org.bailiwick.explain.answer.OpenAnswer;
import org.bailiwick.explain.answer.Relief;
import org.bailiwick.explain.answer.Shortage;
import org.bailiwick.explain.answer.TeamAnswer;
import org.bailiwick.explain.answer.WhyNot;
import org.bailiwick.lang.Language;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * Tells the answers about a plan as text.
 *
 * <p>Not thread-safe.
 */
public final class AnswerReport {

    private static final int NAME_COLUMNS = 30;
    private static final int TEXT_COLUMNS = 70;
    private static final int MOST_OPEN = 12;
    private static final int MOST_OTHERS = 8;

    private final AnswerWords words;
    private final Layout layout;

    private AnswerReport(Pairs pairs, int[] memberOfDuty, Language language, Layout layout) {
        this.words = new AnswerWords(pairs, memberOfDuty, language);
        this.layout = layout;
    }

    /**
     * Prepares the report.
     *
     * @param pairs the problem
     * @param memberOfDuty the plan, or all duties open where there is none
     * @param language the language
     * @param layout how much room there is
     * @return who tells answers about this plan
     */
    public static AnswerReport of(Pairs pairs, int[] memberOfDuty, Language language, Layout layout) {
        return new AnswerReport(pairs, memberOfDuty, language, layout);
    }

    /**
     * Tells why a duty is with its member.
     *
     * @param choice the answer
     * @return lines of text
     */
    public String why(Choice choice) {
        Page page = new Page(layout);
        page.heading(words.text("why.heading", words.dutyWithHours(choice.duty()), words.member(choice.member())));
        Candidate runnerUp = choice.runnerUp();
        if (runnerUp == null) {
            page.paragraph(words.text("why.noOther"));
        } else {
            page.paragraph(verdict(choice, runnerUp));
            sides(page, choice, runnerUp);
        }
        page.line("");
        page.paragraph(words.text(
                "why.open",
                words.figures.hours(choice.overOpen().score().medium()),
                words.figures.idealHours(-choice.overOpen().score().soft())));
        page.heading(words.text("why.openTerms"));
        effectTable(page, choice.overOpen());
        page.heading(words.text("why.others"));
        candidates(page, choice.others(), MOST_OTHERS);
        return page.toString();
    }

    private String verdict(Choice choice, Candidate runnerUp) {
        long margin = choice.overRunnerUp().score().soft();
        String member = words.member(choice.member());
        String other = words.member(runnerUp.member());
        String further = words.figures.count(choice.possible() - 1L);
        if (margin == 0) {
            return words.text("why.tie", member, other, choice.possible(), further);
        }
        String key = margin > 0 ? "why.runnerUp" : "why.runnerUpBetter";
        return words.text(key, member, other, words.size(margin), choice.possible(), further);
    }

    /** What speaks for the one, and what for the other, by term with figures. */
    private void sides(Page page, Choice choice, Candidate runnerUp) {
        Effect over = choice.overRunnerUp();
        if (!over.terms(ScoreLevel.HARD).isEmpty()) {
            page.paragraph(words.text("why.rules", words.brokenRules(runnerUp.effect())));
        }
        side(page, choice, runnerUp.member(), true);
        side(page, choice, runnerUp.member(), false);
    }

    private void side(Page page, Choice choice, int runnerUp, boolean forMember) {
        List<Term> terms = choice.overRunnerUp().terms(ScoreLevel.SOFT).stream()
                .filter(term -> term.points() > 0 == forMember)
                .sorted(Comparator.comparingLong((Term term) -> -Math.abs(term.points())))
                .toList();
        if (terms.isEmpty()) {
            return;
        }
        page.heading(words.text(
                forMember ? "why.for" : "why.against", words.member(forMember ? choice.member() : runnerUp)));
        TextTable table = new TextTable()
                .words(words.text("column.term"), NAME_COLUMNS)
                .numbers(words.text("column.ideal"))
                .words(words.text("column.figures"), Integer.MAX_VALUE);
        for (Term term : terms) {
            table.row(
                    words.names.constraint(term.constraint()),
                    words.ideal(Math.abs(term.points())),
                    forMember
                            ? words.terms.detail(term.constraint(), choice.duty(), choice.member(), runnerUp)
                            : words.terms.detail(term.constraint(), choice.duty(), runnerUp, choice.member()));
        }
        page.lines(table.lines());
    }

    private void effectTable(Page page, Effect effect) {
        TextTable table = new TextTable().words("", NAME_COLUMNS).numbers("");
        for (Term term : effect.terms()) {
            table.row(
                    words.names.constraint(term.constraint()),
                    switch (term.level()) {
                        case SOFT -> words.ideal(term.points());
                        case MEDIUM -> words.figures.hours(term.points());
                        case HARD -> words.figures.signed(BigDecimal.valueOf(term.points()));
                    });
        }
        page.lines(table.lines());
    }

    private void candidates(Page page, List<Candidate> candidates, int most) {
        TextTable table = new TextTable()
                .numbers(words.text("column.rank"))
                .words(words.text("column.member"), NAME_COLUMNS)
                .numbers(words.text("column.effect"))
                .words(words.text("column.mostly"), Math.max(TEXT_COLUMNS, layout.columns() - 58));
        int shown = candidates.size() <= most + 1 ? candidates.size() : most;
        for (int i = 0; i < shown; i++) {
            Candidate candidate = candidates.get(i);
            table.row(
                    candidate.isPossible() ? words.figures.count(i + 1L) : "–",
                    words.member(candidate.member()),
                    candidate.isPossible()
                            ? words.figures.idealHours(
                                    candidate.effect().score().soft())
                            : "–",
                    words.mostly(candidate));
        }
        page.lines(table.lines());
        if (shown < candidates.size()) {
            page.line("… +" + words.figures.count(candidates.size() - shown));
        }
    }

    /**
     * Tells who is best for a duty.
     *
     * @param duty the duty's number
     * @param holder the number of the member who has it, or nobody
     * @param candidates all members, ranked
     * @param most how many to tell
     * @return lines of text
     */
    public String recommend(int duty, int holder, List<Candidate> candidates, int most) {
        Page page = new Page(layout);
        page.heading(words.text("recommend.heading", words.dutyWithHours(duty)));
        page.paragraph(
                holder == PeriodView.NOBODY
                        ? words.text("recommend.open")
                        : words.text("recommend.now", words.member(holder)));
        if (candidates.stream().noneMatch(Candidate::isPossible)) {
            page.paragraph(words.text("recommend.nobody"));
        }
        page.line("");
        candidates(page, candidates, most);
        return page.toString();
    }

    /**
     * Tells why a member does not have a duty, and how it could.
     *
     * @param answer the answer
     * @return lines of text
     */
    public String whyNot(WhyNot answer) {
        Page page = new Page(layout);
        String member = words.member(answer.member());
        page.heading(words.text("whyNot.heading", words.dutyWithHours(answer.duty()), member));
        if (answer.isForbidden()) {
            page.paragraph(words.text("whyNot.forbidden", member));
        } else if (!answer.hindrances().isEmpty()) {
            page.paragraph(words.text("whyNot.hindered"));
        } else {
            alone(page, answer.effect());
        }
        answer.hindrances().forEach(each -> page.item(words.rules.hindrance(each)));
        if (!answer.isForbidden()) {
            chain(page, answer, member);
        }
        if (!answer.reliefs().isEmpty()) {
            page.heading(words.text("whyNot.instead", member));
            reliefs(page, answer.reliefs());
        }
        return page.toString();
    }

    private void alone(Page page, Effect effect) {
        long points = effect.score().soft();
        page.paragraph(
                points == 0
                        ? words.text("whyNot.same")
                        : words.text("whyNot.possible", words.size(points), points < 0 ? -1 : 0));
        page.line("");
        effectTable(page, effect);
    }

    private void chain(Page page, WhyNot answer, String member) {
        Chain chain = answer.chain();
        page.line("");
        if (chain == null) {
            page.paragraph(words.text(answer.isSearched() ? "whyNot.nothing" : "whyNot.notFound", member));
            return;
        }
        long points = chain.effect().score().soft();
        page.paragraph(words.text("whyNot.chain", chain.moves().size(), words.size(points), points < 0 ? -1 : 0));
        for (Move move : chain.moves()) {
            page.item(words.text(
                    "move", words.dutyWithHours(move.duty()), words.member(move.from()), words.member(move.to())));
        }
        page.paragraph(words.text(answer.isSearched() ? "whyNot.complete" : "whyNot.incomplete"));
        page.heading(words.text("whyNot.members"));
        shares(page, chain);
        page.heading(words.text("whyNot.terms"));
        effectTable(page, chain.effect());
    }

    private void shares(Page page, Chain chain) {
        TextTable table = new TextTable()
                .words(words.text("column.member"), NAME_COLUMNS)
                .numbers(words.text("column.before"))
                .numbers(words.text("column.after"))
                .numbers(words.text("column.goalBefore"))
                .numbers(words.text("column.goalAfter"))
                .numbers(words.text("column.own"));
        for (Chain.Share share : chain.members()) {
            table.row(
                    words.member(share.member()),
                    words.figures.hours(share.minutesBefore()),
                    words.figures.hours(share.minutesAfter()),
                    words.figures.amount(share.goalBefore(), 0),
                    words.figures.amount(share.goalAfter(), 0),
                    words.figures.idealHours(share.points()));
        }
        page.lines(table.lines());
    }

    private void reliefs(Page page, List<Relief> reliefs) {
        for (Relief relief : reliefs) {
            page.item(words.rules.relief(relief)
                    + words.text("list.semicolon")
                    + words.text("relief.cost", words.figures.hours(relief.cost())));
        }
    }

    /**
     * Tells why duties are open, and what would fill them.
     *
     * @param answers the answers
     * @return lines of text
     */
    public String open(List<OpenAnswer> answers) {
        Page page = new Page(layout);
        page.heading(words.text("open.heading"));
        if (answers.isEmpty()) {
            page.paragraph(words.text("open.none"));
        }
        openDuties(page, answers);
        return page.toString();
    }

    private void openDuties(Page page, List<OpenAnswer> answers) {
        int shown = answers.size() <= MOST_OPEN + 1 ? answers.size() : MOST_OPEN;
        for (OpenAnswer answer : answers.subList(0, shown)) {
            page.paragraph(words.dutyWithHours(answer.duty()));
            for (String reason : words.rules.reasons(answer.reasons())) {
                page.item(words.text("open.because", reason));
            }
            if (!answer.able().isEmpty()) {
                page.item(words.text(
                        "open.able",
                        words.list(answer.able().stream().map(words::member).toList())));
            } else if (answer.reliefs().isEmpty()) {
                page.item(words.text("open.nothing"));
            }
            for (Relief relief : answer.reliefs()) {
                page.item(words.text("open.would", words.rules.relief(relief)));
            }
        }
        if (shown < answers.size()) {
            page.line(words.text("open.more", words.figures.count(answers.size() - shown)));
        }
    }

    /**
     * Tells what a team cannot do.
     *
     * @param answer the answer
     * @return lines of text
     */
    public String team(TeamAnswer answer) {
        Page page = new Page(layout);
        page.heading(words.text("team.heading"));
        page.paragraph(words.text(
                "team.total",
                words.figures.hours(answer.neededMinutes()),
                words.figures.hours(answer.availableMinutes())));
        if (answer.impossible().isEmpty() && answer.shortages().isEmpty()) {
            page.paragraph(words.text("team.none"));
        }
        if (!answer.impossible().isEmpty()) {
            page.heading(words.text("team.impossible"));
            openDuties(page, answer.impossible());
        }
        if (!answer.shortages().isEmpty()) {
            page.heading(words.text("team.shortages"));
            answer.shortages().forEach(shortage -> shortage(page, shortage));
        }
        return page.toString();
    }

    private void shortage(Page page, Shortage shortage) {
        page.item(words.text(
                "team.shortage",
                shortage.duties().size(),
                words.figures.hours(shortage.neededMinutes()),
                words.figures.hours(shortage.availableMinutes()),
                words.figures.hours(shortage.missingMinutes())));
        if (!shortage.reliefs().isEmpty()) {
            page.paragraph(words.text(
                    "team.shortageReliefs",
                    words.list(shortage.reliefs().stream()
                            .map(words.rules::relaxation)
                            .toList())));
        }
        page.paragraph(words.text("team.shortageMembers", names(shortage.members(), false)));
        page.paragraph(words.text("team.shortageDuties", names(shortage.duties(), true)));
    }

    private String names(List<Integer> numbers, boolean areDuties) {
        List<String> names = new ArrayList<>();
        for (int number : numbers.subList(0, Math.min(MOST_OTHERS, numbers.size()))) {
            names.add(areDuties ? words.duty(number) : words.member(number));
        }
        String list = String.join(words.text(areDuties ? "list.semicolon" : "list.comma"), names);
        return names.size() == numbers.size()
                ? list
                : words.text("list.more", list, words.figures.count(numbers.size() - names.size()));
    }

    /**
     * Tells what a member has, and how that came.
     *
     * @param answer the answer
     * @return lines of text
     */
    public String member(MemberAnswer answer) {
        return new MemberPage(words, new Page(layout)).of(answer);
    }
}
