package org.bailiwick.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bailiwick.model.Member;
import org.bailiwick.score.PeriodView;

/** What messages call the members: the name, with the id where another one has the same, and whether it is a vacancy. */
final class MemberNames {

    private final PeriodView view;
    private final Map<String, Integer> counts = new HashMap<>();

    MemberNames(PeriodView view) {
        this.view = view;
        view.members().forEach(member -> counts.merge(member.name(), 1, Integer::sum));
    }

    String of(int number) {
        Member member = view.member(number);
        boolean unique =
                counts.getOrDefault(member.name(), 0) == 1 && !member.name().isBlank();
        String name = unique ? member.name() : (member.name() + " " + member.id()).strip();
        return Text.shown(name) + (member.vacant() ? " (vacant)" : "");
    }

    String of(Collection<Integer> numbers) {
        return numbers.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
