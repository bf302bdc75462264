package org.bailiwick.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.develop.SkillRaise;
import org.bailiwick.develop.Succession.Successor;
import org.bailiwick.explain.Names;
import org.bailiwick.lang.Wording;

/** Tells who could follow on a duty, and what they lack. Immutable and thread-safe. */
public final class SuccessorWords {

    private final Names names;
    private final Wording words;

    /**
     * Prepares to tell.
     *
     * @param names the names of the problem
     * @param words the sentences of the subject {@code develop}
     */
    public SuccessorWords(Names names, Wording words) {
        this.names = names;
        this.words = words;
    }

    /**
     * Tells all of them.
     *
     * @param successors who comes closest first; at least one
     * @return one after the other
     */
    public String of(List<Successor> successors) {
        return successors.stream().map(this::of).collect(Collectors.joining(words.text("then")));
    }

    private String of(Successor successor) {
        List<String> missing = new ArrayList<>();
        if (successor.lacksRole()) {
            missing.add(words.text("successor.role"));
        }
        for (SkillRaise raise : successor.missing()) {
            missing.add(words.text(
                    "successor.skill",
                    names.skill(raise.skill()),
                    words.figures().exact(raise.from()),
                    words.figures().exact(raise.to())));
        }
        if (successor.missingMinutes() > 0) {
            missing.add(words.text("successor.time", words.figures().hours(successor.missingMinutes())));
        }
        String name = names.member(successor.member());
        return missing.isEmpty()
                ? words.text("successor", name)
                : words.text("successor.missing", name, String.join(words.text("comma"), missing));
    }
}
