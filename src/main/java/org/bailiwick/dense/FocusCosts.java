package org.bailiwick.dense;

/** The focus cost of so many focus groups and roles, computed once each. */
final class FocusCosts {

    private static final int MOST_GROUPS = 512;

    private final Groups groups;
    private final int width;
    private final long[] table;

    FocusCosts(Groups groups) {
        this.groups = groups;
        this.width = groups.roles + 1;
        int height = Math.min(groups.focusGroups, MOST_GROUPS) + 1;
        table = new long[width * height];
        for (int group = 0; group < height; group++) {
            for (int role = 0; role < width; role++) {
                table[group * width + role] = groups.focusCost(group, role);
            }
        }
    }

    long at(int groupCount, int roleCount) {
        int index = groupCount * width + roleCount;
        return index < table.length ? table[index] : groups.focusCost(groupCount, roleCount);
    }
}
