package org.bailiwick.check;

import java.util.HashMap;
import java.util.Map;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Member;
import org.bailiwick.score.PeriodView;

/** What messages call the members: the name, with the id where another one has the same, and whether it is a vacancy. */
final class MemberNames {

    private final PeriodView view;
    private final Wording words;
    private final Map<String, Integer> counts = new HashMap<>();

    /** For readers of English. */
    MemberNames(PeriodView view) {
        this(view, Wording.of(Language.ENGLISH, "violations"));
    }

    MemberNames(PeriodView view, Wording words) {
        this.view = view;
        this.words = words;
        view.members().forEach(member -> counts.merge(member.name(), 1, Integer::sum));
    }

    String of(int number) {
        Member member = view.member(number);
        boolean unique =
                counts.getOrDefault(member.name(), 0) == 1 && !member.name().isBlank();
        String name = unique ? member.name() : (member.name() + " " + member.id()).strip();
        return member.vacant() ? words.text("vacant", Text.shown(name)) : Text.shown(name);
    }
}
