package org.bailiwick.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void aConnectionThatIsNotSafeIsNotTriedAgainHoweverTheClientWrapsIt() {
        IOException wrapped =
                new IOException("HTTP/1.1 header parser received no bytes", new SSLException("plaintext connection?"));

        assertThat(Answer.of(wrapped))
                .isEqualTo(new Answer(false, false, "no safe connection can be made to it", Duration.ZERO));
    }
}
