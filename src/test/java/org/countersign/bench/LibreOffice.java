package org.countersign.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where there is one: recalculates a sheet and says how long that took. */
record LibreOffice(Path soffice) {

    private static final Path HOME = Path.of("target", "bench", "office").toAbsolutePath();
    private static final int PATIENCE_IN_SECONDS = 240;
    private static final double AS_EXACT_AS_DOUBLE = 1e-9;

    /** Everything in the document, and the first sheet as it was left, numbers unrounded. */
    private static final String MACRO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
            Sub Recalculate(folder As String, rounds As Integer)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden" : hidden(0).Value = True
              sheet = StarDesktop.loadComponentFromURL(ConvertToURL(folder &amp; "/sheet.fods"), "_blank", 0, hidden())
              Open folder &amp; "/times.txt" For Output As #1
              For round = 1 To rounds
                begun = GetSystemTicks()
                sheet.calculateAll()
                Print #1, GetSystemTicks() - begun
              Next
              Close #1
              Dim csv(1) As New com.sun.star.beans.PropertyValue
              csv(0).Name = "FilterName" : csv(0).Value = "Text - txt - csv (StarCalc)"
              csv(1).Name = "FilterOptions" : csv(1).Value = "44,34,76,1,,0,false,false"
              sheet.storeToURL(ConvertToURL(folder &amp; "/cells.csv"), csv())
              sheet.close(True)
              StarDesktop.terminate()
            End Sub
            </script:module>
            """;

    static Optional<LibreOffice> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(LibreOffice::new);
    }

    Recalculated recalculated(String sheet, int rounds) {
        try {
            Files.createDirectories(HOME);
            run("--terminate_after_init");
            Files.writeString(HOME.resolve("profile/user/basic/Standard/Module1.xba"), MACRO);
            Files.writeString(HOME.resolve("sheet.fods"), sheet);
            run("macro:///Standard.Module1.Recalculate(\"%s\",%d)".formatted(HOME, rounds));
            List<Double> times = Files.readAllLines(HOME.resolve("times.txt")).stream()
                    .map(line -> Double.parseDouble(line.strip()))
                    .toList();
            return new Recalculated(times, Files.readAllLines(HOME.resolve("cells.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String what) throws IOException {
        Process office = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + HOME.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        what)
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("office.log").toFile())
                .start();
        try {
            if (!office.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("LibreOffice does not end; see " + HOME.resolve("office.log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            office.descendants().forEach(ProcessHandle::destroy);
            office.destroy();
        }
    }

    /** What it took each time, and the cells, a row a line. */
    record Recalculated(List<Double> milliseconds, List<String> lines) {

        long differing(String ours) {
            List<String> expected = ours.lines().toList();
            long differing = Math.abs(expected.size() - lines.size());
            for (int row = 0; row < Math.min(expected.size(), lines.size()); row++) {
                differing += differing(
                        expected.get(row).split(",", -1), lines.get(row).split(",", -1));
            }
            return differing;
        }

        private static long differing(String[] ours, String[] theirs) {
            long differing = Math.abs(ours.length - theirs.length);
            for (int cell = 0; cell < Math.min(ours.length, theirs.length); cell++) {
                differing += same(ours[cell], theirs[cell]) ? 0 : 1;
            }
            return differing;
        }

        private static boolean same(String one, String other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.equals(other);
            }
            double here = Double.parseDouble(one);
            double there = Double.parseDouble(other);
            return Math.abs(here - there) <= AS_EXACT_AS_DOUBLE * Math.max(1, Math.abs(here));
        }
    }
}
