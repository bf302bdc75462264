package org.bailiwick.cards;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.handover.HandOver;
import org.bailiwick.lang.Wording;

/** What is to be done in a hand-over, by kind: the product's own list, or one that a team wrote itself. */
final class Checklists {

    /** What stands for the old and the new holder in a team's own list. */
    private static final String FROM = "{from}";

    private static final String TO = "{to}";

    private final Wording wording;
    private final Map<HandOver.Kind, List<String>> own = new EnumMap<>(HandOver.Kind.class);

    Checklists(Wording wording, TemplateFolder templates) {
        this.wording = wording;
        for (HandOver.Kind kind : HandOver.Kind.values()) {
            templates
                    .text("checklist-" + kind.word() + ".txt")
                    .ifPresent(text -> own.put(
                            kind,
                            text.lines()
                                    .map(String::strip)
                                    .filter(line -> !line.isEmpty())
                                    .toList()));
        }
    }

    List<String> of(HandOver.Kind kind, String from, String to) {
        List<String> lines = own.get(kind);
        if (lines != null) {
            return lines.stream()
                    .map(line -> line.replace(FROM, from).replace(TO, to))
                    .toList();
        }
        List<String> items = new ArrayList<>();
        for (int i = 1; wording.has(key(kind, i)); i++) {
            items.add(wording.text(key(kind, i), from, to));
        }
        return items;
    }

    private static String key(HandOver.Kind kind, int number) {
        return "checklist." + kind.word() + "." + number;
    }
}
