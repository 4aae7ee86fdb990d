package vn.tinhhoa.content.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

class TableTests {

    private static final ZoneId THERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Table TABLE =
            new Table(
                    "Kết quả: vòng 1/2",
                    THERE,
                    List.of("Mã", "Tên tác phẩm", "Điểm", "Số", "Ngày", "Lúc"),
                    List.of(
                            List.of(
                                    Cell.of("K7M2-Q9XD"),
                                    Cell.of("Ễnh ương, \"đêm\"\nmưa"),
                                    Cell.of(-8.25),
                                    Cell.of(-3),
                                    Cell.of(LocalDate.of(2026, 11, 20)),
                                    Cell.of(Instant.parse("2026-11-20T17:30:05Z"))),
                            List.of(
                                    Cell.of("=HYPERLINK(\"http://x\")"),
                                    Cell.of(" @SUM(1)"),
                                    Cell.of(0.1),
                                    Cell.of(7),
                                    Cell.EMPTY,
                                    Cell.EMPTY)));

    @Test
    void csv_opens_in_excel_and_runs_nothing() throws IOException {
        var bytes = new ByteArrayOutputStream();
        CsvTable.write(TABLE, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFMã,Tên tác phẩm,Điểm,Số,Ngày,Lúc\r\n"
                                + "K7M2-Q9XD,\"Ễnh ương, \"\"đêm\"\"\n"
                                + "mưa\",-8.25,-3,2026-11-20,2026-11-21 00:30:05\r\n"
                                + "\"'=HYPERLINK(\"\"http://x\"\")\",' @SUM(1),0.1,7,,\r\n");
    }

    @Test
    void every_sign_that_begins_a_formula_is_made_harmless() throws IOException {
        for (var start : List.of("=", "+", "-", "@", "\t", "\r", "＝", " =", "\u00a0=", "|", "%")) {
            var bytes = new ByteArrayOutputStream();
            var rows = List.of(List.of(Cell.of(start + "1")));
            CsvTable.write(new Table("t", THERE, List.of("a"), rows), bytes);
            assertThat(bytes.toString(StandardCharsets.UTF_8).split("\r\n", 2)[1])
                    .as(start)
                    .matches("(?s)\"?'.*");
        }
    }

    /// Read by Java's own ZIP and XML, not by the library that wrote it.
    @Test
    void xlsx_holds_texts_numbers_and_dates_and_no_formula() throws Exception {
        var bytes = new ByteArrayOutputStream();
        XlsxTable.write(TABLE, bytes);
        var files = unzipped(bytes.toByteArray());

        var workbook = files.get("xl/workbook.xml");
        assertThat(workbook).contains("Kết quả  vòng 1 2");
        var rows = rows(files);
        assertThat(rows.getFirst())
                .containsExactly("Mã", "Tên tác phẩm", "Điểm", "Số", "Ngày", "Lúc");
        assertThat(rows.get(1).subList(0, 4))
                .containsExactly("K7M2-Q9XD", "Ễnh ương, \"đêm\"\nmưa", "-8.25", "-3.0");
        // Days since the last day of 1899; 20 November 2026 is 46346.
        assertThat(rows.get(1).get(4)).isEqualTo("46346.0");
        assertThat(Double.parseDouble(rows.get(1).get(5)) - 46347)
                .isEqualTo(30.0 / 1440 + 5.0 / 86400, within(1e-6));
        assertThat(rows.get(2).subList(0, 2))
                .containsExactly("=HYPERLINK(\"http://x\")", " @SUM(1)");
        assertThat(files.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
    }

    @Test
    void ten_thousand_rows_are_written() throws Exception {
        var rows =
                IntStream.range(0, 10_000)
                        .mapToObj(number -> List.of(Cell.of("bài " + number), Cell.of(number)))
                        .toList();
        var bytes = new ByteArrayOutputStream();
        XlsxTable.write(new Table("t", THERE, List.of("a", "b"), rows), bytes);

        assertThat(rows(unzipped(bytes.toByteArray()))).hasSize(10_001);
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<List<String>> rows(Map<String, String> files)
            throws IOException, ParserConfigurationException, SAXException {
        var sheet = parsed(files.get("xl/worksheets/sheet1.xml"));
        var rows = new ArrayList<List<String>>();
        for (var row : elements(sheet, "row")) {
            rows.add(elements(row, "c").stream().map(Element::getTextContent).toList());
        }
        return rows;
    }

    private static Element parsed(String xml)
            throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }
}
