package org.bailiwick.crm.suggest;

import java.util.List;
import java.util.Objects;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.io.DocumentNode;

/** What the names of stages say, in English, German, French, Spanish and Chinese. Immutable. */
final class StageWords {
    private static final StageWords SHIPPED = new StageWords(Headers.document("stages.yaml", "bailiwick/stages/1"));

    private final List<String> lost;
    private final List<String> won;
    private final List<List<String>> order;

    private StageWords(DocumentNode root) {
        lost = words(root.child("lost"));
        won = words(root.child("won"));
        order = root.child("order").items().stream().map(StageWords::words).toList();
    }

    private static List<String> words(DocumentNode list) {
        return list.items().stream()
                .map(item -> Objects.requireNonNull(item.text()))
                .toList();
    }

    /** How a deal of a stage stands, by its words; open where they do not tell. */
    static Outcome outcome(String stage) {
        if (hasOne(stage, SHIPPED.lost)) {
            return Outcome.LOST;
        }
        return hasOne(stage, SHIPPED.won) ? Outcome.WON : Outcome.OPEN;
    }

    /** How early a stage comes; {@link #unknown} where its words do not tell. */
    static int rank(String stage) {
        for (int i = 0; i < SHIPPED.order.size(); i++) {
            if (hasOne(stage, SHIPPED.order.get(i))) {
                return i;
            }
        }
        return unknown();
    }

    static int unknown() {
        return SHIPPED.order.size();
    }

    /** Chinese words stand without spaces between them, and are looked for anywhere. */
    private static boolean hasOne(String stage, List<String> words) {
        String spaced = " " + Headers.folded(stage).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return words.stream().anyMatch(word -> {
            if (word.codePoints().anyMatch(Character::isIdeographic)) {
                return spaced.contains(word);
            }
            return spaced.contains(word.endsWith("*") ? " " + word.substring(0, word.length() - 1) : " " + word + " ");
        });
    }
}
