package org.bailiwick.notify;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends notifications to an address, each until it is taken or there is no hope.
 *
 * <p>A notification is taken when the receiver answers 2xx. It is tried again where no connection is made or it breaks, where no
 * answer comes in time, and after 408, 425, 429 and 5xx, no sooner than the receiver asks for; never after another answer, and no
 * redirect is followed. Headers and signature are those of the Standard Webhooks specification. Thread-safe.
 */
public final class Webhook {

    /** How long one attempt may take, from connecting to the answer's beginning. */
    public static final Duration TIMEOUT = Duration.ofSeconds(10);

    private static final int HEXADECIMAL = 16;

    private final WebhookAddress address;
    private final @Nullable Secret secret;
    private final Duration timeout;
    private final InstantSource clock;
    private final Pause pause;
    private final HttpClient client;

    /**
     * Prepares a webhook.
     *
     * @param address where it goes
     * @param secret signs it; null for no signature
     * @param timeout how long one attempt may take; usually {@link #TIMEOUT}
     * @param clock tells when each attempt is made
     * @param pause waits between attempts
     */
    public Webhook(
            WebhookAddress address, @Nullable Secret secret, Duration timeout, InstantSource clock, Pause pause) {
        this.address = address;
        this.secret = secret;
        this.timeout = timeout;
        this.clock = clock;
        this.pause = pause;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * Sends a notification.
     *
     * @param notification what to tell
     * @return what became of it; never an exception for what the receiver or the network does
     * @throws InterruptedException where the thread is told to end
     */
    public Delivery send(Notification notification) throws InterruptedException {
        String id = notification.id();
        byte[] body = notification.toJson();
        Backoff backoff = new Backoff(Long.parseUnsignedLong(id.substring(0, HEXADECIMAL), HEXADECIMAL));
        for (int attempt = 1; ; attempt++) {
            Answer answer = attempt(id, body, notification.version());
            if (answer.isTaken()) {
                return new Delivery(true, attempt, "");
            }
            Optional<Duration> wait = answer.mayMend() ? backoff.next(attempt, answer.asked()) : Optional.empty();
            if (wait.isEmpty()) {
                return new Delivery(false, attempt, answer.reason());
            }
            pause.of(wait.get());
        }
    }

    private Answer attempt(String id, byte[] body, String version) throws InterruptedException {
        CompletableFuture<HttpResponse<InputStream>> future =
                client.sendAsync(request(id, body, version), BodyHandlers.ofInputStream());
        try {
            HttpResponse<InputStream> response = future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            close(response.body());
            return Answer.of(response, clock.instant());
        } catch (TimeoutException e) {
            return Answer.late(timeout);
        } catch (ExecutionException e) {
            return e.getCause() instanceof IOException failure ? Answer.of(failure) : Answer.of(new IOException(e));
        } finally {
            future.cancel(true);
        }
    }

    /** What else the receiver says does not count. */
    private static void close(InputStream answer) {
        try {
            answer.close();
        } catch (IOException e) {
            // The notification was taken or not by then.
        }
    }

    private HttpRequest request(String id, byte[] body, String version) {
        Instant now = clock.instant();
        HttpRequest.Builder request = HttpRequest.newBuilder(address.uri())
                .header("Content-Type", "application/json")
                .header("User-Agent", "Bailiwick/" + version)
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .POST(BodyPublishers.ofByteArray(body));
        if (secret != null) {
            request.header("webhook-signature", Signature.of(secret, id, now, body));
        }
        return request.build();
    }

    /** Scheme and host of the address, without what may be secret. */
    @Override
    public String toString() {
        return address.toString();
    }
}
