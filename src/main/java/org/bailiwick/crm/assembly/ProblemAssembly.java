package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.load.Note;
import org.bailiwick.crm.mapping.Dimension;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.mapping.RoleRule;
import org.bailiwick.crm.skills.LeftOut;
import org.bailiwick.crm.skills.SkillInference;
import org.bailiwick.crm.values.AccountValue;
import org.bailiwick.crm.values.AccountValues;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Team;

/** Makes a problem of cleaned CRM data by the rules of a mapping. */
public final class ProblemAssembly {
    private static final int MOST_NAMED = 8;

    private final CrmData data;
    private final Mapping mapping;
    private final YearMonth period;
    private final DerivationLog log = new DerivationLog();
    private final SkillInference skills;
    private final Crew crew;
    private final Segmentation segments;
    private final Volumes volumes;
    private final HolderFinder holders;
    private final List<RoleRule> roles;

    private ProblemAssembly(CrmData data, Mapping mapping) {
        this.data = data;
        this.roles = mapping.roles().isEmpty()
                ? List.of(new RoleRule("sales", "Sales", List.of(), List.of(), false))
                : mapping.roles();
        this.mapping = mapping.withRoles(roles);
        period = mapping.period() == null ? YearMonth.from(data.asOf()).plusMonths(1) : mapping.period();
        skills = SkillInference.of(data, mapping.skills(), mapping.segments());
        crew = new Crew(data, this.mapping, period, new Quotas(data, mapping.goals(), period), skills, log);
        segments = new Segmentation(data, mapping.segments());
        volumes = new Volumes(data, segments, mapping.hours().months());
        holders = new HolderFinder(data, segments, mapping.skills().halfLifeDays());
    }

    /**
     * Makes a problem.
     *
     * @param data the data
     * @param mapping the rules
     * @return the problem, which need not make sense: check it; and how it came about
     */
    public static Assembled of(CrmData data, Mapping mapping) {
        return new ProblemAssembly(data, mapping).make();
    }

    private Assembled make() {
        StageMaker stages = new StageMaker(data, skills.skills(), log);
        List<Slot> slots = slots();
        Workload workload = new Workload(mapping, volumes, segments, slots, visitedAccounts(), crew.capacity(), log);
        DutyMaker duties = new DutyMaker(
                mapping, segments, crew, holders, new ProductMix(data, segments, skills.skills()), stages.ids(), log);
        Map<Integer, BigDecimal> hoursOfSegment = new HashMap<>();
        slots.forEach(
                slot -> hoursOfSegment.merge(slot.segment(), workload.of(slot).hours(), BigDecimal::add));
        for (Slot slot : slots) {
            addDuties(slot, workload.of(slot), hoursOfSegment.getOrDefault(slot.segment(), BigDecimal.ONE), duties);
        }
        log.note(
                Note.Kind.LEFT_OUT,
                "noHolder",
                duties.withoutHolder(),
                "pieces of work have no holder today: neither open deals nor owner nor wins name a member");
        noteSkillsLeftOut();
        Problem problem = new Problem(
                new Team(mapping.teamId(), mapping.teamName()),
                period,
                Settings.DEFAULT,
                skills.skills().stream()
                        .map(skill -> new Skill(skill.id(), name(skill.kind(), skill.value())))
                        .toList(),
                roles.stream()
                        .map(role -> new Role(role.id(), role.name(), role.singleOwner(), List.of()))
                        .toList(),
                List.of(),
                new SegmentMaker(data, segments, mapping.segments(), skills.skills()).make(volumes, log),
                stages.stages(),
                crew.members(),
                List.of(),
                duties.duties(),
                goals());
        return new Assembled(
                problem,
                log.derivations(),
                log.records(),
                skills.levels(),
                new CoverageFinder(data, holders).find(),
                log.notes());
    }

    private void noteSkillsLeftOut() {
        List<LeftOut> all = skills.leftOut();
        String some = all.stream()
                .limit(MOST_NAMED)
                .map(left -> "%s %s (%d)".formatted(left.kind(), left.value(), left.teamDeals()))
                .collect(Collectors.joining(", "));
        log.note(
                Note.Kind.LEFT_OUT,
                "skillsNotInferred",
                all.size(),
                "skills have too few decided deals, or deals that all ended alike: %s%s"
                        .formatted(some, all.size() > MOST_NAMED ? " and others" : ""));
    }

    private static String name(String kind, String value) {
        return kind.equals(SkillInference.DECLARED) ? value : kind + " " + value;
    }

    /** All pieces of work: every segment has one of each role in each stage that it has deals in, and in the first. */
    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (RoleRule role : roles) {
            for (int segment = 0; segment < segments.cuts().size(); segment++) {
                if (data.stages().isEmpty()) {
                    slots.add(new Slot(role, segment, -1));
                }
                for (int stage = 0; stage < data.stages().size(); stage++) {
                    boolean isOfRole = role.stages().isEmpty()
                            || role.stages().contains(data.stages().get(stage).name());
                    if (isOfRole && (stage == 0 || volumes.deals(segment, stage) > 0)) {
                        slots.add(new Slot(role, segment, stage));
                    }
                }
            }
        }
        return slots;
    }

    /** Visits are promised where the mapping says so, and assumed where there are no deals that would tell the work. */
    private Map<Integer, AccountValue> visitedAccounts() {
        boolean isAssumed = mapping.values().isEmpty() && data.deals().size() == 0;
        if ((mapping.values().isEmpty() && !isAssumed) || !segments.has(Dimension.ACCOUNT)) {
            return Map.of();
        }
        AccountValues values =
                AccountValues.of(data, mapping.values(), mapping.hours().months());
        if (isAssumed) {
            BigDecimal wanted = crew.capacity().multiply(mapping.hours().utilisation());
            values = VisitScale.fit(values, wanted, log);
        }
        Map<Integer, AccountValue> byAccount = new HashMap<>();
        values.accounts().forEach(value -> byAccount.put(value.account(), value));
        return byAccount;
    }

    private void addDuties(Slot slot, Workload.Hours work, BigDecimal hoursOfSegment, DutyMaker duties) {
        Segmentation.Cut cut = segments.cuts().get(slot.segment());
        BigDecimal sales = SegmentSales.ofMonth(data, cut, slot.segment(), volumes);
        BigDecimal part = work.hours().divide(hoursOfSegment, 6, RoundingMode.HALF_UP);
        BigDecimal goal =
                sales.multiply(mapping.goals().growth()).multiply(part).setScale(2, RoundingMode.HALF_UP);
        duties.add(
                slot,
                work,
                goal,
                "%s, a month · growth %s · %s of the segment's hours"
                        .formatted(
                                SegmentSales.inputs(data, cut, slot.segment(), volumes),
                                mapping.goals().growth().toPlainString(),
                                part.setScale(3, RoundingMode.HALF_UP).toPlainString()));
    }

    /** What each member achieved lately, with growth: nothing in the problem depends on it. */
    private void proposeQuotas() {
        for (int person = 0; person < data.people().size(); person++) {
            String id = crew.id(person);
            if (id != null) {
                int owner = person;
                BigDecimal achieved = RecentSales.monthly(data, mapping.goals().months(), other -> other == owner);
                log.derive(
                        "member",
                        id,
                        "proposedQuota",
                        achieved.multiply(mapping.goals().growth())
                                .setScale(mapping.goals().decimals(), RoundingMode.HALF_UP),
                        "proposedFromHistory",
                        "%s won a month over the last %d months · growth %s"
                                .formatted(
                                        achieved.toPlainString(),
                                        mapping.goals().months(),
                                        mapping.goals().growth().toPlainString()));
            }
        }
    }

    private List<Goal> goals() {
        BigDecimal quota = crew.quota();
        boolean isQuota = quota.signum() > 0;
        BigDecimal average = RecentSales.monthly(data, mapping.goals().months());
        BigDecimal amount = (isQuota ? quota : average.multiply(mapping.goals().growth()))
                .setScale(mapping.goals().decimals(), RoundingMode.HALF_UP);
        if (amount.signum() == 0) {
            return List.of();
        }
        log.derive(
                "goal",
                "sales",
                "amount",
                amount,
                isQuota ? "sumOfQuotas" : "proposedFromHistory",
                isQuota
                        ? "sum of the members' quotas, each for a month"
                        : "%s won a month over the last %d months · growth %s"
                                .formatted(
                                        average.toPlainString(),
                                        mapping.goals().months(),
                                        mapping.goals().growth().toPlainString()));
        if (!isQuota) {
            proposeQuotas();
            log.note(
                    Note.Kind.DERIVED,
                    "proposedGoal",
                    1,
                    "the export has no quotas: the team's goal of %s %s is a proposal from history, to be confirmed"
                            .formatted(amount.toPlainString(), mapping.currency()));
        }
        return List.of(new Goal(
                "sales", mapping.currency(), amount, mapping.goals().decimals(), "goal", List.of(), List.of()));
    }
}
