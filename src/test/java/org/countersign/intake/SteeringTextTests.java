package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countersign.audit.CsvLine;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Unit;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.CatalogueDesk;
import org.countersign.indicator.Definition;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.PartKind;
import org.countersign.indicator.Saved;
import org.countersign.indicator.Standing;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.LibreOffice;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.Steering;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever somebody typed into any text of the catalogue is text in every file that is taken out. */
@DatabaseTest
class SteeringTextTests {

    private static final int SHORTEST_FIELD = 60;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    CatalogueFile file;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueDesk desk;

    @Autowired
    Themes themes;

    @Autowired
    SignedInAs signedIn;

    @TempDir
    Path folder;

    @Test
    void inTheWorkbookOfTheCatalogueEveryTextIsText() throws IOException {
        byte[] workbook = exported();
        List<String> cells = cells(workbook);

        assertThat(cells)
                .containsAll(
                        Steering.TEXTS.stream().map(SteeringTextTests::plain).toList());
        List<String> read = LibreOffice.rows(Files.write(folder.resolve("catalogue.xlsx"), workbook), folder).stream()
                .flatMap(List::stream)
                .map(SteeringTextTests::plain)
                .toList();
        assertThat(read)
                .containsAll(
                        Steering.TEXTS.stream().map(SteeringTextTests::plain).toList());
        assertThat(read).containsAll(cells);
    }

    @Test
    void inTheTrailAsAFileEveryTextIsText() throws IOException {
        String csv = Steering.TEXTS.stream()
                .map(text -> CsvLine.of("before", text, "after"))
                .collect(Collectors.joining());
        Path saved = Files.writeString(folder.resolve("trail.csv"), "\uFEFF" + csv, StandardCharsets.UTF_8);

        List<List<String>> rows = LibreOffice.rows(saved, folder);
        assertThat(rows).hasSize(Steering.TEXTS.size());
        for (int at = 0; at < rows.size(); at++) {
            assertThat(plain(rows.get(at).get(1))).isEqualTo("'" + plain(Steering.TEXTS.get(at)));
            assertThat(rows.get(at).getLast()).isEqualTo("after");
        }
    }

    /** All cells of all sheets; each is a string, none a formula. */
    private static List<String> cells(byte[] workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(opened.getNumberOfSheets()).isEqualTo(3);
            for (Sheet sheet : opened) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        cells.add(plain(cell.getStringCellValue()));
                    }
                }
            }
        }
        return cells;
    }

    private byte[] exported() {
        AuthorityId authority = authorities.fresh();
        return signedIn.person("team", authority, () -> {
            var theme = themes.named(authority, Steering.TEXTS.getFirst());
            for (int at = 0; at < Steering.TEXTS.size(); at++) {
                IndicatorId whole = add(authority, "W" + at, Steering.TEXTS.get(at), Standing.NEW.in(theme));
                if (at % 10 == 0) {
                    add(authority, "P" + at, Steering.TEXTS.get(at), Standing.NEW.partOf(whole, PartKind.TEAM));
                }
                catalogue.setTargets(
                        authority,
                        whole,
                        new Targets(
                                Map.of(new FinancialYear(2026), Target.Aim.of(BigDecimal.valueOf(-at), Basis.YEAR))));
            }
            return file.export(authority);
        });
    }

    private IndicatorId add(AuthorityId authority, String reference, String text, Standing standing) {
        String cut = text.substring(0, Math.min(SHORTEST_FIELD, text.length()));
        var saved = desk.save(
                authority,
                new IndicatorDraft(
                        null,
                        0,
                        new Description(reference, text, text, text, 1, ""),
                        new Definition(text, text, null, cut, text, cut, text),
                        Measure.found(Unit.COUNT, 0, Polarity.NONE),
                        standing,
                        Map.of(),
                        null));
        return ((Saved.Done) saved).id();
    }

    /** Without blanks and what no workbook can hold: each program writes line breaks as it likes. */
    private static String plain(String text) {
        return Stream.of(text.replace("_x000D_", "").split(""))
                .filter(one -> !one.matches("[\\s\\p{Cntrl}\\p{Zs}\\uFEFF]"))
                .collect(Collectors.joining());
    }
}
