package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.bailiwick.explain.Names;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Problem;
import org.bailiwick.rollover.FeedbackSummary;
import org.bailiwick.rollover.RollOverResult;
import org.bailiwick.rollover.actuals.Wish;
import org.bailiwick.rollover.advice.Advice;
import org.bailiwick.rollover.advice.AdviceReason;
import org.jspecify.annotations.Nullable;

/** Tells the advice and the feedback of a rolled-over month. Immutable and thread-safe. */
public final class RollOverWords {

    private static final int DECIMALS = 6;

    private final Wording wording;
    private final Figures figures;
    private final Names before;
    private final Names after;
    private final Map<String, Duty> duties = new HashMap<>();

    /**
     * Prepares to tell.
     *
     * @param last the problem of the month that ended
     * @param result the next month
     * @param language the readers' language
     */
    public RollOverWords(Problem last, RollOverResult result, Language language) {
        wording = Wording.of(language, "rollover");
        figures = wording.figures();
        before = Names.of(last, language);
        after = Names.of(result.problem(), language);
        last.expanded().duties().forEach(duty -> duties.put(duty.id(), duty));
        result.problem().duties().forEach(duty -> duties.put(duty.id(), duty));
    }

    /**
     * Returns the sentences.
     *
     * @return the sentences of rolled-over months
     */
    public Wording wording() {
        return wording;
    }

    /**
     * Tells the advice in one sentence.
     *
     * @param advice the advice
     * @return the sentence
     */
    public String advice(Advice advice) {
        if (advice.resolve()) {
            return wording.text("advice.solve");
        }
        return wording.text(advice.reasons().isEmpty() ? "advice.same" : "advice.stay");
    }

    /**
     * Tells a reason.
     *
     * @param reason the reason
     * @param advice the advice that it belongs to
     * @return the sentence, which says so where it counts
     */
    public String reason(AdviceReason reason, Advice advice) {
        String sentence = sentence(reason, advice);
        return reason.advises() ? wording.text("reason.counts", sentence) : sentence;
    }

    private String sentence(AdviceReason reason, Advice advice) {
        String key = "reason." + reason.topic().name();
        return switch (reason.topic()) {
            case BROKEN_RULE ->
                told(
                        key,
                        after.constraint(reason.subject()),
                        reason,
                        // Of all rules only this one counts in a unit: minutes.
                        reason.subject().equals(ConstraintId.CAPACITY.id())
                                ? minutes -> figures.hours(minutes.longValueExact())
                                : figures::exact);
            case OPEN_WORK, OPEN_WORK_CLOSED, CAPACITY, NEW_WORK, ENDED_WORK -> told(key, "", reason, figures::hours);
            case FAIRNESS ->
                told(key, member(reason.subject()), reason, percent -> figures.finePercent(percent.movePointLeft(2)));
            case TARGET, ATTAINMENT -> told(key, reason.subject(), reason, figures::exact);
            case CONVERSION, LEAK -> told(key, after.stage(reason.subject()), reason, figures::finePercent);
            case PINS -> wording.text(key, reason.before().intValue());
            case GAIN ->
                advice.gain().signum() > 0
                        ? wording.text(key, figures.finePercent(advice.gain()))
                        : wording.text("reason.GAIN.none");
            case BOUND ->
                wording.text(key, figures.finePercent(advice.most() == null ? BigDecimal.ZERO : advice.most()));
        };
    }

    private String told(String key, String subject, AdviceReason reason, Function<BigDecimal, String> figure) {
        return wording.text(
                key,
                subject,
                figure.apply(reason.before()),
                figure.apply(reason.after()),
                change(reason.before(), reason.after()));
    }

    /** By how many percent; empty where there was nothing. */
    private String change(BigDecimal was, BigDecimal is) {
        if (was.signum() == 0) {
            return wording.text("nothing");
        }
        BigDecimal part = is.subtract(was).divide(was, DECIMALS, RoundingMode.HALF_UP);
        return signed(part);
    }

    /**
     * Writes a part of a whole with its sign.
     *
     * @param part such as 0.05
     * @return such as {@code +5.0 %}
     */
    String signed(BigDecimal part) {
        return (part.signum() < 0 ? "" : "+") + figures.finePercent(part);
    }

    /**
     * Names a member of either month.
     *
     * @param id the member's id
     * @return the name
     */
    public String member(String id) {
        String name = after.member(id);
        return name.equals(id) ? before.member(id) : name;
    }

    /**
     * Names a duty of either month.
     *
     * @param id the duty's id
     * @return its role, segment and stage
     */
    public String duty(String id) {
        Duty duty = duties.get(id);
        return duty == null ? id : after.duty(duty);
    }

    /**
     * Names the other rows of a problem.
     *
     * @param what the kind of row, such as {@code stage}
     * @param id its id
     * @return the name, behind what it is
     */
    public String row(String what, String id) {
        return switch (what) {
            case "member" -> member(id);
            case "duty" -> duty(id);
            case "stage" -> wording.text(what, after.stage(id));
            case "skill" -> wording.text(what, after.skill(id));
            case "role" -> wording.text(what, after.role(id));
            case "segment" -> wording.text(what, after.segment(id));
            case "goal" -> wording.text(what, id);
            default -> id;
        };
    }

    /**
     * Names a skill.
     *
     * @param id the skill's id
     * @return its name
     */
    public String skill(String id) {
        return after.skill(id);
    }

    /**
     * Names the work that feedback is about.
     *
     * @param pattern the duties, or null for several kinds together
     * @return role, segment and stage
     */
    public String pattern(@Nullable DutyPattern pattern) {
        if (pattern == null) {
            return wording.text("feedback.rest");
        }
        return wording.text(
                "pattern",
                named(pattern.role(), after::role),
                named(pattern.segment(), after::segment),
                named(pattern.stage(), after::stage));
    }

    private String named(@Nullable String id, Function<String, String> name) {
        return id == null ? wording.text("any") : name.apply(id);
    }

    /**
     * Names a wish.
     *
     * @param wish the wish, or null for none
     * @return a word
     */
    public String wish(@Nullable Wish wish) {
        return wish == null ? wording.text("nothing") : wording.text("wish." + wish.name());
    }

    /**
     * Counts the wishes of a group.
     *
     * @param group the group
     * @return one after the other; a dash where there are none that may be told
     */
    public String wishes(FeedbackSummary.Group group) {
        return group.keep() + group.giveAway() + group.take() == 0
                ? wording.text("nothing")
                : wording.text(
                        "feedback.wishes.count",
                        figures.count(group.keep()),
                        figures.count(group.giveAway()),
                        figures.count(group.take()));
    }

    /**
     * Writes a rating.
     *
     * @param rating the rating, or null for none
     * @return with its sign
     */
    public String rating(@Nullable BigDecimal rating) {
        if (rating == null) {
            return wording.text("nothing");
        }
        return rating.signum() == 0 ? "0" : figures.signed(rating);
    }
}
