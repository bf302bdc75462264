package org.bailiwick.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bailiwick.explain.ChangeReason;
import org.bailiwick.explain.ChangeReasons;
import org.bailiwick.explain.Names;
import org.bailiwick.explain.OpenReasons;
import org.bailiwick.explain.WhatIf;
import org.bailiwick.lang.Language;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.OpenDuty;
import org.bailiwick.model.OpenReason;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Term;
import org.bailiwick.score.Obstacle;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** A plan beside what people held, with a short reason for every duty that is not where it was. */
final class DutyChanges {

    private static final int MOST_NAMED = 2;

    private final Pairs pairs;
    private final PeriodView view;
    private final Names names;
    private final int[] memberOfDuty;
    private final Map<Integer, String> reasons = new HashMap<>();

    /** For programs, and readers of English. */
    DutyChanges(Pairs pairs, int[] memberOfDuty) {
        this(pairs, memberOfDuty, Language.ENGLISH);
    }

    /** The names are in the language; reasons are in English, as files for programs tell them. */
    DutyChanges(Pairs pairs, int[] memberOfDuty, Language language) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.names = Names.of(view.problem(), language);
        this.memberOfDuty = memberOfDuty.clone();
        explainMoves();
        explainOpen();
    }

    /** Large duties first: what taking a change back would do is asked only so often. */
    private void explainMoves() {
        ChangeReasons why = new ChangeReasons(pairs, new WhatIf(pairs, memberOfDuty));
        IntStream.range(0, memberOfDuty.length)
                .filter(d -> kind(d) == Kind.MOVED)
                .boxed()
                .sorted(Comparator.comparing((Integer d) -> view.duty(d).hours())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(d -> reasons.put(d, words(d, why.of(d))));
    }

    private void explainOpen() {
        if (Arrays.stream(memberOfDuty).anyMatch(member -> member == PeriodView.NOBODY)) {
            for (OpenDuty open : OpenReasons.of(pairs, memberOfDuty)) {
                reasons.put(view.dutyNumber(open.duty()), "open: " + words(open.reasons()));
            }
        }
    }

    /** What became of a duty. */
    enum Kind {
        /** With its holder, or open as it was. */
        UNCHANGED,
        /** With another member than its holder. */
        MOVED,
        /** With a member, and had no holder. */
        ASSIGNED,
        /** With nobody, and had a holder. */
        LEFT_OPEN
    }

    PeriodView view() {
        return view;
    }

    Names names() {
        return names;
    }

    Kind kind(int duty) {
        String before = holder(duty);
        String after = member(duty);
        if (after == null) {
            return before == null ? Kind.UNCHANGED : Kind.LEFT_OPEN;
        }
        if (before == null) {
            return Kind.ASSIGNED;
        }
        return before.equals(after) ? Kind.UNCHANGED : Kind.MOVED;
    }

    /** The id of who held a duty, in the team or not; null for nobody. */
    @Nullable
    String holder(int duty) {
        return view.duty(duty).holder();
    }

    /** The id of who has a duty in the plan; null for nobody. */
    @Nullable
    String member(int duty) {
        int member = memberOfDuty[duty];
        return member == PeriodView.NOBODY ? null : view.member(member).id();
    }

    /** Why a duty is where it is; {@code had no holder} for one that was nobody's, empty where nothing changed. */
    String reason(int duty) {
        return switch (kind(duty)) {
            case UNCHANGED -> "";
            case ASSIGNED -> "had no holder";
            case MOVED, LEFT_OPEN -> reasons.getOrDefault(duty, "");
        };
    }

    private String words(int duty, ChangeReason reason) {
        return switch (reason.kind()) {
            case LEFT_TEAM -> "holder left the team";
            case NOT_ELIGIBLE -> "holder " + words(reason.obstacle());
            case OVER_CAPACITY -> "holder was %s h over capacity".formatted(hours(reason.amount()));
            case WOULD_BREAK_RULE -> broken(reason.terms().get(0));
            case MAKES_ROOM -> "rebalanced: makes room for others";
            case GAINS -> "rebalanced for " + terms(reason.terms());
            case NOT_ASKED -> fits(duty);
        };
    }

    private String words(@Nullable Obstacle obstacle) {
        if (obstacle == null) {
            return "may not hold it";
        }
        Requirement lacking = obstacle.requirement();
        return switch (obstacle.code()) {
            case NO_ROLE -> "is not qualified for the role";
            case NO_SKILL -> "lacks " + (lacking == null ? "a skill" : names.skill(lacking.skill()));
            case TOO_LONG -> "has less time than it takes";
            default -> "is excluded from it";
        };
    }

    private String broken(Term rule) {
        return rule.constraint().equals(ConstraintId.CAPACITY.id())
                ? "holder would be %s h over capacity".formatted(hours(-rule.points()))
                : "a rule would be broken: " + names.constraint(rule.constraint());
    }

    private String terms(List<Term> terms) {
        return terms.stream()
                .limit(MOST_NAMED)
                .map(term -> names.constraint(term.constraint()))
                .collect(Collectors.joining(" and "));
    }

    private String fits(int duty) {
        return "rebalanced: fit %d %% instead of %d %%"
                .formatted(
                        Math.round(pairs.fit(duty, memberOfDuty[duty]).doubleValue()),
                        Math.round(pairs.fit(duty, view.holder(duty)).doubleValue()));
    }

    private static String words(List<OpenReason> reasons) {
        return reasons.stream()
                .limit(MOST_NAMED)
                .map(reason -> reason.members() == 0
                        ? Names.words(reason.code().id())
                        : "%s (%d)".formatted(Names.words(reason.code().id()), reason.members()))
                .collect(Collectors.joining(", "));
    }

    private static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
