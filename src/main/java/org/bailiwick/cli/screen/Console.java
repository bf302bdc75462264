package org.bailiwick.cli.screen;

import java.io.PrintStream;

/**
 * Where commands print.
 *
 * @param out the result
 * @param err progress, warnings and errors
 * @param screen what {@code err} is seen on
 */
public record Console(PrintStream out, PrintStream err, Screen screen) {}
