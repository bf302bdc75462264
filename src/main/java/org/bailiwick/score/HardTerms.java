package org.bailiwick.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Role;
import org.jspecify.annotations.Nullable;

/** By how much a plan breaks each rule; every amount is at least 0. */
final class HardTerms {

    private final Pairs pairs;
    private final PeriodView view;
    private final Holdings holdings;

    HardTerms(Pairs pairs, Holdings holdings) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.holdings = holdings;
    }

    private IntStream members() {
        return IntStream.range(0, view.members().size());
    }

    private IntStream duties() {
        return IntStream.range(0, view.duties().size());
    }

    long capacity() {
        return members()
                .mapToLong(m -> Math.max(0, effort(m) - view.capacityMinutes(m)))
                .sum();
    }

    private long effort(int member) {
        return holdings.dutiesOf(member).stream()
                .mapToLong(duty -> pairs.effortMinutes(duty, member))
                .sum();
    }

    private record Slot(int member, String role, String segment, String stage) {}

    long duplicateSeat() {
        Map<Slot, Long> seats = new HashMap<>();
        for (int d = 0; d < view.duties().size(); d++) {
            Duty duty = view.duty(d);
            if (!holdings.isOpen(d) && duty.role() != null && duty.segment() != null && duty.stage() != null) {
                seats.merge(new Slot(holdings.memberOf(d), duty.role(), duty.segment(), duty.stage()), 1L, Long::sum);
            }
        }
        return seats.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }

    /** Two different roles; the same two in either order make equal sets. */
    private Map<Set<String>, Set<ConflictScope>> conflicts() {
        Map<Set<String>, Set<ConflictScope>> scopes = new HashMap<>();
        for (Conflict conflict : view.problem().conflicts()) {
            for (String a : conflict.roles()) {
                for (String b : conflict.roles()) {
                    if (!a.equals(b)) {
                        scopes.computeIfAbsent(Set.of(a, b), roles -> new HashSet<>())
                                .add(conflict.scope());
                    }
                }
            }
        }
        return scopes;
    }

    long conflictingRoles() {
        long pairsInConflict = 0;
        for (Map.Entry<Set<String>, Set<ConflictScope>> entry : conflicts().entrySet()) {
            List<String> roles = List.copyOf(entry.getKey());
            for (int m = 0; m < view.members().size(); m++) {
                pairsInConflict += conflictingPairs(m, roles.get(0), roles.get(1), entry.getValue());
            }
        }
        return pairsInConflict;
    }

    /** Counts the places where two roles meet: pairs with the same key, whatever the key is. */
    private long conflictingPairs(int member, String a, String b, Set<ConflictScope> scopes) {
        Map<String, Long> ofA = countByPlace(member, a, scopes);
        Map<String, Long> ofB = countByPlace(member, b, scopes);
        return ofA.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * ofB.getOrDefault(entry.getKey(), 0L))
                .sum();
    }

    private Map<String, Long> countByPlace(int member, String role, Set<ConflictScope> scopes) {
        return holdings.dutiesOf(member).stream()
                .map(view::duty)
                .filter(duty -> role.equals(duty.role()))
                .map(duty -> place(duty, scopes))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /**
     * The widest place within which the scopes forbid the roles to meet. Segments of one account lie in that account, so
     * the account stands for its segments where both scopes are declared.
     */
    private @Nullable String place(Duty duty, Set<ConflictScope> scopes) {
        if (scopes.contains(ConflictScope.ANYWHERE)) {
            return "anywhere";
        }
        String account = scopes.contains(ConflictScope.ACCOUNT) ? view.account(duty.segment()) : null;
        if (account != null) {
            return "account " + account;
        }
        boolean bySegment = scopes.contains(ConflictScope.SEGMENT) && duty.segment() != null;
        return bySegment ? "segment " + duty.segment() : null;
    }

    private record Owned(String role, String segment) {}

    long singleOwner() {
        Map<Owned, Set<Integer>> owners = new HashMap<>();
        for (int d = 0; d < view.duties().size(); d++) {
            Duty duty = view.duty(d);
            Role role = view.role(duty.role());
            if (!holdings.isOpen(d) && role != null && role.singleOwner() && duty.segment() != null) {
                owners.computeIfAbsent(new Owned(role.id(), duty.segment()), owned -> new HashSet<>())
                        .add(holdings.memberOf(d));
            }
        }
        return owners.values().stream()
                .mapToLong(members -> members.size() - 1L)
                .sum();
    }

    long maxRoles() {
        return members()
                .mapToLong(m -> beyond(m, view.member(m).maxRoles(), Duty::role))
                .sum();
    }

    long maxSegments() {
        return members()
                .mapToLong(m -> beyond(m, view.member(m).maxSegments(), Duty::segment))
                .sum();
    }

    private long beyond(int member, @Nullable Integer limit, Function<Duty, @Nullable String> property) {
        return limit == null
                ? 0
                : Math.max(0, holdings.distinct(member, property).size() - limit);
    }

    long disruption() {
        DisruptionBudget budget = view.problem().settings().disruptionBudget();
        if (budget == null) {
            return 0;
        }
        BigDecimal held = sum(duties().filter(pairs::isHeld), budget.measure());
        BigDecimal moved = sum(duties().filter(pairs::isHeld).filter(holdings::isWithAnother), budget.measure());
        BigFraction excess =
                Exact.of(moved).subtract(Exact.of(budget.fraction()).multiply(Exact.of(held)));
        return Math.max(0, Exact.ceil(excess));
    }

    private BigDecimal sum(IntStream duties, String measure) {
        return duties.mapToObj(duty -> view.measure(duty, measure)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    long eligibility() {
        return duties().filter(d -> !holdings.isOpen(d))
                .filter(d -> !pairs.isEligible(d, holdings.memberOf(d)))
                .count();
    }

    long pin() {
        return duties().filter(view::isPinned)
                .filter(d -> holdings.memberOf(d) != view.holder(d))
                .count();
    }

    long maxMeasures() {
        return members().mapToLong(this::beyondMeasures).sum();
    }

    private long beyondMeasures(int number) {
        Member member = view.member(number);
        return member.maxMeasures().entrySet().stream()
                .map(cap -> holdings.sum(number, cap.getKey()).subtract(cap.getValue()))
                .mapToLong(excess -> Math.max(0, Exact.ceil(Exact.of(excess))))
                .sum();
    }
}
