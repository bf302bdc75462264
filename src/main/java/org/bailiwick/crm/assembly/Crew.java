package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Person;
import org.bailiwick.crm.load.Note;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.mapping.RoleRule;
import org.bailiwick.crm.names.NameMatcher;
import org.bailiwick.crm.names.Slug;
import org.bailiwick.crm.skills.InferredLevel;
import org.bailiwick.crm.skills.SkillInference;
import org.bailiwick.io.CrmRecord;
import org.bailiwick.model.Member;
import org.bailiwick.model.Validity;
import org.jspecify.annotations.Nullable;

/** The members of the team: the people who have a role and are there in the period. */
final class Crew {
    private final CrmData data;
    private final Mapping mapping;
    private final YearMonth period;
    private final DerivationLog log;
    private final Quotas quotas;
    private final BigDecimal meanQuota;
    private final Map<Integer, Map<String, BigDecimal>> levels = new HashMap<>();
    private final List<List<RoleRule>> rolesByPerson;
    private final Map<Integer, Member> byPerson = new TreeMap<>();
    private final Slug slugs = new Slug();

    Crew(CrmData data, Mapping mapping, YearMonth period, Quotas quotas, SkillInference skills, DerivationLog log) {
        this.data = data;
        this.mapping = mapping;
        this.period = period;
        this.log = log;
        this.quotas = quotas;
        rolesByPerson = data.people().stream().map(this::rolesOf).toList();
        for (InferredLevel level : skills.levels()) {
            levels.computeIfAbsent(level.person(), unknown -> new TreeMap<>()).put(level.skill(), level.level());
        }
        List<BigDecimal> all = new ArrayList<>();
        for (int person = 0; person < data.people().size(); person++) {
            BigDecimal quota = quotas.of(person);
            if (quota != null && !rolesByPerson.get(person).isEmpty()) {
                all.add(quota);
            }
        }
        meanQuota = all.isEmpty()
                ? BigDecimal.ZERO
                : all.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(all.size()), 6, RoundingMode.HALF_UP);
        add();
    }

    private void add() {
        long withoutRole = 0;
        long away = 0;
        for (int index = 0; index < data.people().size(); index++) {
            Person person = data.people().get(index);
            List<RoleRule> roles = rolesByPerson.get(index);
            Validity validity = validity(person);
            if (roles.isEmpty()) {
                withoutRole++;
            } else if (validity.daysIn(period) == 0) {
                away++;
            } else {
                byPerson.put(index, member(index, person, roles, validity));
            }
        }
        log.note(
                Note.Kind.LEFT_OUT,
                "noRole",
                withoutRole,
                "people have a job title that no role of the mapping names: they are no members");
        log.note(Note.Kind.LEFT_OUT, "notInPeriod", away, "people are not in the team in %s".formatted(period));
    }

    /** A last day that was stated before the first is no statement of when somebody leaves. */
    private static Validity validity(Person person) {
        LocalDate from = person.from();
        LocalDate until = person.until();
        return from != null && until != null && until.isBefore(from)
                ? new Validity(from, null)
                : new Validity(from, until);
    }

    private List<RoleRule> rolesOf(Person person) {
        String title = person.title();
        return mapping.roles().stream()
                .filter(role -> role.titles().isEmpty() || (title != null && has(role, title)))
                .toList();
    }

    private static boolean has(RoleRule role, String title) {
        return new NameMatcher(role.titles(), role.titles(), Map.of())
                .match(title)
                .isKnown();
    }

    private Member member(int index, Person person, List<RoleRule> roles, Validity validity) {
        String id = slugs.next("", person.name());
        log.record(CrmRecord.Type.PERSON, person.key(), id, person.name());
        return new Member(
                id,
                person.name(),
                person.capacityHours() == null ? mapping.hours().capacityHours() : person.capacityHours(),
                BigDecimal.ONE,
                goalShare(index, id),
                BigDecimal.ONE,
                false,
                person.manager(),
                mapping.roles().size() == roles.size()
                        ? List.of()
                        : roles.stream().map(RoleRule::id).toList(),
                levels.getOrDefault(index, Map.of()),
                null,
                null,
                Map.of(),
                validity,
                person.home(),
                List.of(),
                List.of());
    }

    private BigDecimal goalShare(int index, String id) {
        BigDecimal quota = quotas.of(index);
        if (quota == null || meanQuota.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal share = quota.divide(meanQuota, 3, RoundingMode.HALF_UP);
        log.derive(
                "member",
                id,
                "goalShare",
                share,
                "quotaOverMean",
                "quota %s a month / mean %s"
                        .formatted(
                                quota.toPlainString(),
                                meanQuota.setScale(2, RoundingMode.HALF_UP).toPlainString()));
        return share;
    }

    List<Member> members() {
        return List.copyOf(byPerson.values());
    }

    /** The id of the member that a person is; null where the person is none. */
    @Nullable
    String id(int person) {
        Member member = person == Deals.NONE ? null : byPerson.get(person);
        return member == null ? null : member.id();
    }

    /** Whether a person is a member with a role. */
    boolean has(int person, RoleRule role) {
        return byPerson.containsKey(person) && rolesByPerson.get(person).contains(role);
    }

    /** The hours a month of all members. */
    BigDecimal capacity() {
        return byPerson.values().stream().map(Member::capacityHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The hours a month of the member in the middle. */
    BigDecimal medianCapacity() {
        List<BigDecimal> all =
                byPerson.values().stream().map(Member::capacityHours).sorted().toList();
        return all.isEmpty() ? mapping.hours().capacityHours() : all.get(all.size() / 2);
    }

    /** The quotas of all members in a month; 0 where nobody has one. */
    BigDecimal quota() {
        return byPerson.keySet().stream()
                .map(person -> quotas.of(person) == null ? BigDecimal.ZERO : quotas.of(person))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
