package org.bailiwick.notify;

/**
 * One thing that went wrong, of those that a command works on one by one.
 *
 * @param subject what it is about, such as a team's key
 * @param status a word of the command's own, such as {@code error}
 * @param message what is wrong; may be empty
 */
public record Failure(String subject, String status, String message) {}
