package org.bailiwick.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ledgers are opened, and what people are told of those that are not. */
class LedgerAddressTest {

    private static final String SECRET = "s3cret-word";

    @TempDir
    private Path folder;

    private static void open(String text, Map<String, String> environment, Presence presence) {
        LedgerStore.open(LedgerAddress.of(text, environment), presence).close();
    }

    @Test
    void passwordsAreNeverShown() {
        LedgerAddress address = LedgerAddress.of(
                "jdbc:postgresql://127.0.0.1:1/sales?user=chen&password=" + SECRET, Map.of("PGPASSWORD", SECRET));

        assertThat(address).hasToString("jdbc:postgresql://127.0.0.1:1/sales");
        assertThat(address.statesPassword()).isTrue();
        assertThat(address.harmless("no " + address.url() + "\nmore")).doesNotContain(SECRET);
        assertThat(address.harmless("it is " + SECRET)).isEqualTo("it is …");
        assertThat(address.harmless(new SQLException(SECRET))).isNull();
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidToBeThat() {
        assertThatThrownBy(
                        () -> open("jdbc:postgresql://127.0.0.1:1/sales", Map.of("PGPASSWORD", SECRET), Presence.MADE))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.isRefusal()).isFalse())
                .hasMessageStartingWith("the server of jdbc:postgresql://127.0.0.1:1/sales does not answer")
                .hasMessageContaining("Maybe it is not running")
                .hasNoCause();
    }

    @Test
    void whatIsNoLedgerIsRefused() throws Exception {
        Path text = Files.writeString(
                folder.resolve("notes.txt"), "a text of some length, and no database at all\n".repeat(50));
        Path other = folder.resolve("other.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE songs (name TEXT)");
        }

        assertThatThrownBy(() -> open(text.toString(), Map.of(), Presence.MADE))
                .hasMessage(text + " is no ledger. Maybe another file was meant.");
        assertThatThrownBy(() -> open(other.toString(), Map.of(), Presence.MADE))
                .hasMessage(other + " is a database of something else, not a ledger. Maybe another file was meant.");
        assertThatThrownBy(() -> open(folder.toString(), Map.of(), Presence.MADE))
                .hasMessageContaining("is a folder, not a ledger");
        assertThatThrownBy(() -> open(folder.resolve("none/ledger.db").toString(), Map.of(), Presence.MADE))
                .hasMessageContaining("the folder of")
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> open("jdbc:mysql://db/sales", Map.of(), Presence.MADE))
                .hasMessageContaining("Maybe jdbc:postgresql://HOST/DATABASE was meant.");
        assertThat(folder.resolve("ledger.db")).doesNotExist();
        assertThat(Files.readString(text)).startsWith("a text");
    }

    /** SQLite's result codes, some with their extensions. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|ledger.db is held by another program. Maybe it hangs while it writes there.",
                "8|ledger.db may not be written. Maybe the file or its folder is not yours.",
                "1032|ledger.db may not be written. Maybe the file or its folder is not yours.",
                "13|ledger.db cannot grow: the disk is full. Maybe make room first.",
                "778|ledger.db cannot be read or written (said). Maybe the disk is full or not there any more.",
                "11|ledger.db is damaged (said). Maybe a backup holds a copy from before.",
                "14|ledger.db cannot be opened. Maybe the file or its folder is not yours."
            })
    void faultsOfAFileAreTold(int code, String message) {
        SqliteEngine engine = new SqliteEngine(LedgerAddress.of("ledger.db", Map.of()), Path.of("ledger.db"));

        LedgerException told = engine.told(new SQLException("said", null, code));

        assertThat(told).hasMessage(message);
        assertThat(told.isRefusal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "28P01|lets nobody in that way (said). Maybe PGUSER or PGPASSWORD is missing or wrong",
                "3D000|does not exist. Maybe its name is mistyped",
                "42501|may not be written (said)",
                "53100|has no room left (said)",
                "55P03|is held by another program",
                "XX000|did not do it: said. Maybe the server's log says more."
            })
    void faultsOfAServerAreTold(String state, String message) {
        LedgerAddress address = LedgerAddress.of("jdbc:postgresql://db/sales", Map.of());

        assertThat(new PostgresEngine(address).told(new SQLException("said", state)))
                .hasMessageContaining(message);
    }
}
