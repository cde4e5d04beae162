package org.countersign.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** What a spreadsheet program makes of a file: it opens it, calculates, and saves each sheet's cells as text. */
public final class LibreOffice {

    /** Commas, quotes, UTF-8. */
    private static final String FROM_CSV = "Text - txt - csv (StarCalc):44,34,76,1";

    /** The same, quotes around every text, values as they are shown, each sheet a file. */
    private static final String AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

    private LibreOffice() {}

    /** The rows of every sheet, in one list; skips the test where the program is not installed. */
    public static List<List<String>> rows(Path file, Path folder) {
        Assumptions.assumeTrue(isThere(), "LibreOffice (soffice) is not installed, so its reading is not tested.");
        List<String> command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"));
        if (file.toString().endsWith(".csv")) {
            command.add("--infilter=" + FROM_CSV);
        }
        command.addAll(List.of(
                "--convert-to", AS_CSV, "--outdir", folder.resolve("out").toString(), file.toString()));
        Command.run(command.toArray(String[]::new));
        try (Stream<Path> sheets = Files.list(folder.resolve("out"))) {
            return sheets.sorted()
                    .flatMap(sheet -> parsed(text(sheet)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThere() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> parsed(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char here : file.toCharArray()) {
            if (here == '"') {
                quoted = !quoted;
            }
            if (quoted || here != ',' && here != '\n') {
                cell.append(here);
            } else {
                row.add(unquoted(cell.toString()));
                cell.setLength(0);
                if (here == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") && cell.endsWith("\"") && cell.length() > 1
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}
