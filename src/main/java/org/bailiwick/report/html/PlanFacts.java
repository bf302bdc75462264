package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.explain.Explainer;
import org.bailiwick.explain.Names;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Plan;
import org.bailiwick.score.Holdings;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Who holds what now and held what before, in the words of the page's language. */
final class PlanFacts {

    private static final BigDecimal LEAST_GAP = new BigDecimal("0.001");

    private final Pairs pairs;
    private final PeriodView view;
    private final Plan plan;
    private final Wording wording;
    private final Names names;
    private final int[] memberOfDuty;
    private final List<@Nullable String> before;
    private final Holdings holdings;
    private @Nullable Explainer explainer;

    /**
     * Looks at a plan.
     *
     * @param before the id of who held each duty before, null for nobody
     */
    PlanFacts(Pairs pairs, int[] memberOfDuty, Plan plan, Wording wording, List<@Nullable String> before) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.plan = plan;
        this.wording = wording;
        this.names = Names.of(view.problem(), wording.language());
        this.memberOfDuty = memberOfDuty.clone();
        this.holdings = new Holdings(view, this.memberOfDuty);
        this.before = before;
    }

    Pairs pairs() {
        return pairs;
    }

    PeriodView view() {
        return view;
    }

    Plan plan() {
        return plan;
    }

    Names names() {
        return names;
    }

    /** Answers about the plan; made when the first section asks. */
    Explainer explainer() {
        Explainer made = explainer;
        if (made == null) {
            made = Explainer.of(pairs, memberOfDuty);
            explainer = made;
        }
        return made;
    }

    Figures figures() {
        return wording.figures();
    }

    Wording wording() {
        return wording;
    }

    String say(String key, Object... values) {
        return wording.text(key, values);
    }

    int memberCount() {
        return view.members().size();
    }

    int dutyCount() {
        return memberOfDuty.length;
    }

    int memberOf(int duty) {
        return holdings.memberOf(duty);
    }

    boolean isOpen(int duty) {
        return holdings.isOpen(duty);
    }

    int[] toArray() {
        return memberOfDuty.clone();
    }

    List<Integer> dutiesOf(int member) {
        return holdings.dutiesOf(member);
    }

    List<Integer> open() {
        return holdings.open();
    }

    long effortMinutes(int member) {
        return dutiesOf(member).stream()
                .mapToLong(duty -> pairs.effortMinutes(duty, member))
                .sum();
    }

    /** The id of who held a duty before, or null. */
    @Nullable
    String before(int duty) {
        return before.get(duty);
    }

    /** Whether a duty is with somebody who did not hold it before. */
    boolean isNew(int duty) {
        return !isOpen(duty) && !view.member(memberOf(duty)).id().equals(before(duty));
    }

    /** The duties that somebody held before and another member holds now. */
    List<Integer> moved() {
        return IntStream.range(0, dutyCount())
                .filter(d -> before(d) != null && isNew(d))
                .boxed()
                .toList();
    }

    /** The duties that somebody held before. */
    List<Integer> heldBefore() {
        return IntStream.range(0, dutyCount())
                .filter(d -> before(d) != null)
                .boxed()
                .toList();
    }

    BigDecimal sum(int member, String measure) {
        return holdings.sum(member, measure);
    }

    BigDecimal hours(List<Integer> duties) {
        return view.sum(duties, Measures.HOURS);
    }

    String memberName(int member) {
        return names.memberOrNobody(view, member);
    }

    String dutyName(int duty) {
        return names.duty(view.duty(duty));
    }

    /** A member's name that leads to what is said of the member. */
    Part member(int member) {
        return member == PeriodView.NOBODY
                ? Part.plain(memberName(member)).looking("open")
                : Part.link(memberName(member), "#m" + member);
    }

    /** Who held a duty before; leads to the member where it is one of the team. */
    Part formerMember(int duty) {
        String id = before(duty);
        if (id == null) {
            return Part.plain(names.memberOrNobody(view, PeriodView.NOBODY));
        }
        return IntStream.range(0, memberCount())
                .filter(m -> view.member(m).id().equals(id))
                .mapToObj(this::member)
                .findFirst()
                .orElseGet(() -> Part.name(names.member(id)));
    }

    /** A duty's name that leads to what is said of the duty. */
    Part duty(int duty) {
        return Part.link(dutyName(duty), "#d" + duty);
    }

    String role(Duty duty) {
        return duty.role() == null ? say("noRole") : names.role(duty.role());
    }

    String segment(Duty duty) {
        return duty.segment() == null ? say("noSegment") : names.segment(duty.segment());
    }

    String stage(Duty duty) {
        return duty.stage() == null ? say("noStage") : names.stage(duty.stage());
    }

    /** The unit of the goals that are broken down by the duties' goals, where they have one unit; else an empty text. */
    String goalUnit() {
        return view.problem().goalUnit();
    }

    /** A bound's gap; the smallest are not told apart, for 0.0 % would look like a proof. */
    String gap(Bound bound) {
        return bound.gap().compareTo(LEAST_GAP) < 0
                ? "< " + figures().finePercent(LEAST_GAP)
                : figures().finePercent(bound.gap());
    }

    /** What a measure is called; those that a problem names are called as there. */
    String measure(String measure) {
        String key = "measure." + measure;
        return wording.has(key) ? say(key) : measure;
    }

    /** A word of the page that leads to what it means. */
    Part word(String key) {
        return new Part(say("word." + key), "#word-" + key, "", "", false);
    }

    /** A header with a unit behind it. */
    String withUnit(String title, String unit) {
        return unit.isEmpty() ? title : say("withUnit", title, unit);
    }
}
