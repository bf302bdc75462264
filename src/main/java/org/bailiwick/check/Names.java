package org.bailiwick.check;

import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Stage;

/** The ids that the lists of a problem declare. */
record Names(Known skills, Known roles, Known segments, Known stages, Known members) {

    static Names of(Problem problem) {
        return new Names(
                new Known(
                        "skill",
                        "skills",
                        problem.skills().stream().map(Skill::id).toList()),
                new Known(
                        "role", "roles", problem.roles().stream().map(Role::id).toList()),
                new Known(
                        "segment",
                        "segments",
                        problem.segments().stream().map(Segment::id).toList()),
                new Known(
                        "stage",
                        "stages",
                        problem.stages().stream().map(Stage::id).toList()),
                new Known(
                        "member",
                        "members",
                        problem.members().stream().map(Member::id).toList()));
    }
}
