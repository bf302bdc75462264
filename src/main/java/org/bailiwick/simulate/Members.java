package org.bailiwick.simulate;

import java.math.BigDecimal;
import java.util.Map;
import org.bailiwick.model.Member;
import org.bailiwick.model.Validity;

/** Copies of members. */
final class Members {

    private Members() {}

    /** The same member all through the month, with other figures. */
    static Member of(Member member, BigDecimal availability, BigDecimal ramp, Map<String, BigDecimal> skills) {
        return copy(member, member.id(), member.name(), availability, ramp, skills);
    }

    /** Somebody else for the same position. */
    static Member successor(Member member, String id, String name, BigDecimal ramp, Map<String, BigDecimal> skills) {
        return copy(member, id, name, member.availability(), ramp, skills);
    }

    private static Member copy(
            Member member,
            String id,
            String name,
            BigDecimal availability,
            BigDecimal ramp,
            Map<String, BigDecimal> skills) {
        return new Member(
                id,
                name,
                member.capacityHours(),
                availability,
                member.goalShare(),
                ramp,
                false,
                member.manager(),
                member.roles(),
                skills,
                member.maxRoles(),
                member.maxSegments(),
                member.maxMeasures(),
                Validity.ALWAYS,
                member.home(),
                member.cannot(),
                member.prefers());
    }
}
