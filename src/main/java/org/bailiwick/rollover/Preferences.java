package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Member;
import org.bailiwick.model.Preference;
import org.bailiwick.rollover.actuals.Feedback;

/**
 * What members say by name becomes preferences: rating plus 1 for a wish to keep or to take, less 1 for one to give away, within ±2;
 * several answers to one pattern are averaged, and the average with the preference that is there.
 */
final class Preferences {

    private static final String LIST = "feedback";
    private static final int DECIMALS = 2;

    private final NextMonth next;
    private final Complaints complaints;

    Preferences(NextMonth next, Complaints complaints) {
        this.next = next;
        this.complaints = complaints;
    }

    void hear(List<Feedback> feedback) {
        Set<String> ids = new LinkedHashSet<>();
        next.last().members().forEach(member -> ids.add(member.id()));
        next.problem().members().forEach(member -> ids.add(member.id()));
        for (int i = 0; i < feedback.size(); i++) {
            String member = feedback.get(i).member();
            if (member != null && !ids.contains(member)) {
                complaints.unknown(LIST, i, "member", member, ids);
            }
        }
        next.eachMember(member -> heard(member, byPattern(member.id(), feedback)));
    }

    private static Map<DutyPattern, List<BigDecimal>> byPattern(String member, List<Feedback> feedback) {
        Map<DutyPattern, List<BigDecimal>> answers = new LinkedHashMap<>();
        feedback.stream()
                .filter(answer -> member.equals(answer.member()))
                .forEach(answer -> answers.computeIfAbsent(answer.pattern(), pattern -> new ArrayList<>())
                        .add(answer.score()));
        return answers;
    }

    private Member heard(Member member, Map<DutyPattern, List<BigDecimal>> answers) {
        if (answers.isEmpty()) {
            return member;
        }
        List<Preference> prefers = new ArrayList<>();
        Map<DutyPattern, List<BigDecimal>> fresh = new LinkedHashMap<>(answers);
        for (Preference known : member.prefers()) {
            List<BigDecimal> said = fresh.remove(known.pattern());
            prefers.add(
                    said == null ? known : new Preference(known.pattern(), mean(List.of(known.score(), mean(said)))));
        }
        fresh.forEach((pattern, said) -> prefers.add(new Preference(pattern, mean(said))));
        next.reasons()
                .note(
                        ChangeList.MEMBER,
                        member.id(),
                        "prefers",
                        Why.FEEDBACK,
                        "answers="
                                + answers.values().stream().mapToInt(List::size).sum());
        return MemberDraft.of(member).withPrefers(prefers).member();
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
