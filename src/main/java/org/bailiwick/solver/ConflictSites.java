package org.bailiwick.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.Duty;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Finds where conflicting roles can meet. Every two duties in conflict share exactly one place, so that counting by place
 * counts pairs of duties without listing them: there may be billions.
 */
final class ConflictSites {

    /** Two roles in conflict, in the order of their ids. */
    private record RolePair(String first, String second) {

        static RolePair of(String a, String b) {
            return a.compareTo(b) < 0 ? new RolePair(a, b) : new RolePair(b, a);
        }

        int side(String role) {
            return role.equals(first) ? 0 : 1;
        }
    }

    private record Place(RolePair roles, ConflictScope scope, String id) {}

    private final PeriodView view;
    private final Map<String, Map<RolePair, Set<ConflictScope>>> byRole = new HashMap<>();

    private ConflictSites(PeriodView view) {
        this.view = view;
        for (Conflict conflict : view.problem().conflicts()) {
            for (String a : conflict.roles()) {
                for (String b : conflict.roles()) {
                    if (!a.equals(b)) {
                        byRole.computeIfAbsent(a, role -> new LinkedHashMap<>())
                                .computeIfAbsent(RolePair.of(a, b), pair -> EnumSet.noneOf(ConflictScope.class))
                                .add(conflict.scope());
                    }
                }
            }
        }
    }

    static List<ConflictSite> of(PeriodView view) {
        return new ConflictSites(view).find();
    }

    private List<ConflictSite> find() {
        Map<Place, Integer> places = new HashMap<>();
        List<BitSet> sides = new ArrayList<>();
        List<ConflictSite> sites = new ArrayList<>();
        for (int d = 0; d < view.duties().size(); d++) {
            Duty duty = view.duty(d);
            String role = duty.role();
            if (role == null) {
                continue;
            }
            for (var entry : byRole.getOrDefault(role, Map.of()).entrySet()) {
                Place place = place(entry.getKey(), entry.getValue(), duty.segment());
                if (place != null) {
                    int number = places.computeIfAbsent(place, absent -> {
                        sides.add(new BitSet());
                        return sides.size() - 1;
                    });
                    int side = entry.getKey().side(role);
                    sides.get(number).set(side);
                    sites.add(new ConflictSite(d, number, side));
                }
            }
        }
        // A place with one role only can never see a conflict.
        sites.removeIf(site -> sides.get(site.place()).cardinality() < 2);
        return sites;
    }

    /** The widest place around a segment in which the scopes keep the roles apart; null for none. */
    private @Nullable Place place(RolePair roles, Set<ConflictScope> scopes, @Nullable String segment) {
        if (scopes.contains(ConflictScope.ANYWHERE)) {
            return new Place(roles, ConflictScope.ANYWHERE, "");
        }
        String account = view.account(segment);
        if (scopes.contains(ConflictScope.ACCOUNT) && account != null) {
            return new Place(roles, ConflictScope.ACCOUNT, account);
        }
        return scopes.contains(ConflictScope.SEGMENT) && segment != null
                ? new Place(roles, ConflictScope.SEGMENT, segment)
                : null;
    }
}
