package org.bailiwick.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.Coverage;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Stage;
import org.bailiwick.model.Team;
import org.bailiwick.model.Validity;
import org.jspecify.annotations.Nullable;

/** A problem in the making: takes its parts in any order, one row at a time, from whatever kind of file. */
final class ProblemParts {
    /** Stands for the period where none was readable; the findings say so. */
    static final YearMonth NO_PERIOD = YearMonth.of(2000, 1);

    private final Values values;
    private Team team = new Team("team", "team");
    private YearMonth period = NO_PERIOD;
    private Settings settings = Settings.DEFAULT;
    private final List<Skill> skills = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();

    ProblemParts(Values values) {
        this.values = values;
    }

    void team(JsonNode node) {
        team = Row.make(values, "team", "/team", node, row -> {
            String id = row.id("id");
            return new Team(id, row.text("name", id));
        });
    }

    void period(JsonNode node) {
        YearMonth read = values.period(node, "/period");
        period = read == null ? NO_PERIOD : read;
    }

    void settings(JsonNode node) {
        settings = Row.make(values, "settings", "/settings", node, SettingsRows::settings);
    }

    /** Takes the next row of a list. */
    void row(Section section, JsonNode node) {
        switch (section) {
            case SKILLS -> add(skills, section, node, ModelRows::skill);
            case ROLES -> add(roles, section, node, ModelRows::role);
            case CONFLICTS -> add(conflicts, section, node, ModelRows::conflict);
            case SEGMENTS -> add(segments, section, node, ModelRows::segment);
            case STAGES -> add(stages, section, node, row -> ModelRows.stage(row, stages.size() + 1));
            case MEMBERS -> add(members, section, node, ModelRows::member);
            case COVERAGE -> add(coverage, section, node, ModelRows::coverage);
            case DUTIES -> add(duties, section, node, ModelRows::duty);
            case GOALS -> add(goals, section, node, ModelRows::goal);
        }
    }

    private <T> void add(List<T> rows, Section section, JsonNode node, Function<Row, T> maker) {
        String pointer = Pointers.child("/" + section.field(), rows.size());
        rows.add(Row.make(values, section.what(), pointer, node, maker));
    }

    /** Tells whether any row counts on some days only, so that the period decides what it is worth. */
    boolean holdsDates() {
        return members.stream().anyMatch(m -> !m.validity().equals(Validity.ALWAYS))
                || duties.stream().anyMatch(ProblemParts::isDated);
    }

    private static boolean isDated(Duty duty) {
        @Nullable Pin pin = duty.pin();
        return !duty.validity().equals(Validity.ALWAYS) || (pin != null && pin.until() != null);
    }

    Problem problem() {
        return new Problem(
                team, period, settings, skills, roles, conflicts, segments, stages, members, coverage, duties, goals);
    }
}
