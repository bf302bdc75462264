package org.bailiwick.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Where roles that may not meet in one member do. */
final class RoleConflicts {

    private static final String ANYWHERE = "";

    /** Two roles in alphabetical order. */
    private record Roles(String a, String b) {}

    private final Allocation allocation;
    private final PeriodView view;
    private final List<Violation> found;

    RoleConflicts(Allocation allocation, List<Violation> found) {
        this.allocation = allocation;
        this.view = allocation.view();
        this.found = found;
    }

    void add() {
        scopes().forEach((roles, scopes) -> {
            for (int m = 0; m < view.members().size(); m++) {
                add(m, roles, scopes);
            }
        });
    }

    private Map<Roles, Set<ConflictScope>> scopes() {
        Map<Roles, Set<ConflictScope>> scopes = new LinkedHashMap<>();
        for (Conflict conflict : view.problem().conflicts()) {
            for (String a : conflict.roles()) {
                for (String b : conflict.roles()) {
                    if (a.compareTo(b) < 0) {
                        scopes.computeIfAbsent(new Roles(a, b), roles -> EnumSet.noneOf(ConflictScope.class))
                                .add(conflict.scope());
                    }
                }
            }
        }
        return scopes;
    }

    private void add(int member, Roles roles, Set<ConflictScope> scopes) {
        Map<String, List<Integer>> ofA = byPlace(member, roles.a(), scopes);
        Map<String, List<Integer>> ofB = byPlace(member, roles.b(), scopes);
        ofA.forEach((place, as) -> {
            List<Integer> bs = ofB.getOrDefault(place, List.of());
            if (!bs.isEmpty()) {
                found.add(new Violation(
                        ConstraintId.CONFLICTING_ROLES,
                        (long) as.size() * bs.size(),
                        "%s holds both %s and %s%s"
                                .formatted(
                                        allocation.name(member),
                                        allocation.names().role(roles.a()),
                                        allocation.names().role(roles.b()),
                                        place.equals(ANYWHERE)
                                                ? ""
                                                : " in " + allocation.names().segment(place))));
            }
        });
    }

    private Map<String, List<Integer>> byPlace(int member, String role, Set<ConflictScope> scopes) {
        Map<String, List<Integer>> places = new TreeMap<>();
        for (int d : allocation.dutiesOf(member)) {
            Duty duty = view.duty(d);
            String place = role.equals(duty.role()) ? place(duty, scopes) : null;
            if (place != null) {
                places.computeIfAbsent(place, same -> new ArrayList<>()).add(d);
            }
        }
        return places;
    }

    /** The widest place within which the scopes keep the roles apart. */
    private @Nullable String place(Duty duty, Set<ConflictScope> scopes) {
        if (scopes.contains(ConflictScope.ANYWHERE)) {
            return ANYWHERE;
        }
        String account = scopes.contains(ConflictScope.ACCOUNT) ? view.account(duty.segment()) : null;
        if (account != null) {
            return account;
        }
        return scopes.contains(ConflictScope.SEGMENT) ? duty.segment() : null;
    }
}
