package org.bailiwick.solver;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Settings;
import org.bailiwick.score.Exact;

/** What the switches between focus groups and roles cost a member; the same for all. */
final class FocusCost {

    /** Few members hold more of either; the rest is computed each time. */
    private static final int TABLE = 16;

    private final BigFraction perGroup;
    private final BigFraction perRole;
    private final long[][] table = new long[TABLE][TABLE];

    FocusCost(Settings settings) {
        BigFraction weight = Exact.of(settings.weight(ConstraintId.FOCUS)).multiply(BigInteger.valueOf(100));
        perGroup = Exact.of(settings.segmentSwitchMinutes()).multiply(weight);
        perRole = Exact.of(settings.roleSwitchMinutes()).multiply(weight);
        for (int groups = 0; groups < TABLE; groups++) {
            for (int roles = 0; roles < TABLE; roles++) {
                table[groups][roles] = exact(groups, roles);
            }
        }
    }

    private long exact(long groups, long roles) {
        return Exact.round(perGroup.multiply(Math.max(0, groups - 1)).add(perRole.multiply(Math.max(0, roles - 1))));
    }

    /** Points of a member who holds so many different focus groups and roles. */
    long at(long groups, long roles) {
        return groups < TABLE && roles < TABLE ? table[(int) groups][(int) roles] : exact(groups, roles);
    }
}
