package org.bailiwick.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

    private static final Notification NOTIFICATION = NotificationTest.of(new Failure("a", "error", "b"));
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final String SECRET = "open sesame";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final List<Duration> waits = new ArrayList<>();

    private Delivery send(String address) throws InterruptedException {
        return send(address, TIMEOUT);
    }

    private Delivery send(String address, Duration timeout) throws InterruptedException {
        InstantSource clock = () -> NOW.plusSeconds(waits.size());
        return new Webhook(WebhookAddress.of(address, false), Secret.of(SECRET), timeout, clock, waits::add)
                .send(NOTIFICATION);
    }

    private static void assertDoubles(List<Duration> waits) {
        for (int i = 0; i < waits.size(); i++) {
            assertThat(waits.get(i)).isBetween(Duration.ofMillis(500L << i), Duration.ofMillis(1_000L << i));
        }
    }

    @Test
    void whatIsTakenIsSentOnceWithASignatureThatHoldsByTheBookOfHmac() throws Exception {
        try (Receiver receiver = new Receiver(Receiver.status(204))) {
            assertThat(send(receiver.address())).isEqualTo(new Delivery(true, 1, ""));

            assertThat(receiver.requests()).hasSize(1);
            Receiver.Request request = receiver.requests().get(0);
            assertThat(request.body()).isEqualTo(new String(NOTIFICATION.toJson(), StandardCharsets.UTF_8));
            assertThat(request.header("Content-Type")).isEqualTo("application/json");
            assertThat(request.header("User-Agent")).isEqualTo("Bailiwick/1.2.3");
            assertThat(request.header("webhook-id")).isEqualTo(NOTIFICATION.id());
            assertThat(request.header("webhook-timestamp")).isEqualTo(Long.toString(NOW.getEpochSecond()));
            assertThat(request.header("webhook-signature")).isEqualTo("v1," + hmac(request));
        }
    }

    /** HMAC as RFC 2104 defines it, from nothing but the hash. */
    private static String hmac(Receiver.Request request) throws Exception {
        byte[] key = Arrays.copyOf(SECRET.getBytes(StandardCharsets.UTF_8), 64);
        MessageDigest inner = MessageDigest.getInstance("SHA-256");
        MessageDigest outer = MessageDigest.getInstance("SHA-256");
        for (byte octet : key) {
            inner.update((byte) (octet ^ 0x36));
            outer.update((byte) (octet ^ 0x5c));
        }
        inner.update((request.header("webhook-id") + "." + request.header("webhook-timestamp") + ".")
                .getBytes(StandardCharsets.UTF_8));
        inner.update(request.body().getBytes(StandardCharsets.UTF_8));
        outer.update(inner.digest());
        return Base64.getEncoder().encodeToString(outer.digest());
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 599})
    void whatMayMendIsTriedAgainWithTheSameIdAndAFreshTimestamp(int status) throws Exception {
        try (Receiver receiver = new Receiver(Receiver.status(status), Receiver.status(status), Receiver.status(200))) {
            assertThat(send(receiver.address())).isEqualTo(new Delivery(true, 3, ""));

            assertThat(receiver.requests()).hasSize(3);
            assertThat(receiver.requests())
                    .extracting(request -> request.header("webhook-id"))
                    .containsOnly(NOTIFICATION.id());
            assertThat(receiver.requests())
                    .extracting(request -> request.header("webhook-timestamp"))
                    .doesNotHaveDuplicates();
            for (Receiver.Request request : receiver.requests()) {
                assertThat(request.header("webhook-signature")).isEqualTo("v1," + hmac(request));
            }
            assertThat(waits).hasSize(2);
            assertDoubles(waits);
        }
    }

    @Test
    void whatDoesNotMendIsGivenUpAfterFiveAttempts() throws Exception {
        try (Receiver receiver = new Receiver(Receiver.status(503))) {
            assertThat(send(receiver.address())).isEqualTo(new Delivery(false, 5, "it answered 503"));
            assertThat(receiver.requests()).hasSize(5);
            assertThat(waits).hasSize(4);
            assertDoubles(waits);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 410, 413})
    void aRefusalIsFinal(int status) throws Exception {
        try (Receiver receiver = new Receiver(Receiver.status(status))) {
            assertThat(send(receiver.address())).isEqualTo(new Delivery(false, 1, "it answered " + status));
            assertThat(receiver.requests()).hasSize(1);
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (Receiver elsewhere = new Receiver(Receiver.status(200));
                Receiver receiver = new Receiver(Receiver.status(307, "Location", elsewhere.address()))) {
            assertThat(send(receiver.address()))
                    .isEqualTo(new Delivery(false, 1, "it answered 307, and no redirect is followed"));
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7|7", "'Tue, 01 Dec 2026 02:00:09 GMT'|9", "300|300"})
    void theReceiverIsNotAskedAgainBeforeItWantsToBe(String after, int seconds) throws Exception {
        try (Receiver receiver = new Receiver(Receiver.status(429, "Retry-After", after), Receiver.status(200))) {
            assertThat(send(receiver.address()).isTaken()).isTrue();
            assertThat(waits).containsExactly(Duration.ofSeconds(seconds));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "soon", "", "Tue, 01 Dec 2020 02:00:09 GMT", "99999999999999"})
    void aTimeToWaitThatIsNoneDoesNotCount(String after) throws Exception {
        try (Receiver receiver = new Receiver(Receiver.status(503, "Retry-After", after), Receiver.status(200))) {
            assertThat(send(receiver.address()).isTaken()).isTrue();
            assertDoubles(waits);
        }
    }

    @Test
    void aReceiverThatWantsMoreThanFiveMinutesIsNotWaitedFor() throws Exception {
        try (Receiver receiver = new Receiver(Receiver.status(429, "Retry-After", "301"))) {
            assertThat(send(receiver.address())).isEqualTo(new Delivery(false, 1, "it answered 429"));
            assertThat(waits).isEmpty();
        }
    }

    @Test
    void aReceiverThatHangsIsLeftAndTriedAgain() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        HttpHandler hang = exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        try (Receiver receiver = new Receiver(hang, Receiver.status(200))) {
            Delivery delivery = send(receiver.address(), Duration.ofMillis(500));
            end.countDown();
            assertThat(delivery.isTaken()).isTrue();
            assertThat(delivery.attempts()).isGreaterThan(1);
        }
    }

    @Test
    void aReceiverWhoseAnswerNeverEndsHasTakenIt() throws Exception {
        HttpHandler endless = exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            exchange.close();
        };
        try (Receiver receiver = new Receiver(endless)) {
            assertThat(send(receiver.address())).isEqualTo(new Delivery(true, 1, ""));
        }
    }

    @Test
    void aConnectionThatBreaksAmidTheMessageIsMadeAgain() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket socket = breaking("", connections)) {
            Delivery delivery = send("http://127.0.0.1:" + socket.getLocalPort() + "/");

            assertThat(delivery).isEqualTo(new Delivery(false, 5, "the connection broke"));
            assertThat(connections.get()).isGreaterThanOrEqualTo(5);
        }
    }

    /** Takes connections, reads a part of what comes, answers, and hangs up. */
    private static ServerSocket breaking(String answer, AtomicInteger connections) throws IOException {
        ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            while (!socket.isClosed()) {
                try (Socket connection = socket.accept()) {
                    connections.incrementAndGet();
                    connection.getInputStream().readNBytes(100);
                    connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    // The sender hung up first, or the test is over.
                }
            }
        });
        thread.start();
        return socket;
    }

    @Test
    void aPortWhereNobodyListensIsTriedAgain() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(send("http://127.0.0.1:" + port + "/")).isEqualTo(new Delivery(false, 5, "it takes no connection"));
    }

    @Test
    void aHostThatSpeaksNoTlsIsNotTriedAgain() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket socket = breaking("HTTP/1.1 400 Bad Request\r\n\r\n", connections)) {
            assertThat(send("https://127.0.0.1:" + socket.getLocalPort() + "/"))
                    .isEqualTo(new Delivery(false, 1, "no safe connection can be made to it"));
            assertThat(connections.get()).isEqualTo(1);
        }
    }

    @Test
    void theWaitsComeFromTheNotification() throws Exception {
        try (Receiver receiver = new Receiver(Receiver.status(500))) {
            send(receiver.address());
            List<Duration> first = List.copyOf(waits);
            waits.clear();
            send(receiver.address());
            assertThat(waits).isEqualTo(first).doesNotHaveDuplicates();
        }
    }
}
