package org.bailiwick.rollover.carry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.io.DocumentNode;
import org.bailiwick.io.JsonOut;
import org.bailiwick.io.SmallDocument;
import org.bailiwick.model.Finding;
import org.bailiwick.rollover.actuals.Leave;
import org.jspecify.annotations.Nullable;

/** What is carried over, as a JSON document {@code bailiwick/carry/1}. Stateless and thread-safe. */
public final class CarryFile {

    /** The format of the document. */
    public static final String FORMAT = "bailiwick/carry/1";

    private static final long MOST_BYTES = 64L << 20;

    private CarryFile() {}

    /**
     * What came of reading.
     *
     * @param carry what is carried over, or null where a finding is an error
     * @param findings everything found, errors first, then by place; may be empty
     */
    public record Read(@Nullable Carry carry, List<Finding> findings) {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a document.
     *
     * @param file the file
     * @return what is carried over, with the findings; never an exception for what the file holds or for one that cannot be read
     */
    public static Read read(Path file) {
        SmallDocument document = SmallDocument.read(file, FORMAT, MOST_BYTES);
        DocumentNode root = document.root();
        Carry carry = root == null ? null : new CarryNodes().carry(root);
        return new Read(document.hasErrors() ? null : carry, document.findings());
    }

    /**
     * Writes a document; the same carry is always the same bytes.
     *
     * @param carry what is carried over
     * @param target takes the document, UTF-8; stays open
     * @throws IOException where writing fails
     */
    public static void write(Carry carry, OutputStream target) throws IOException {
        try (JsonOut out = new JsonOut(target, JsonOut.Style.READABLE)) {
            out.start();
            out.text("format", FORMAT);
            out.text("team", carry.team());
            out.text("period", carry.period().toString());
            out.wholeRows("members", carry.members(), member -> member(out, member));
            out.wholeRows("leaves", carry.leaves(), leave -> leave(out, leave));
            out.wholeList("ownDuties", carry.ownDuties(), out::value);
            out.end();
        }
    }

    private static void member(JsonOut out, MemberCarry member) throws IOException {
        out.text("id", member.id());
        out.textOrNull(
                "joined", member.joined() == null ? null : member.joined().toString());
        out.child("goalShare", member.goalShare(), adjusted -> adjusted(out, adjusted));
        out.child("availability", member.availability(), adjusted -> adjusted(out, adjusted));
        out.decimal("balance", member.balance());
        out.child("ramp", member.ramp(), ramp -> {
            out.text("start", ramp.start().toString());
            out.decimal("first", ramp.first());
            out.number("months", ramp.months());
        });
        out.wholeRows("skills", member.skills(), skill -> {
            out.text("skill", skill.skill());
            out.child("level", skill.level(), adjusted -> adjusted(out, adjusted));
            out.number("won", skill.won());
            out.number("lost", skill.lost());
            out.decimal("weight", skill.weight());
            out.decimal("weightWon", skill.weightWon());
            out.decimal("squares", skill.squares());
        });
    }

    private static void adjusted(JsonOut out, Adjusted adjusted) throws IOException {
        out.decimal("base", adjusted.base());
        out.decimal("given", adjusted.given());
    }

    private static void leave(JsonOut out, Leave leave) throws IOException {
        out.text("member", leave.member());
        out.text("from", leave.from().toString());
        out.text("until", leave.until().toString());
        out.decimal("part", leave.part());
    }
}
