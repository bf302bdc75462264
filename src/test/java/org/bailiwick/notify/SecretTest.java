package org.bailiwick.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    /** The example of the test vectors that libraries of the Standard Webhooks specification check themselves by. */
    @Test
    void theSignatureIsThatOfTheSpecification() {
        String signature = Signature.of(
                Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1_614_265_330),
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void spaceAroundASecretDoesNotCount() {
        assertThat(Secret.of(" open sesame\n").key()).isEqualTo("open sesame".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "whsec_", "whsec_no base64"})
    void aSecretThatIsNoneIsToldWithoutShowingIt(String text) {
        assertThatThrownBy(() -> Secret.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("no base64")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://example.com/x|must begin with https",
                "example.com/hook|must begin with https",
                "https:///hook|no host",
                "https://example.com:99999/|no host and port",
                "https://user:pass@example.com/|no user name",
                "https://example.com/a b|is no URL (character 22)",
                "http://example.com/hook|is not encrypted",
                "http://127.0.0.1.example.com/|is not encrypted",
                "http://localhost.example.com/|is not encrypted"
            })
    void anAddressThatIsNoneIsToldWithoutShowingWhatMayBeAToken(String text, String reason) {
        assertThatThrownBy(() -> WebhookAddress.of(text, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("/hook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/hook?token=abc",
                "HTTPS://example.com",
                "http://localhost:8080/",
                "http://127.0.0.1/",
                "http://[::1]:80/"
            })
    void encryptedAndLocalAddressesAreTaken(String text) {
        assertThat(WebhookAddress.of(text, false).toString()).doesNotContain("token", "hook");
    }

    @Test
    void anOpenAddressIsTakenWhereItIsAskedFor() {
        assertThat(WebhookAddress.of("http://example.com/secret", true)).hasToString("http://example.com");
    }
}
