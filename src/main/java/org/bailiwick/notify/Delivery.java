package org.bailiwick.notify;

/**
 * What became of a webhook.
 *
 * @param isTaken whether the receiver took it
 * @param attempts how often it was tried, from 1
 * @param reason why it was not taken, as a part of a sentence; empty where it was
 */
public record Delivery(boolean isTaken, int attempts, String reason) {}
