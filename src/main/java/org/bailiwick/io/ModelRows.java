package org.bailiwick.io;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.Coverage;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Location;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Preference;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Stage;
import org.bailiwick.model.Validity;
import org.jspecify.annotations.Nullable;

/** Builds the records of a problem from rows; the defaults of absent fields stand here. */
final class ModelRows {
    private ModelRows() {}

    static Skill skill(Row row) {
        String id = row.id("id");
        return new Skill(id, row.text("name", id));
    }

    static Role role(Row row) {
        String id = row.id("id");
        return new Role(id, row.text("name", id), row.flag("singleOwner"), requirements(row));
    }

    static Conflict conflict(Row row) {
        return new Conflict(row.requiredIds("roles"), row.choice("scope", Words.SCOPES, ConflictScope.SEGMENT));
    }

    static Segment segment(Row row) {
        String id = row.id("id");
        return new Segment(
                id,
                row.text("name", id),
                row.choice("kind", Words.KINDS, SegmentKind.MARKET),
                row.idOrNull("parent"),
                location(row, "location"),
                row.decimal("potential", BigDecimal.ZERO),
                row.ids("neighbors"),
                requirements(row));
    }

    /**
     * Builds a stage.
     *
     * @param place the row's place in its list, from 1: the order of a stage that states none
     */
    static Stage stage(Row row, int place) {
        String id = row.id("id");
        return new Stage(
                id,
                row.text("name", id),
                row.integer("order", place),
                row.decimalOrNull("conversion"),
                row.decimalOrNull("target"),
                requirements(row));
    }

    static Member member(Row row) {
        String id = row.id("id");
        return new Member(
                id,
                row.text("name", id),
                row.decimal("capacityHours"),
                row.decimal("availability", BigDecimal.ONE),
                row.decimal("goalShare", BigDecimal.ONE),
                row.decimal("ramp", BigDecimal.ONE),
                row.flag("vacant"),
                row.idOrNull("manager"),
                row.ids("roles"),
                row.decimals("skills"),
                row.integerOrNull("maxRoles"),
                row.integerOrNull("maxSegments"),
                row.decimals("maxMeasures"),
                validity(row),
                location(row, "home"),
                row.rows("cannot", "pattern", ModelRows::pattern),
                row.rows("prefers", "preference", ModelRows::preference));
    }

    static Coverage coverage(Row row) {
        return new Coverage(
                row.id("role"),
                row.requiredIds("segments"),
                row.requiredIds("stages"),
                row.integer("seats", 1),
                row.decimal("hours", BigDecimal.ONE),
                row.decimal("goalShareOfPotential", BigDecimal.ZERO),
                row.decimal("visits", BigDecimal.ZERO),
                row.integer("priority", 1));
    }

    static Duty duty(Row row) {
        return new Duty(
                row.id("id"),
                row.idOrNull("role"),
                row.idOrNull("segment"),
                row.idOrNull("stage"),
                row.integer("seat", 1),
                row.decimal("hours", BigDecimal.ONE),
                row.decimal("goal", BigDecimal.ZERO),
                row.decimal("visits", BigDecimal.ZERO),
                row.integer("priority", 1),
                requirements(row),
                row.decimals("measures"),
                row.idOrNull("holder"),
                row.decimalOrNull("stickiness"),
                pin(row),
                validity(row));
    }

    static Goal goal(Row row) {
        return new Goal(
                row.id("metric"),
                row.text("unit", ""),
                row.decimal("amount"),
                row.integer("decimals", 0),
                row.id("basis", Measures.GOAL),
                row.ids("roles"),
                row.ids("stages"));
    }

    private static List<Requirement> requirements(Row row) {
        return row.rows("skills", "requirement", ModelRows::requirement);
    }

    private static Requirement requirement(Row row) {
        return new Requirement(
                row.id("skill"), row.decimal("min", BigDecimal.ZERO), row.decimal("weight", BigDecimal.ONE));
    }

    private static DutyPattern pattern(Row row) {
        return new DutyPattern(row.idOrNull("role"), row.idOrNull("segment"), row.idOrNull("stage"));
    }

    private static Preference preference(Row row) {
        return new Preference(pattern(row), row.decimal("score"));
    }

    private static @Nullable Location location(Row row, String name) {
        return row.child(name, name, place -> new Location(place.decimal("lat"), place.decimal("lon")));
    }

    private static Validity validity(Row row) {
        Validity validity = new Validity(row.dateOrNull("from"), row.dateOrNull("until"));
        return validity.equals(Validity.ALWAYS) ? Validity.ALWAYS : validity;
    }

    private static @Nullable Pin pin(Row row) {
        boolean pinned = row.flag("pinned");
        Pin pin = new Pin(row.textOrNull("pinReason"), row.textOrNull("pinOwner"), row.dateOrNull("pinUntil"));
        if (pinned) {
            return pin;
        }
        for (String name : List.of("pinReason", "pinOwner", "pinUntil")) {
            if (row.has(name)) {
                row.warning(
                        name,
                        "pinIgnored",
                        name + " counts for nothing where pinned is not true. Maybe set pinned to true.");
            }
        }
        return null;
    }
}
