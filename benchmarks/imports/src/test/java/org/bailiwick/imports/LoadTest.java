package org.bailiwick.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoadTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Load.class)
    void dealsAreCountedByOwnerStageAndOutcome(Load load) throws Exception {
        Path deals = Files.writeString(folder.resolve("deals.csv"), """
                id,owner,account,product,stage,created,closed,amount
                D1,Ana,Acme,A,Won,2026-01-01,2026-02-01,10.50
                D2,Ana,Acme,B,Won,2026-01-02,2026-02-01,2.25
                D3,Ana,Beta,A,Lost,2026-01-03,2026-02-01,7.00
                D4,Bo,Beta,A,Lead,2026-01-04,,1.00
                """);
        assertThat(load.run(deals, folder.resolve("deals.db")))
                .containsExactly("Ana;Lost;lost;1;7.00", "Ana;Won;won;2;12.75", "Bo;Lead;open;1;1.00");
    }

    @ParameterizedTest
    @EnumSource(Load.class)
    void aDayThatIsNoneIsNotLoaded(Load load) throws Exception {
        Path deals = Files.writeString(folder.resolve("deals.csv"), """
                id,owner,account,product,stage,created,closed,amount
                D1,Ana,Acme,A,Won,2026-02-30,2026-03-01,10.50
                """);
        assertThatThrownBy(() -> load.run(deals, folder.resolve("deals.db"))).isInstanceOf(Exception.class);
    }
}
