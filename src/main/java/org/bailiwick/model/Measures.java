package org.bailiwick.model;

import java.util.Set;

/** The measures of a duty that need no declaration; any other name is one that duties carry in their {@code measures}. */
public final class Measures {

    /** What the duty is expected to bring. */
    public static final String GOAL = "goal";
    /** The duty's hours of work. */
    public static final String HOURS = "hours";
    /** 1 a duty. */
    public static final String COUNT = "count";
    /** The potential of the duty's segment. */
    public static final String POTENTIAL = "potential";

    /** The four names above, which a duty's own {@code measures} may not use. */
    public static final Set<String> BUILT_IN = Set.of(GOAL, HOURS, COUNT, POTENTIAL);

    private Measures() {}
}
