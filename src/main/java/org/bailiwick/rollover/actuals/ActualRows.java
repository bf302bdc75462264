package org.bailiwick.rollover.actuals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.bailiwick.io.TypedRow;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.jspecify.annotations.Nullable;

/** Makes rows of small files into records; what is wrong in a row is reported there. */
final class ActualRows {

    private static final BigDecimal MOST_COUNT = new BigDecimal(1_000_000_000);
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final Map<String, Wish> WISHES =
            Map.of("keep", Wish.KEEP, "give away", Wish.GIVE_AWAY, "take", Wish.TAKE);

    private final Names names;

    ActualRows(Names names) {
        this.names = names;
    }

    @Nullable
    Leave leave(TypedRow row) {
        String member = member(row);
        LocalDate from = day(row, "from");
        LocalDate until = day(row, "until");
        BigDecimal part = row.has("part") ? row.number("part") : BigDecimal.ONE;
        if (part != null && (part.signum() <= 0 || part.compareTo(BigDecimal.ONE) > 0)) {
            row.error(
                    "part",
                    "outOfRange",
                    "part (%s) must be above 0 and up to 1. Maybe a percentage was meant: 0.5 is half a day."
                            .formatted(part.toPlainString()));
            return null;
        }
        return member == null || from == null || until == null || part == null
                ? null
                : new Leave(member, from, until, part);
    }

    @Nullable
    Leaver leaver(TypedRow row) {
        String member = member(row);
        LocalDate until = day(row, "until");
        return member == null || until == null ? null : new Leaver(member, until);
    }

    @Nullable
    Target target(TypedRow row) {
        row.require("metric");
        row.require("amount");
        String metric = row.id("metric");
        BigDecimal amount = row.number("amount");
        if (amount != null && amount.signum() < 0) {
            row.error(
                    "amount",
                    "outOfRange",
                    "amount (%s) must be 0 or more. Maybe the sign is wrong.".formatted(amount.toPlainString()));
            return null;
        }
        return metric == null || amount == null
                ? null
                : new Target(metric, row.has("unit") ? row.text("unit") : null, amount);
    }

    @Nullable
    SkillOutcome outcome(TypedRow row) {
        String member = member(row);
        Long won = count(row, "won");
        Long lost = count(row, "lost");
        String skill = row.oneOf("skill", names.skills());
        Duty duty = row.oneOf("duty", names.duties());
        LocalDate day = row.day("date");
        if (row.has("skill") == row.has("duty")) {
            row.error(
                    "skill",
                    "skillOrDuty",
                    "the row must name either a skill or a duty. Maybe %s."
                            .formatted(row.has("skill") ? "leave one of them out" : "a cell was left out"));
            return null;
        }
        if (member == null || won == null || lost == null || (skill == null && duty == null)) {
            return null;
        }
        return new SkillOutcome(member, skill, duty == null ? null : duty.id(), won, lost, day);
    }

    @Nullable
    Passage passage(TypedRow row) {
        row.require("stage");
        String stage = row.oneOf("stage", names.stages());
        Long entered = count(row, "entered");
        Long advanced = count(row, "advanced");
        return stage == null || entered == null || advanced == null ? null : new Passage(stage, entered, advanced);
    }

    @Nullable
    Feedback feedback(TypedRow row) {
        String member = row.oneOf("member", names.members());
        DutyPattern pattern = pattern(row);
        BigDecimal rating = row.number("rating");
        Wish wish = row.oneOf("wish", WISHES);
        if (rating != null && rating.abs().compareTo(TWO) > 0) {
            row.error(
                    "rating",
                    "outOfRange",
                    "rating (%s) must be from -2 to 2. Maybe another scale was meant: 0 is neither good nor bad."
                            .formatted(rating.toPlainString()));
            return null;
        }
        if (!row.has("rating") && !row.has("wish")) {
            row.error("rating", "nothingSaid", "the row must have a rating or a wish. Maybe a cell was left out.");
            return null;
        }
        boolean isWrong = pattern == null
                || (row.has("member") && member == null)
                || (row.has("rating") && rating == null)
                || (row.has("wish") && wish == null);
        return isWrong || pattern == null ? null : new Feedback(member, pattern, rating, wish, row.text("comment"));
    }

    /** A duty stands for its role, segment and stage, as preferences do. */
    private @Nullable DutyPattern pattern(TypedRow row) {
        DutyPattern stated = new DutyPattern(row.id("role"), row.id("segment"), row.id("stage"));
        DutyPattern everything = new DutyPattern(null, null, null);
        if (!row.has("duty")) {
            if (stated.equals(everything)) {
                row.error(
                        "duty",
                        "nothingNamed",
                        "the row must name a duty, or a role, a segment or a stage. Maybe a cell was left out.");
                return null;
            }
            return stated;
        }
        Duty duty = row.oneOf("duty", names.duties());
        if (duty == null) {
            return null;
        }
        DutyPattern own = new DutyPattern(duty.role(), duty.segment(), duty.stage());
        if (!stated.equals(everything) || own.equals(everything)) {
            row.error(
                    "duty",
                    "dutyOrPattern",
                    "duty (%s) %s. Maybe %s."
                            .formatted(
                                    duty.id(),
                                    own.equals(everything)
                                            ? "has no role, segment or stage, so that no preference can name it"
                                            : "stands beside a role, segment or stage, and only one of the two can count",
                                    own.equals(everything) ? "give it one" : "leave one of them out"));
            return null;
        }
        return own;
    }

    private @Nullable String member(TypedRow row) {
        row.require("member");
        return row.oneOf("member", names.members());
    }

    private static @Nullable LocalDate day(TypedRow row, String column) {
        row.require(column);
        return row.day(column);
    }

    private static @Nullable Long count(TypedRow row, String column) {
        row.require(column);
        BigDecimal number = row.number(column);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0
                || number.compareTo(MOST_COUNT) > 0
                || number.stripTrailingZeros().scale() > 0) {
            row.error(
                    column,
                    "outOfRange",
                    "%s (%s) must be a whole number of 0 or more, such as 12. Maybe a share was meant to be a count."
                            .formatted(column, number.toPlainString()));
            return null;
        }
        return number.longValueExact();
    }
}
