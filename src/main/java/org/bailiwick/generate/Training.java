package org.bailiwick.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Skill;

/** What people can do: roles beside the main one, and skills that follow from roles, market and region. */
final class Training {

    private static final List<String> CRAFTS = Words.split("""
            prospecting|negotiation|relationship|quoting|product-knowledge|service|pricing|contracts|engineering|presentation
            training""");

    private static final List<String> PRODUCTS =
            Words.split("product-classic|product-cloud|product-mobile|product-premium");

    /** So many people of a pod are good enough for each role, where there are so many: nobody is irreplaceable. */
    private static final int CORE = 4;

    private final Dice dice;
    private final List<Pod> pods;
    private final List<JobRole> roles;

    Training(long seed, List<Pod> pods, List<JobRole> roles) {
        this.dice = new Dice(seed, "training");
        this.pods = pods;
        this.roles = roles;
    }

    List<Skill> skills() {
        List<Skill> skills = new ArrayList<>();
        CRAFTS.forEach(id -> skills.add(skill(id, label(id))));
        PRODUCTS.forEach(id -> skills.add(skill(id, label(id))));
        skills.add(skill(Geography.KEY_ACCOUNTS, label(Geography.KEY_ACCOUNTS)));
        pods.stream()
                .map(pod -> pod.market)
                .distinct()
                .forEach(market -> skills.add(skill(market.skill(), "Knows " + market.label())));
        pods.stream().map(Pod::language).distinct().forEach(name -> skills.add(skill(Words.slug(name), name)));
        return skills;
    }

    private static Skill skill(String id, String name) {
        return new Skill(id, name);
    }

    private static String label(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }

    void train(Pod pod) {
        for (MemberDraft member : pod.crew) {
            addRoles(member);
            addSkills(member);
        }
        Map<JobRole, List<MemberDraft>> core = core(pod);
        core.forEach((role, people) -> people.forEach(member -> {
            member.raise(role.craft(), 2 * role.least());
            member.raise(Geography.KEY_ACCOUNTS, 2 * Geography.LEAST_KEY_ACCOUNTS);
        }));
        pod.crew.forEach(this::setGoalShare);
        addWishes(pod, core);
    }

    private void addRoles(MemberDraft member) {
        member.roles.add(member.primary);
        member.generalist = member.pod.memberCount <= CORE || dice.chance(0.02);
        if (member.generalist) {
            member.roles.addAll(roles);
        }
        int extra = dice.pick(List.of(1, 1, 2, 2, 3)) - (roles.size() < 7 ? 1 : 0);
        for (JobRole role : dice.shuffled(roles)) {
            boolean close = role.bearsGoal() == member.primary.bearsGoal();
            if (extra > 0 && role != member.primary && (close || dice.chance(0.3))) {
                member.roles.add(role);
                extra--;
            }
        }
    }

    private void addSkills(MemberDraft member) {
        int base = 4 + 2 * member.seniority;
        for (JobRole role : member.roles) {
            boolean trained = role == member.primary || dice.chance(0.85);
            member.raise(role.craft(), trained ? Math.max(2 * role.least(), base + dice.from(0, 3)) : dice.from(1, 3));
            member.raise(role.secondCraft(), base + dice.from(-2, 3));
        }
        dice.pick(CRAFTS, 2).forEach(skill -> member.raise(skill, dice.from(1, 3)));
        PRODUCTS.forEach(skill -> member.raise(skill, dice.from(2, 6 + 2 * member.seniority)));
        if (dice.chance(0.3 + 0.2 * member.seniority)) {
            member.raise(Geography.KEY_ACCOUNTS, dice.from(3, 10));
        }
        member.raise(member.pod.market.skill(), 2 * Geography.LEAST_INDUSTRY + dice.from(0, 2 + 2 * member.seniority));
        member.raise(Words.slug(member.pod.language()), 2 * Geography.LEAST_LANGUAGE + dice.from(0, 4));
        if (dice.chance(0.15)) {
            member.raise(dice.pick(pods).market.skill(), dice.from(2, 8));
        }
        if (dice.chance(0.25)) {
            member.raise(Words.slug(dice.pick(pods).language()), dice.from(3, 10));
        }
    }

    /** The people who are or become good enough for each role; those with the most time first. */
    private Map<JobRole, List<MemberDraft>> core(Pod pod) {
        List<MemberDraft> byTime = dice.shuffled(pod.crew);
        byTime.sort(Comparator.comparingInt(member -> member.capacityMinutes() < 8_000 ? 1 : 0));
        Map<JobRole, List<MemberDraft>> core = new EnumMap<>(JobRole.class);
        for (JobRole role : roles) {
            List<MemberDraft> people = new ArrayList<>();
            for (boolean qualified : new boolean[] {true, false}) {
                byTime.stream()
                        .filter(member -> member.roles.contains(role) == qualified)
                        .filter(member -> role != JobRole.SALES_SUPPORT || member.primary != JobRole.DEAL_DESK)
                        .limit(CORE - people.size())
                        .forEach(people::add);
            }
            people.forEach(member -> member.roles.add(role));
            core.put(role, people);
        }
        return core;
    }

    private void setGoalShare(MemberDraft member) {
        if (member.primary.bearsGoal()) {
            member.goalShare = 80 + 20 * member.seniority;
        } else if (member.roles.stream().anyMatch(JobRole::bearsGoal)) {
            member.goalShare = 20;
        }
    }

    /** Gives some duties a wish of their own, and makes sure that enough people can meet it. */
    private void addWishes(Pod pod, Map<JobRole, List<MemberDraft>> core) {
        for (DutyDraft duty : pod.duties) {
            if (!duty.covered && dice.chance(0.1)) {
                int min = dice.chance(0.25) ? 3 : dice.below(2);
                Requirement wish = new Requirement(dice.pick(PRODUCTS), BigDecimal.valueOf(min), BigDecimal.valueOf(2));
                duty.needs.add(wish);
                core.getOrDefault(duty.role(), List.of()).forEach(member -> member.raise(wish));
            }
        }
    }
}
