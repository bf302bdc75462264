package org.bailiwick.cli;

/** What the program's end says to a script. */
public final class ExitStatus {

    /** Done. */
    public static final int DONE = 0;
    /** The plan has open duties, or what was to be checked breaks a rule. */
    public static final int NOT_ALL_WELL = 1;
    /** The input or the arguments are wrong. */
    public static final int WRONG_INPUT = 2;
    /** A fault of the program or the machine. */
    public static final int FAULT = 3;

    private ExitStatus() {}
}
