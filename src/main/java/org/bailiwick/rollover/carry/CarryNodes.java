package org.bailiwick.rollover.carry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bailiwick.io.DocumentNode;
import org.bailiwick.rollover.actuals.Leave;
import org.jspecify.annotations.Nullable;

/**
 * Makes the nodes of a document into what is carried over. Whatever is wrong is reported, and a harmless value stands for it, so that
 * the rest is examined too.
 */
final class CarryNodes {

    private static final String MAYBE = "Maybe the file was changed by hand.";
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);
    private static final YearMonth NO_MONTH = YearMonth.of(2000, 1);
    private static final int MOST_MONTHS = 1200;
    private static final BigDecimal MOST_LEVEL = new BigDecimal(5);

    Carry carry(DocumentNode root) {
        root.only(List.of("format", "team", "period", "members", "leaves", "ownDuties"));
        return new Carry(
                text(root, "team"),
                month(root, "period"),
                list(root, "members", this::member),
                list(root, "leaves", this::leave),
                list(root, "ownDuties", node -> orElse(node.text(), "")));
    }

    private static <T> List<T> list(DocumentNode node, String name, Function<DocumentNode, T> maker) {
        List<T> rows = new ArrayList<>();
        node.child(name).items().forEach(item -> rows.add(maker.apply(item)));
        return rows;
    }

    private MemberCarry member(DocumentNode node) {
        node.only(List.of("id", "joined", "goalShare", "availability", "balance", "ramp", "skills"));
        return new MemberCarry(
                text(node, "id"),
                node.has("joined") ? day(node, "joined") : null,
                adjusted(node, "goalShare", value -> value.signum() >= 0, "0 or more"),
                adjusted(node, "availability", CarryNodes::isShare, "from 0 to 1"),
                number(node, "balance", value -> isShare(value.abs()), "from -1 to 1"),
                node.has("ramp") ? ramp(node.child("ramp")) : null,
                list(node, "skills", this::skill));
    }

    private RampSchedule ramp(DocumentNode node) {
        node.only(List.of("start", "first", "months"));
        Integer months = node.child("months").whole(0, MOST_MONTHS);
        node.require("months", MAYBE);
        return new RampSchedule(
                month(node, "start"),
                number(node, "first", CarryNodes::isShare, "from 0 to 1"),
                months == null ? 0 : months);
    }

    private SkillEvidence skill(DocumentNode node) {
        node.only(List.of("skill", "level", "won", "lost", "weight", "weightWon", "squares"));
        Predicate<BigDecimal> isLevel = value -> value.signum() >= 0 && value.compareTo(MOST_LEVEL) <= 0;
        BigDecimal weight = weight(node, "weight", value -> true);
        return new SkillEvidence(
                text(node, "skill"),
                adjusted(node, "level", isLevel, "from 0 to 5"),
                count(node, "won"),
                count(node, "lost"),
                weight,
                weight(node, "weightWon", value -> value.compareTo(weight) <= 0),
                weight(node, "squares", value -> true));
    }

    private static BigDecimal weight(DocumentNode node, String name, Predicate<BigDecimal> isMet) {
        return number(
                node, name, value -> value.signum() >= 0 && isMet.test(value), "0 or more, and at most all results");
    }

    private static long count(DocumentNode node, String name) {
        node.require(name, MAYBE);
        Integer count = node.child(name).whole(0, Integer.MAX_VALUE);
        return count == null ? 0 : count;
    }

    private Leave leave(DocumentNode node) {
        node.only(List.of("member", "from", "until", "part"));
        return new Leave(
                text(node, "member"),
                day(node, "from"),
                day(node, "until"),
                number(node, "part", CarryNodes::isShare, "from 0 to 1"));
    }

    private static Adjusted adjusted(DocumentNode node, String name, Predicate<BigDecimal> isMet, String rule) {
        DocumentNode child = node.child(name);
        node.require(name, MAYBE);
        child.only(List.of("base", "given"));
        return new Adjusted(number(child, "base", isMet, rule), number(child, "given", isMet, rule));
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    private static BigDecimal number(DocumentNode node, String name, Predicate<BigDecimal> isMet, String rule) {
        node.require(name, MAYBE);
        return orElse(node.child(name).number(rule, isMet, MAYBE), BigDecimal.ZERO);
    }

    private static String text(DocumentNode node, String name) {
        node.require(name, MAYBE);
        return node.text(name, "");
    }

    private static LocalDate day(DocumentNode node, String name) {
        return orElse(parsed(node, name, LocalDate::parse, "a day such as 2026-12-31"), NO_DAY);
    }

    private static YearMonth month(DocumentNode node, String name) {
        return orElse(parsed(node, name, YearMonth::parse, "a month such as 2026-12"), NO_MONTH);
    }

    private static <T> @Nullable T parsed(DocumentNode node, String name, Function<String, T> parser, String rule) {
        node.require(name, MAYBE);
        String text = node.text(name);
        try {
            return text == null ? null : parser.apply(text);
        } catch (DateTimeException e) {
            node.child(name).error("badDate", rule, MAYBE);
            return null;
        }
    }

    private static <T> T orElse(@Nullable T value, T fallback) {
        return value == null ? fallback : value;
    }
}
