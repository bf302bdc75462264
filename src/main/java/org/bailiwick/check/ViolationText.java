package org.bailiwick.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.score.Obstacle;
import org.bailiwick.score.PeriodView;

/** What is said of violations, in a language; whatever is not a person is called by its id. */
final class ViolationText {

    private static final int MOST_DUTIES = 3;
    private static final int MOST_NAMED = 5;

    private final PeriodView view;
    private final Wording words;
    private final MemberNames names;

    ViolationText(PeriodView view, Language language) {
        this.view = view;
        this.words = Wording.of(language, "violations");
        this.names = new MemberNames(view, words);
    }

    String capacity(int member, long effort, long capacity) {
        return words.text(
                "capacity", names.of(member), Text.hours(effort), Text.hours(capacity), Text.hours(effort - capacity));
    }

    String eligibility(int duty, int member, Obstacle obstacle) {
        return words.text("eligibility", id(duty), names.of(member), why(obstacle, duty));
    }

    private String why(Obstacle obstacle, int duty) {
        return switch (obstacle.code()) {
            case NO_ROLE ->
                words.text("NO_ROLE", Text.shown(String.valueOf(view.duty(duty).role())));
            case NO_SKILL -> lack(obstacle);
            case EXCLUDED -> words.text("EXCLUDED");
            default -> words.text("TOO_LONG", Text.hours(obstacle.minutes()));
        };
    }

    private String lack(Obstacle obstacle) {
        Requirement requirement = obstacle.requirement();
        BigDecimal level = obstacle.level();
        return requirement == null || level == null
                ? words.text("noSkill")
                : words.text(
                        "NO_SKILL", Text.shown(level), Text.shown(requirement.min()), Text.shown(requirement.skill()));
    }

    String pin(int duty, int member) {
        String holder = names.of(view.holder(duty));
        return member == PeriodView.NOBODY
                ? words.text("pinnedAndOpen", id(duty), holder)
                : words.text("pinnedElsewhere", id(duty), holder, names.of(member));
    }

    /** Roles or segments beyond a limit. */
    String limit(ConstraintId constraint, int member, List<String> different, int limit) {
        return words.text(
                constraint.id(), names.of(member), count(different.size()), some(different, MOST_NAMED), count(limit));
    }

    String measure(int member, BigDecimal load, String measure, BigDecimal cap) {
        return words.text("maxMeasures", names.of(member), Text.shown(load), Text.shown(measure), Text.shown(cap));
    }

    String conflict(int member, RivalRoles.Meeting meeting) {
        RivalRoles.Place place = meeting.where();
        return words.text(
                "conflict",
                duties(meeting.ofOne()),
                duties(meeting.ofOther()),
                names.of(member),
                words.text(place.scope().name(), Text.shown(place.id())));
    }

    String seats(int member, List<Integer> held) {
        return words.text("duplicateSeat", duties(held), names.of(member));
    }

    String owners(SegmentKind kind, String segment, String role, Collection<Integer> owners) {
        return words.text(
                "singleOwner",
                words.text("kind." + kind),
                Text.shown(segment),
                Text.shown(role),
                count(owners.size()),
                owners.stream().map(names::of).collect(Collectors.joining(words.text("names"))));
    }

    String disruption(int moved, BigDecimal gone, String measure, BigDecimal allowed) {
        return words.text(
                "disruption", count(moved), moved, Text.shown(gone), Text.shown(measure), Text.shown(allowed));
    }

    private String id(int duty) {
        return Text.shown(view.duty(duty).id());
    }

    private String duties(List<Integer> numbers) {
        return numbers.size() == 2
                ? words.text("two", id(numbers.get(0)), id(numbers.get(1)))
                : some(numbers.stream().map(duty -> view.duty(duty).id()).toList(), MOST_DUTIES);
    }

    /** The first ids of a list, and how many there are beyond them. */
    private String some(List<String> ids, int most) {
        String first = ids.stream().limit(most).map(Text::shown).collect(Collectors.joining(words.text("names")));
        return ids.size() <= most ? first : words.text("some", first, count(ids.size() - most));
    }

    /** Digits alone, as in all messages of checks. */
    private static String count(int number) {
        return String.valueOf(number);
    }
}
