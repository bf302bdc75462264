package org.bailiwick.cards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What pages are made of, worded and formatted, for templates to lay out and escape. */
final class Parts {

    private Parts() {}

    /**
     * A figure with its name.
     *
     * @param label what it is
     * @param text the figure with its unit
     */
    record Fact(String label, String text) {}

    /**
     * A cell of a table.
     *
     * @param text what stands in it
     * @param number whether it is a figure, which stands to the right
     */
    record Cell(String text, boolean number) {}

    /**
     * A row of a table.
     *
     * @param cells a cell for each column
     */
    record Line(List<Cell> cells) {}

    /**
     * A table.
     *
     * @param heading what it shows
     * @param columns the names of the columns
     * @param rows the rows
     * @param total the last row, or null
     */
    record Grid(
            String heading,
            List<Cell> columns,
            List<Line> rows,
            @Nullable Line total) {}

    /**
     * A line of a list.
     *
     * @param label who or what it is about; may be empty
     * @param text what is to be said; may be empty
     * @param email an address to write to; may be empty
     * @param phone a number to call; may be empty
     */
    record Item(String label, String text, String email, String phone) {
        static Item of(String label, String text) {
            return new Item(label, text, "", "");
        }
    }

    /**
     * A list.
     *
     * @param heading what it lists
     * @param items its lines
     */
    record Items(String heading, List<Item> items) {}

    /**
     * A member's card.
     *
     * @param name the member's name
     * @param month the period
     * @param team the team's name
     * @param percent how much of the capacity is used, for a gauge; 0..100
     * @param facts the main figures
     * @param duties who is to do what, or null where there are none
     * @param goals the individual goals, or null
     * @param why why these duties, or null
     * @param changes what is new and what is handed over, or null
     * @param contacts whom to talk to, or null
     * @param growth mentors and training, or null
     * @param dates the meetings
     */
    record Card(
            String name,
            String month,
            String team,
            String percent,
            List<Fact> facts,
            @Nullable Grid duties,
            @Nullable Grid goals,
            @Nullable Items why,
            @Nullable Items changes,
            @Nullable Items contacts,
            @Nullable Items growth,
            Items dates) {}

    /**
     * A hand-over sheet.
     *
     * @param title from whom to whom
     * @param month the period
     * @param team the team's name
     * @param lead what kind of change it is
     * @param facts the main figures
     * @param duties what is handed over
     * @param deals the open deals, or null where there are none
     * @param contacts whom to talk to, or null
     * @param checklist what is to be done
     * @param signatures who signs
     */
    record Sheet(
            String title,
            String month,
            String team,
            String lead,
            List<Fact> facts,
            Grid duties,
            @Nullable Grid deals,
            @Nullable Items contacts,
            Items checklist,
            List<String> signatures) {}
}
