package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrmRecordsTest {

    @TempDir
    private Path folder;

    private CrmRecords.Read read(String text) throws IOException {
        return CrmRecords.read(Files.writeString(folder.resolve("records.csv"), text));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<CrmRecord> records = List.of(
                new CrmRecord(CrmRecord.Type.ACCOUNT, "0015g00000XyZ12AAB", "acme", "Acme, \"the\" Inc."),
                new CrmRecord(CrmRecord.Type.ACCOUNT, "=1+1", "acme", "@home; =1"),
                new CrmRecord(CrmRecord.Type.TERRITORY, "N", "north", ""),
                new CrmRecord(CrmRecord.Type.PERSON, "li@example.com", "li-wei", "李伟"));
        Path file = folder.resolve("records.csv");
        AtomicFiles.write(file, out -> CrmRecords.write(records, out));

        assertThat(Files.readString(file)).contains("'=1+1", "'@home;' =1");
        assertThat(CrmRecords.read(file)).isEqualTo(new CrmRecords.Read(records, List.of()));
    }

    @Test
    void everyMistakeIsFoundWithItsPlace() throws IOException {
        CrmRecords.Read read = read("""
                type,key,id,name
                account,1,acme,Acme
                acount,2,beta,Beta
                person,,li,Li
                person,3,,Li
                person,4
                """);
        assertThat(read.records()).containsExactly(new CrmRecord(CrmRecord.Type.ACCOUNT, "1", "acme", "Acme"));
        assertThat(read.findings())
                .extracting(Finding::toString)
                .satisfiesExactly(
                        text -> assertThat(text)
                                .startsWith("records.csv:3:1: type (acount)")
                                .endsWith("Maybe account was meant."),
                        text -> assertThat(text).startsWith("records.csv:4:2: the record must have a value for key"),
                        text -> assertThat(text).startsWith("records.csv:5:3: the record must have a value for id"),
                        text -> assertThat(text).startsWith("records.csv:6: the row has 2 cells"));
    }

    @Test
    void aFileOfAnotherKindIsNoCauseForAnException() throws IOException {
        assertThat(read("id,name\nacme,Acme\n").findings()).anyMatch(Finding::isError);
        assertThat(read("").findings()).anyMatch(Finding::isError);
        assertThat(CrmRecords.read(folder.resolve("none.csv")).findings()).anyMatch(Finding::isError);
    }
}
