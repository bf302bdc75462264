package org.bailiwick.explain.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bailiwick.explain.Names;
import org.bailiwick.explain.answer.Hindrance;
import org.bailiwick.explain.answer.Reason;
import org.bailiwick.explain.answer.Relief;
import org.bailiwick.explain.relax.Relaxation;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.score.PeriodView;

/**
 * Says rules that are in the way, and what would help, in words with figures and units.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleWords {

    private static final int MOST_NAMED = 5;
    private static final int DECIMALS = 2;
    private static final int TENTH_OF_AN_HOUR = 6;

    private final PeriodView view;
    private final Names names;
    private final Wording wording;
    private final Figures figures;
    private final int[] memberOfDuty;

    /**
     * Prepares the words.
     *
     * @param view the problem
     * @param memberOfDuty the plan
     * @param language the language
     */
    public RuleWords(PeriodView view, int[] memberOfDuty, Language language) {
        this.view = view;
        this.names = Names.of(view.problem(), language);
        this.wording = Wording.of(language, "explain");
        this.figures = wording.figures();
        this.memberOfDuty = memberOfDuty.clone();
    }

    /**
     * Says what is in the way of one member.
     *
     * @param hindrance the rule with its numbers
     * @return the rest of a sentence
     */
    public String hindrance(Hindrance hindrance) {
        String key = "rule." + hindrance.kind().name().toLowerCase(Locale.ROOT);
        String member = names.memberOrNobody(view, hindrance.member());
        String subject = String.valueOf(hindrance.subject());
        return switch (hindrance.kind()) {
            case NO_MEMBER, EXCLUSION, PAIR_TABLE -> wording.text(key, member);
            case PIN -> wording.text(key, member, names.member(String.valueOf(hindrance.other())));
            case ROLE -> wording.text(key, member, names.role(subject));
            case SKILL ->
                wording.text(
                        key, member, names.skill(subject), plain(hindrance.available()), plain(hindrance.needed()));
            case CAPACITY -> capacity(hindrance, member);
            case CONFLICT ->
                wording.text(
                        key,
                        member,
                        names.role(String.valueOf(hindrance.other())),
                        names.role(subject),
                        duties(hindrance.duties()));
            case SEAT -> wording.text(key, member, duties(hindrance.duties()));
            case OWNER -> wording.text(key, owner(hindrance), names.role(subject), duties(hindrance.duties()));
            case MAX_ROLES, MAX_SEGMENTS ->
                wording.text(key, member, hindrance.available().intValue(), plain(hindrance.needed()));
            case MAX_MEASURES ->
                wording.text(key, member, subject, plain(hindrance.available()), plain(hindrance.needed()));
            case DISRUPTION -> wording.text(key, subject, plain(hindrance.available()), plain(hindrance.needed()));
        };
    }

    private String capacity(Hindrance hindrance, String member) {
        String all = figures.hours(view.capacityMinutes(hindrance.member()));
        String needed = figures.hours(hindrance.needed().longValue());
        return hindrance.available().signum() < 0
                ? wording.text(
                        "rule.capacity.over",
                        member,
                        figures.hours(-hindrance.available().longValue()),
                        all,
                        needed)
                : wording.text(
                        "rule.capacity",
                        member,
                        figures.hours(hindrance.available().longValue()),
                        all,
                        needed,
                        time(hindrance.missing().longValue()));
    }

    private String owner(Hindrance hindrance) {
        return list(hindrance.duties().stream()
                .map(duty -> names.memberOrNobody(view, memberOfDuty[duty]))
                .distinct()
                .toList());
    }

    private String duties(List<Integer> duties) {
        return list(duties.stream().map(duty -> names.duty(view.duty(duty))).toList(), "list.semicolon");
    }

    private String list(List<String> words) {
        return list(words, "list.comma");
    }

    private String list(List<String> words, String separator) {
        String first = String.join(wording.text(separator), words.subList(0, Math.min(MOST_NAMED, words.size())));
        return words.size() <= MOST_NAMED
                ? first
                : wording.text("list.more", first, figures.count(words.size() - MOST_NAMED));
    }

    private String plain(BigDecimal value) {
        return figures.amount(value, DECIMALS);
    }

    /** Less than a tenth of an hour is said in minutes. */
    private String time(long minutes) {
        return minutes < TENTH_OF_AN_HOUR ? wording.text("minutes", figures.count(minutes)) : figures.hours(minutes);
    }

    /**
     * Says reasons that together keep a duty open, those of one kind as one.
     *
     * @param reasons the reasons
     * @return a phrase for each kind, in their order
     */
    public List<String> reasons(List<Reason> reasons) {
        List<String> phrases = new ArrayList<>();
        List<Reason> left = new ArrayList<>(reasons);
        while (!left.isEmpty()) {
            Reason first = left.get(0);
            List<Reason> alike = first.fact().kind().isOfMember()
                    ? left.stream()
                            .filter(each -> each.fact().kind() == first.fact().kind()
                                    && String.valueOf(each.fact().subject())
                                            .equals(String.valueOf(first.fact().subject())))
                            .toList()
                    : List.of(first);
            phrases.add(reason(first, alike));
            left.removeAll(alike);
        }
        return phrases;
    }

    private String reason(Reason reason, List<Reason> alike) {
        String key = "reason." + reason.fact().kind().name().toLowerCase(Locale.ROOT);
        Hindrance closest = reason.hindrances().get(0);
        int count = reason.hindrances().size();
        String subject = String.valueOf(reason.fact().subject());
        return switch (reason.fact().kind()) {
            case NO_MEMBER -> wording.text(key);
            case PIN -> wording.text(key, names.member(String.valueOf(closest.other())));
            case ROLE -> wording.text(key, count, names.role(subject));
            case SKILL ->
                wording.text(
                        key,
                        count,
                        names.skill(subject),
                        plain(closest.needed()),
                        names.memberOrNobody(view, closest.member()),
                        plain(closest.available()));
            case CAPACITY -> wording.text(key, each(alike, this::shortOfTime));
            case EXCLUSION, PAIR_TABLE, MAX_ROLES, MAX_SEGMENTS -> wording.text(key, each(alike, this::name));
            case MAX_MEASURES -> wording.text(key, each(alike, this::name), subject);
            case CONFLICT ->
                wording.text(
                        key,
                        count,
                        names.role(subject),
                        names.role(String.valueOf(reason.fact().other())));
            case SEAT ->
                wording.text(
                        key, list(reason.hindrances().stream().map(this::name).toList()));
            case OWNER -> wording.text(key, owner(closest), names.role(subject));
            case DISRUPTION -> wording.text(key, subject, plain(closest.available()), plain(closest.needed()));
        };
    }

    private String each(List<Reason> reasons, Function<Hindrance, String> words) {
        return list(reasons.stream()
                .map(reason -> reason.hindrances().get(0))
                .sorted((a, b) -> a.missing().compareTo(b.missing()))
                .map(words)
                .toList());
    }

    private String shortOfTime(Hindrance hindrance) {
        return wording.text(
                "reason.capacity.one", name(hindrance), time(hindrance.missing().longValue()));
    }

    private String name(Hindrance hindrance) {
        return names.memberOrNobody(view, hindrance.member());
    }

    /**
     * Says what would let a member take a duty.
     *
     * @param relief the relaxations
     * @return such as {@code 6.0 h more for Ana: then Ana can take it}, with what it counts
     */
    public String relief(Relief relief) {
        String all = "";
        for (Relaxation relaxation : relief.relaxations()) {
            String one = relaxation(relaxation);
            all = all.isEmpty() ? one : wording.text("relief.and", all, one);
        }
        return wording.text("relief.for", all, names.memberOrNobody(view, relief.member()));
    }

    /**
     * Says one relaxation.
     *
     * @param relaxation the relaxation
     * @return such as {@code 6.0 h more for Ana}
     */
    public String relaxation(Relaxation relaxation) {
        if (relaxation instanceof Relaxation.Hours hours) {
            return wording.text("relief.hours", time(hours.minutes()), names.member(hours.member()));
        }
        if (relaxation instanceof Relaxation.Level level) {
            return wording.text(
                    "relief.level",
                    names.member(level.member()),
                    names.skill(level.skill()),
                    plain(level.to()),
                    plain(level.from()));
        }
        if (relaxation instanceof Relaxation.Minimum minimum) {
            return wording.text(
                    "relief.minimum", names.skill(minimum.skill()), plain(minimum.to()), plain(minimum.from()));
        }
        if (relaxation instanceof Relaxation.Qualification role) {
            return wording.text("relief.qualification", names.member(role.member()), names.role(role.role()));
        }
        if (relaxation instanceof Relaxation.Exclusion exclusion) {
            return wording.text("relief.exclusion", names.member(exclusion.member()));
        }
        return limit(relaxation);
    }

    private String limit(Relaxation relaxation) {
        if (relaxation instanceof Relaxation.Conflict conflict) {
            return wording.text("relief.conflict", names.role(conflict.role()), names.role(conflict.rival()));
        }
        if (relaxation instanceof Relaxation.Owner owner) {
            return wording.text("relief.owner", names.role(owner.role()));
        }
        if (relaxation instanceof Relaxation.Roles roles) {
            return wording.text("relief.roles", names.member(roles.member()), roles.most());
        }
        if (relaxation instanceof Relaxation.Segments segments) {
            return wording.text("relief.segments", names.member(segments.member()), segments.most());
        }
        if (relaxation instanceof Relaxation.Cap cap) {
            return wording.text("relief.cap", names.member(cap.member()), cap.measure(), plain(cap.most()));
        }
        return relaxation instanceof Relaxation.Budget budget
                ? wording.text("relief.budget", figures.finePercent(budget.from()), figures.finePercent(budget.to()))
                : wording.text("relief.unpin");
    }
}
