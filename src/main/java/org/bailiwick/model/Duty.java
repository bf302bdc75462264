package org.bailiwick.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One slot to fill: role × segment × stage × seat.
 *
 * @param id unique among the duties
 * @param role the id of the role, or null for a duty that needs no qualification
 * @param segment the id of the segment, or null
 * @param stage the id of the stage, or null
 * @param seat which of several people wanted for the same role, segment and stage; from 1
 * @param hours hours of work in the period, above 0
 * @param goal what the duty is expected to bring in the period, at least 0
 * @param visits visits at the segment in the period, at least 0
 * @param priority how bad it is to leave the duty open, 1..10
 * @param skills what this duty asks for beyond its role, segment and stage; may be empty
 * @param measures further measures by name, each at least 0; may be empty
 * @param holder the id of the member who held the duty at the end of the previous period, or null
 * @param stickiness how much a change of the holder costs, 0..1, or null for the settings' value
 * @param pin the decision that the duty stays with its holder, or null
 * @param validity the days on which the duty is wanted
 */
public record Duty(
        String id,
        @Nullable String role,
        @Nullable String segment,
        @Nullable String stage,
        int seat,
        BigDecimal hours,
        BigDecimal goal,
        BigDecimal visits,
        int priority,
        List<Requirement> skills,
        Map<String, BigDecimal> measures,
        @Nullable String holder,
        @Nullable BigDecimal stickiness,
        @Nullable Pin pin,
        Validity validity) {

    public Duty {
        hours = Decimals.normal(hours);
        goal = Decimals.normal(goal);
        visits = Decimals.normal(visits);
        skills = List.copyOf(skills);
        measures = Decimals.normal(measures);
        stickiness = Decimals.normalOrNull(stickiness);
    }

    /**
     * Returns the same duty with another goal.
     *
     * @param value what the duty is expected to bring in the period, at least 0
     * @return the new duty
     */
    public Duty withGoal(BigDecimal value) {
        return new Duty(
                id,
                role,
                segment,
                stage,
                seat,
                hours,
                value,
                visits,
                priority,
                skills,
                measures,
                holder,
                stickiness,
                pin,
                validity);
    }

    /**
     * Returns the same duty with other requirements of its own.
     *
     * @param value what the duty asks for beyond its role, segment and stage; may be empty
     * @return the new duty
     */
    public Duty withSkills(List<Requirement> value) {
        return new Duty(
                id,
                role,
                segment,
                stage,
                seat,
                hours,
                goal,
                visits,
                priority,
                value,
                measures,
                holder,
                stickiness,
                pin,
                validity);
    }

    /**
     * Returns the same duty with another holder.
     *
     * @param value the id of a member, or null for nobody
     * @return the new duty
     */
    public Duty withHolder(@Nullable String value) {
        return new Duty(
                id,
                role,
                segment,
                stage,
                seat,
                hours,
                goal,
                visits,
                priority,
                skills,
                measures,
                value,
                stickiness,
                pin,
                validity);
    }

    /**
     * Returns the same duty with another stickiness.
     *
     * @param value 0..1, or null for the settings' value
     * @return the new duty
     */
    public Duty withStickiness(@Nullable BigDecimal value) {
        return new Duty(
                id, role, segment, stage, seat, hours, goal, visits, priority, skills, measures, holder, value, pin,
                validity);
    }

    /**
     * Returns the same duty with another pin.
     *
     * @param value the decision that the duty stays with its holder, or null
     * @return the new duty
     */
    public Duty withPin(@Nullable Pin value) {
        return new Duty(
                id,
                role,
                segment,
                stage,
                seat,
                hours,
                goal,
                visits,
                priority,
                skills,
                measures,
                holder,
                stickiness,
                value,
                validity);
    }
}
