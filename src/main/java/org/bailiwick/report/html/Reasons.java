package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.explain.ChangeReason;
import org.bailiwick.explain.Names;
import org.bailiwick.lang.Figures;
import org.bailiwick.model.OpenReason;
import org.bailiwick.model.OpenReason.Code;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Term;
import org.bailiwick.score.Obstacle;
import org.jspecify.annotations.Nullable;

/** Reasons as sentences: why a duty changed hands, and why nobody holds it. */
final class Reasons {

    private static final int MOST_GAINS = 2;
    private static final int MOST_REASONS = 3;

    private final PlanFacts facts;
    private final Names names;
    private final Figures figures;

    Reasons(PlanFacts facts) {
        this.facts = facts;
        this.names = facts.names();
        this.figures = facts.figures();
    }

    String of(ChangeReason reason, int duty) {
        return switch (reason.kind()) {
            case LEFT_TEAM -> facts.say("leftTeam");
            case NOT_ELIGIBLE -> obstacle(reason.obstacle());
            case OVER_CAPACITY -> facts.say("wasOver", figures.hours(reason.amount()));
            case WOULD_BREAK_RULE ->
                facts.say("wouldBreak", names.constraint(reason.terms().get(0).constraint()));
            case MAKES_ROOM -> facts.say("makesRoom");
            case GAINS -> facts.say("gains", figures.idealHours(reason.amount()), gains(reason.terms()));
            case NOT_ASKED ->
                facts.say(
                        "fitInstead",
                        figures.percentage(facts.pairs().fit(duty, facts.memberOf(duty))),
                        figures.percentage(facts.pairs().fit(duty, facts.view().holder(duty))));
        };
    }

    private String gains(List<Term> terms) {
        return terms.stream()
                .limit(MOST_GAINS)
                .map(term ->
                        names.constraint(term.constraint()) + facts.say("gap") + figures.idealHours(-term.points()))
                .collect(Collectors.joining(facts.say("listComma")));
    }

    private String obstacle(@Nullable Obstacle obstacle) {
        if (obstacle == null) {
            return facts.say("mayNotHold");
        }
        Requirement requirement = obstacle.requirement();
        return switch (obstacle.code()) {
            case NO_ROLE -> facts.say("notQualified");
            case NO_SKILL ->
                requirement == null
                        ? facts.say("mayNotHold")
                        : facts.say(
                                "lacksSkill",
                                names.skill(requirement.skill()),
                                plain(obstacle.level()),
                                plain(requirement.min()));
            case TOO_LONG -> facts.say("tooLong", figures.hours(obstacle.minutes()));
            default -> facts.say("excluded");
        };
    }

    /** Why a duty is open, the reason that holds back most members first. */
    String of(List<OpenReason> reasons) {
        List<String> told = new ArrayList<>();
        for (OpenReason reason : reasons.subList(0, Math.min(MOST_REASONS, reasons.size()))) {
            told.add(
                    reason.code() == Code.NO_MEMBER
                            ? facts.say("open.noMember")
                            : facts.say(
                                    "openReason", reason.members(), figures.count(reason.members()), words(reason)));
        }
        return String.join(facts.say("listSemicolon"), told);
    }

    private String words(OpenReason reason) {
        String key = "open." + reason.code().id();
        String best = reason.best() == null ? "–" : names.member(reason.best());
        String minutes = figures.hours(reason.minutes() == null ? 0 : reason.minutes());
        return switch (reason.code()) {
            case NO_ROLE -> facts.say(key, reason.role() == null ? "–" : names.role(reason.role()));
            case NO_SKILL ->
                facts.say(
                        key,
                        plain(reason.min()),
                        reason.skill() == null ? "–" : names.skill(reason.skill()),
                        best,
                        plain(reason.level()));
            case TOO_LONG, NO_TIME -> facts.say(key, best, minutes);
            case NOT_TRIED -> facts.say(key, best);
            default -> facts.say(key);
        };
    }

    private String plain(@Nullable BigDecimal level) {
        return level == null ? "0" : figures.exact(level);
    }
}
