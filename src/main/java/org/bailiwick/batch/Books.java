package org.bailiwick.batch;

import java.util.function.BooleanSupplier;

/**
 * Where a batch writes down what is done, and whom it tells.
 *
 * @param files the teams' files
 * @param journal a line for each team
 * @param listener hears of each team
 * @param isStopped asked often, from several threads
 */
record Books(TeamFiles files, Journal journal, BatchListener listener, BooleanSupplier isStopped) {}
