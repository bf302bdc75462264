package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.notify.Delivery;
import org.bailiwick.notify.Notification;
import org.bailiwick.notify.NotificationFile;
import org.bailiwick.notify.Pause;
import org.bailiwick.notify.Secret;
import org.bailiwick.notify.Webhook;
import org.bailiwick.notify.WebhookAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that run unattended: who is told how they ended. Nothing of it changes how they end. */
final class NotifyOptions {

    /** What the environment calls the secret that signs webhooks; a command line would show it to everybody on the machine. */
    static final String SECRET = "BAILIWICK_WEBHOOK_SECRET";

    @Option(
            names = "--notify-file",
            paramLabel = "FILE",
            description = "Write how the command ended to this JSON file, however it ended. More: docs/automation.md.")
    private @Nullable Path file;

    @Option(
            names = "--webhook",
            paramLabel = "URL",
            description = "Send how the command ended to this address (https), signed by what the environment variable "
                    + SECRET + " holds. A receiver that does not take it is a warning.")
    private @Nullable String webhook;

    @Option(
            names = "--webhook-insecure",
            description = "Let --webhook be http to another machine, which anybody in between can read and change.")
    private boolean insecure;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private final Clock clock;
    private final Map<String, String> environment;
    private final Pause pause;

    NotifyOptions() {
        this(Clock.systemUTC(), System.getenv(), time -> Thread.sleep(time.toMillis()));
    }

    NotifyOptions(Clock clock, Map<String, String> environment, Pause pause) {
        this.clock = clock;
        this.environment = environment;
        this.pause = pause;
    }

    /**
     * Runs a command, and tells how it ended.
     *
     * @param command the command's name
     * @param console where warnings go
     * @param work the command
     * @return its exit status
     */
    int around(String command, Console console, Callable<Ended> work) throws Exception {
        @Nullable Webhook hook = webhook();
        if (file != null) {
            NotificationFile.requireWritable(file);
        }
        Instant started = clock.instant();
        try {
            Ended ended = work.call();
            tell(notification(command, started, ended), hook, console);
            return ended.status();
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            tell(notification(command, started, FaultHandler.ended(e)), hook, console);
            throw e;
        }
    }

    private @Nullable Webhook webhook() {
        String url = webhook;
        if (url == null) {
            return null;
        }
        return new Webhook(address(url), secret(), Webhook.TIMEOUT, clock, pause);
    }

    private WebhookAddress address(String url) {
        try {
            return WebhookAddress.of(url, insecure);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "the address of --webhook " + e.getMessage());
        }
    }

    private @Nullable Secret secret() {
        String text = environment.get(SECRET);
        try {
            return text == null ? null : Secret.of(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "the environment variable " + SECRET + " " + e.getMessage());
        }
    }

    private Notification notification(String command, Instant started, Ended ended) {
        Instant now = clock.instant();
        Duration took = now.isAfter(started) ? Duration.between(started, now) : Duration.ZERO;
        Path summary = ended.summary();
        return new Notification(
                command,
                Version.number(),
                started,
                took,
                ended.status(),
                ended.message(),
                ended.counts(),
                ended.failures(),
                0,
                summary == null ? null : summary.toAbsolutePath().normalize().toString());
    }

    private void tell(Notification notification, @Nullable Webhook hook, Console console) {
        if (file != null) {
            try {
                NotificationFile.write(notification, file);
            } catch (IOException e) {
                console.err()
                        .printf(
                                "warning: the notification is not written: %s%n",
                                FaultHandler.ended(e).message());
            }
        }
        if (hook != null) {
            send(notification, hook, console);
        }
    }

    private static void send(Notification notification, Webhook hook, Console console) {
        try {
            Delivery delivery = hook.send(notification);
            if (!delivery.isTaken()) {
                console.err()
                        .printf(
                                "warning: %s did not take the notification: %s (attempts: %d). All else is as it would be.%n",
                                hook, delivery.reason(), delivery.attempts());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
