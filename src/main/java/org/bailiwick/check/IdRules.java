package org.bailiwick.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Stage;

/** Ids: there, free of what the files' notation needs, and told apart by more than the eye can see. */
final class IdRules {

    private static final String NOTATION = "/|*=>:";

    private final Report report;

    IdRules(Report report) {
        this.report = report;
    }

    void check(Problem problem) {
        one("/team/id", "id of the team", problem.team().id());
        list("skills", "skill", problem.skills().stream().map(Skill::id).toList());
        list("roles", "role", problem.roles().stream().map(Role::id).toList());
        list("segments", "segment", problem.segments().stream().map(Segment::id).toList());
        list("stages", "stage", problem.stages().stream().map(Stage::id).toList());
        list("members", "member", problem.members().stream().map(Member::id).toList());
        list("duties", "duty", problem.duties().stream().map(Duty::id).toList());
    }

    private void list(String list, String kind, List<String> ids) {
        Map<String, Integer> byForm = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            String pointer = "/" + list + "/" + i + "/id";
            one(pointer, "id of " + kind + " number " + (i + 1), id);
            if (!kind.equals("duty")) {
                notation(pointer, kind, id);
            }
            Integer twin = id.isBlank() ? null : byForm.putIfAbsent(Known.form(id), i);
            if (twin != null) {
                twins(pointer, kind, ids, twin, i);
            }
        }
    }

    private void one(String pointer, String what, String id) {
        if (id.isBlank()) {
            report.error("emptyId", pointer, () -> "The %s is empty. Maybe a cell was left out.".formatted(what));
            return;
        }
        if (Text.isPlain(id)) {
            return;
        }
        if (id.codePoints().anyMatch(IdRules::breaksLines)) {
            report.error(
                    "forbiddenCharacter",
                    pointer,
                    () -> "The %s (%s) must not have control characters. Maybe a line break slipped into the cell."
                            .formatted(what, Text.shown(id)));
        } else if (Text.isSpace(id.codePointAt(0)) || Text.isSpace(id.codePointBefore(id.length()))) {
            report.error(
                    "spaceAround",
                    pointer,
                    () -> "The %s (%s) must not start or end with a space. Maybe it was pasted from a table."
                            .formatted(what, Text.shown(id)));
        } else if (id.codePoints().anyMatch(Text::isInvisible)) {
            report.warning(
                    "invisibleCharacter",
                    pointer,
                    () -> "The %s (%s) has a character that nobody can see. Maybe it was pasted from a web page."
                            .formatted(what, Text.shown(id)));
        }
    }

    private void notation(String pointer, String kind, String id) {
        int at = 0;
        while (at < id.length() && NOTATION.indexOf(id.charAt(at)) < 0) {
            at++;
        }
        if (at < id.length()) {
            char found = id.charAt(at);
            report.error(
                    "forbiddenCharacter",
                    pointer,
                    () ->
                            "The id (%s) of a %s must not have the character (%s), which the files use as a sign. Maybe - does."
                                    .formatted(Text.shown(id), kind, found));
        }
    }

    private void twins(String pointer, String kind, List<String> ids, int first, int second) {
        String one = ids.get(first);
        String other = ids.get(second);
        if (one.equals(other)) {
            report.error(
                    "doubledId",
                    pointer,
                    () -> "The id (%s) of %s number %d is that of %s number %d already. Maybe a row was copied."
                            .formatted(Text.shown(other), kind, second + 1, kind, first + 1));
        } else if (Known.plain(one).equals(Known.plain(other))) {
            report.error(
                    "mixedForms",
                    pointer,
                    () ->
                            "The id (%s) of %s number %d and (%s) of number %d are mixed Unicode forms of one id. Maybe they mean the same."
                                    .formatted(Text.shown(other), kind, second + 1, Text.shown(one), first + 1));
        } else {
            report.warning(
                    "mixedCase",
                    pointer,
                    () ->
                            "The id (%s) of %s number %d and (%s) of number %d differ only in upper and lower case. Maybe they mean the same."
                                    .formatted(Text.shown(other), kind, second + 1, Text.shown(one), first + 1));
        }
    }

    private static boolean breaksLines(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
