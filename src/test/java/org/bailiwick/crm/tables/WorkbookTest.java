package org.bailiwick.crm.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("export.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet deals = workbook.newWorksheet("Deals");
            header(deals, "id", "owner", "closed", "amount", "won");
            deals.value(1, 0, "D1");
            deals.value(1, 1, " 李伟 ");
            deals.value(1, 2, LocalDate.of(2017, 3, 1));
            deals.style(1, 2).format("yyyy-mm-dd").set();
            deals.value(1, 3, 1234.5);
            deals.value(1, 4, true);
            deals.value(3, 0, "D2");
            deals.value(3, 2, LocalDateTime.of(2017, 3, 1, 14, 30));
            deals.style(3, 2).format("d/m/yy h:mm").set();
            deals.value(3, 3, 1_000_000_000_000L);
            deals.value(4, 0, "D3");
            deals.value(4, 6, "lost");
            header(workbook.newWorksheet("People"), "name");
        }
    }

    private static void header(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    @Test
    void readsTheFirstSheetAsTexts() {
        Reading reading = Reading.of(file);

        assertThat(reading.read().table().format()).isEqualTo(new TableFormat("", false, "", "", "Deals"));
        assertThat(reading.read().table().header()).containsExactly("id", "owner", "closed", "amount", "won");
        assertThat(reading.rows())
                .containsExactly(
                        List.of("D1", "李伟", "2017-03-01", "1234.5", "true"),
                        List.of("D2", "", "2017-03-01", "1000000000000", ""));
        assertThat(reading.codes()).containsExactly("cellBehindHeader:5");
    }

    @Test
    void readsASheetByItsName() {
        Reading reading = Reading.of(file, "People");

        assertThat(reading.read().table().header()).containsExactly("name");
        assertThat(reading.codes()).containsExactly("noRows:1");
    }

    @Test
    void namesTheSheetsWhereOneIsUnknown() {
        Reading reading = Reading.of(file, "Peeple");

        assertThat(reading.codes()).containsExactly("error unknownSheet:0");
        assertThat(reading.read().findings().get(0).message()).contains("Deals, People");
    }

    @Test
    void readsTheLastValuesOfFormulasAndRejectsTheirErrors() throws IOException {
        Path sheet = sheet(
                "<row r='1'><c r='A1' t='inlineStr'><is><t>id</t></is></c><c r='B1' t='str'><v>sum</v></c></row>"
                        + "<row r='2'><c r='A2' t='inlineStr'><is><t>D1</t></is></c><c r='B2'><f>1+2</f><v>3</v></c></row>"
                        + "<row r='3'><c r='A3' t='inlineStr'><is><t>D2</t></is></c><c r='B3' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>"
                        + "<row r='4'><c r='A4' t='inlineStr'><is><t>D3</t></is></c><c r='B4'><v>0.30000000000000004</v></c></row>");

        Reading reading = Reading.of(sheet);

        assertThat(reading.codes()).containsExactly("formulaError:3");
        assertThat(reading.rows()).containsExactly(List.of("D1", "3"), List.of("D3", "0.3"));
    }

    @Test
    void saysFromWhichRowOnADamagedSheetWasNotRead() throws IOException {
        Path sheet = sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>id</t></is></c></row>"
                + "<row r='2'><c r='A2' t='inlineStr'><is><t>D1</t></is></c></row><row r='3'><c r='A3'");

        Reading reading = Reading.of(sheet);

        assertThat(reading.codes()).containsExactly("brokenWorkbook:3");
        assertThat(reading.rows()).containsExactly(List.of("D1"));
    }

    @Test
    void findsAWorkbookThatWasCutOff() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(Reading.of(file).codes()).containsExactly("error brokenWorkbook:0");
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanAnyExport() throws IOException {
        Path bomb = sheet(" ".repeat(40_000_000));

        assertThat(Reading.of(bomb).codes()).containsExactly("error workbookTooLarge:0");
    }

    /** A workbook of one sheet with these rows, as small as it can be. */
    private Path sheet(String rows) throws IOException {
        Path path = folder.resolve("small.xlsx");
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
                            + "officedocument.spreadsheetml.sheet.main+xml'/></Types>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>"
                            .formatted(main, document));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='%s'><Relationship Id='r1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
                            .formatted(relations, document));
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(main, rows));
        }
        return path;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
