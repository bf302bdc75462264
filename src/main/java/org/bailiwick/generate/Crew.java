package org.bailiwick.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Validity;

/** The people: who is there, how much, and where from. What they can do is for {@link Training}. */
final class Crew {

    /** Below this size a team is complete, experienced and full time. */
    private static final int SMALL = 8;

    private final Dice dice;
    private final PersonNames names;
    private final List<Pod> pods;
    private final List<JobRole> roles;
    private final List<MemberDraft> members = new ArrayList<>();

    Crew(long seed, List<Pod> pods, List<JobRole> roles) {
        this.dice = new Dice(seed, "crew");
        this.names = new PersonNames(new Dice(seed, "names"));
        this.pods = pods;
        this.roles = roles;
    }

    /** Staffs every pod; returns the members in order of pods. */
    List<MemberDraft> hire() {
        int total = pods.stream().mapToInt(pod -> pod.memberCount).sum();
        List<Boolean> vacancies = vacancies(total);
        for (Pod pod : pods) {
            List<JobRole> primaries = dice.shuffled(primaries(pod));
            String manager = names.next().id();
            for (int i = 0; i < pod.memberCount; i++) {
                pod.crew.add(hire(pod, i, primaries.get(i), manager, vacancies.get(members.size())));
            }
        }
        setHours();
        return members;
    }

    /** The ids of people who left, and whose duties nobody has taken over yet. */
    List<String> formers() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i <= members.size() / 40; i++) {
            ids.add(names.next().id());
        }
        return ids;
    }

    private List<Boolean> vacancies(int total) {
        int count = total < SMALL ? 0 : Math.max(1, total * 3 / 100);
        List<Boolean> flags = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            flags.add(i < count);
        }
        return dice.shuffled(flags);
    }

    private MemberDraft hire(Pod pod, int index, JobRole primary, String manager, boolean vacant) {
        String region = PlaceNames.region(pod.region);
        int number = members.size() + 1;
        PersonNames.Person person = vacant
                ? new PersonNames.Person(
                        "vacancy-" + number,
                        "Vacancy: %s, %s %s".formatted(primary.label(), pod.market.label(), region))
                : names.next();
        MemberDraft member = new MemberDraft(person.id(), person.name(), pod, vacant);
        member.primary = primary;
        member.seniority = vacant ? 1 : dice.pick(List.of(0, 1, 1, 1, 2, 2));
        member.manager = manager;
        SegmentDraft base = pod.territories.get(index % pod.territories.size());
        if (base.location != null && !dice.chance(0.03)) {
            member.home = Figures.location(
                    base.location.lat().doubleValue() + dice.bell() * 0.2,
                    base.location.lon().doubleValue() + dice.bell() * 0.3);
        }
        members.add(member);
        return member;
    }

    /** One main role a member, in proportion to the work; every role has somebody where there are enough people. */
    private List<JobRole> primaries(Pod pod) {
        Map<JobRole, Double> work = new EnumMap<>(JobRole.class);
        roles.forEach(role -> work.put(role, 0.0));
        pod.duties.forEach(duty -> work.merge(duty.role(), duty.weight, Double::sum));
        double total = work.values().stream().mapToDouble(Double::doubleValue).sum();
        List<JobRole> primaries = new ArrayList<>();
        // The deal desk comes first: nobody else may take its work in the hidden plan.
        primaries.add(JobRole.DEAL_DESK);
        Map<JobRole, Double> missing = new EnumMap<>(JobRole.class);
        work.forEach((role, hours) -> missing.put(role, pod.memberCount * hours / total));
        missing.merge(JobRole.DEAL_DESK, -1.0, Double::sum);
        if (pod.memberCount >= roles.size()) {
            for (JobRole role : roles) {
                if (role != JobRole.DEAL_DESK) {
                    primaries.add(role);
                    missing.merge(role, -1.0, Double::sum);
                }
            }
        }
        while (primaries.size() < pod.memberCount) {
            JobRole next =
                    roles.stream().max(Comparator.comparingDouble(missing::get)).orElseThrow();
            primaries.add(next);
            missing.merge(next, -1.0, Double::sum);
        }
        return primaries;
    }

    /** Newcomers, part time, leave, and people who come or go within the month: each somebody else. */
    private void setHours() {
        List<MemberDraft> people = new ArrayList<>(
                dice.shuffled(members.stream().filter(member -> !member.vacant).toList()));
        members.forEach(member -> member.quarterHours = dice.pick(List.of(600, 600, 600, 640, 560)));
        if (members.size() < SMALL) {
            return;
        }
        take(people, 8).forEach(member -> {
            member.ramp = dice.pick(List.of(30, 50, 75));
            member.seniority = 0;
        });
        take(people, 12).forEach(member -> member.quarterHours = dice.pick(List.of(300, 360, 480)));
        take(people, 9).forEach(member -> member.availability = dice.pick(List.of(50, 65, 75, 90)));
        LocalDate first = TeamGenerator.PERIOD.atDay(1);
        take(people, 2).forEach(member -> {
            member.validity = new Validity(first.plusDays(dice.from(4, 9)), null);
            member.ramp = 50;
        });
        take(people, 2).forEach(member -> member.validity = new Validity(null, first.plusDays(dice.from(17, 24))));
    }

    /** Removes so many percent of the team from the list, at least one. */
    private List<MemberDraft> take(List<MemberDraft> people, int percent) {
        int count = Math.max(1, members.size() * percent / 100);
        List<MemberDraft> taken = new ArrayList<>(people.subList(0, Math.min(count, people.size())));
        people.removeAll(taken);
        return taken;
    }
}
