package org.bailiwick.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.io.Nearest;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Member;
import org.bailiwick.model.Place;
import org.bailiwick.score.PeriodView;

/** Finds the member whom an argument names. */
final class MemberChoice {

    private MemberChoice() {}

    /**
     * Finds a member.
     *
     * @param text an id, or the name of one member only
     * @return the member's number
     * @throws InputException where nobody, or several, are called so
     */
    static int of(String text, PeriodView view) throws InputException {
        int byId = view.memberNumber(text);
        if (byId != PeriodView.NOBODY) {
            return byId;
        }
        List<Integer> byName = IntStream.range(0, view.members().size())
                .filter(m -> view.member(m).name().equals(text))
                .boxed()
                .toList();
        if (byName.size() == 1) {
            return byName.get(0);
        }
        List<String> known = new ArrayList<>();
        for (Member member : view.members()) {
            known.add(member.id());
            known.add(member.name());
        }
        String message = byName.isEmpty()
                ? "--member (%s) is no member of the team. %s".formatted(text, Nearest.maybe(text, known))
                : "--member (%s) is the name of %d members. Maybe give the id.".formatted(text, byName.size());
        throw new InputException(List.of(Finding.error("unknownMember", Place.at(""), message)), "the arguments");
    }
}
