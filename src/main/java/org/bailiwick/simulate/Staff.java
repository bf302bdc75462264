package org.bailiwick.simulate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.Member;

/** Makes up who is in a team over the year: those of the first month, and whoever follows those who leave. */
final class Staff {

    private static final int LONGEST_VACANCY = 3;
    private static final int LEAVE_MONTHS = 2;
    private static final BigDecimal NEWCOMER = new BigDecimal("0.25");
    /** How far a successor's skills are below those of who left, on average, in levels. */
    private static final double INEXPERIENCE = 0.5;

    private static final double HIGHEST = 5;

    private final Chance chance;
    private final Drift drift;
    private final int months;

    Staff(Chance chance, Drift drift, int months) {
        this.chance = chance;
        this.drift = drift;
        this.months = months;
    }

    List<Person> people(List<Member> first) {
        List<Person> people = new ArrayList<>();
        for (Member member : first) {
            Member onFile = Members.of(member, member.availability(), BigDecimal.ONE, member.skills());
            for (int from = 0, number = 1; from < months; number++) {
                Person person = person(onFile, from);
                people.add(person);
                from = person.until() + chance.from(1, LONGEST_VACANCY, "vacancy", onFile.id(), 0);
                onFile = successor(member, number);
            }
        }
        return people;
    }

    private Person person(Member onFile, int from) {
        int until = from + 1;
        while (until < months && !chance.happens(drift.turnover(), "leaves", onFile.id(), until)) {
            until++;
        }
        Set<Integer> halfTime = new HashSet<>();
        for (int month = 1; month < months; month++) {
            if (chance.happens(drift.leave(), "leave", onFile.id(), month)) {
                for (int i = 0; i < LEAVE_MONTHS; i++) {
                    halfTime.add(month + i);
                }
            }
        }
        Map<String, Double> skills = new LinkedHashMap<>();
        onFile.skills().forEach((skill, level) -> skills.put(skill, blurred(level.doubleValue(), onFile.id(), skill)));
        double growth = drift.growth() * chance.unit("growth", onFile.id(), 0);
        return new Person(onFile, from, until, skills, growth, halfTime);
    }

    private double blurred(double level, String member, String skill) {
        return clamp(level + chance.normal(drift.skillBlur(), "true skill", member + " " + skill, 0));
    }

    /** What the files say of a successor is in halves, as an interview gives it. */
    private Member successor(Member first, int number) {
        String id = first.id() + "-" + (number + 1);
        Map<String, BigDecimal> skills = new LinkedHashMap<>();
        first.skills().forEach((skill, level) -> {
            double other =
                    level.doubleValue() - INEXPERIENCE + chance.normal(INEXPERIENCE, "hired skill", id + skill, 0);
            skills.put(skill, halves(clamp(other)));
        });
        return Members.successor(first, id, first.name() + " " + (number + 1), NEWCOMER, skills);
    }

    private static BigDecimal halves(double level) {
        return BigDecimal.valueOf(Math.round(2 * level)).divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
    }

    private static double clamp(double level) {
        return Math.max(0, Math.min(HIGHEST, level));
    }
}
