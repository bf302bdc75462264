package org.bailiwick.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bailiwick.explain.Names;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.scenario.Side;
import org.jspecify.annotations.Nullable;

/** What people call the things of plans of several problems: the last problem that has a thing names it. */
final class SideNames {

    private final List<Side> sides;
    private final List<Names> names = new ArrayList<>();

    SideNames(List<Side> sides, Language language) {
        this.sides = sides;
        sides.forEach(side -> names.add(Names.of(side.view().problem(), language)));
    }

    String member(@Nullable String id) {
        if (id == null) {
            return names.get(0).memberOrNobody(sides.get(0).view(), -1);
        }
        for (int i = sides.size() - 1; i >= 0; i--) {
            for (Member member : sides.get(i).view().problem().members()) {
                if (member.id().equals(id)) {
                    return names.get(i).member(id);
                }
            }
        }
        return id;
    }

    String duty(String id) {
        for (int i = sides.size() - 1; i >= 0; i--) {
            for (Duty duty : sides.get(i).view().problem().duties()) {
                if (duty.id().equals(id)) {
                    return names.get(i).duty(duty);
                }
            }
        }
        return id;
    }

    String skill(String id) {
        return names.get(0).skill(id);
    }

    /** A constraint, written large at its beginning. */
    String constraint(String id) {
        String name = names.get(0).constraint(id);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
