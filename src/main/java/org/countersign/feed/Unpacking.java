package org.countersign.feed;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.intake.Ahead;
import org.countersign.intake.FigureSheet;
import org.countersign.intake.FigureSheets;
import org.countersign.intake.FileContent;
import org.countersign.intake.Received;
import org.countersign.intake.ScorecardImport;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a job sent, be it a file or figures one by one. */
@Component
class Unpacking {

    private final ScorecardImport imports;
    private final FigureSheets sheets;
    private final JsonMapper json;
    private final Clock clock;

    Unpacking(ScorecardImport imports, FigureSheets sheets, JsonMapper json, Clock clock) {
        this.imports = imports;
        this.sheets = sheets;
        this.json = json;
        this.clock = clock;
    }

    Understanding read(AuthorityId authority, Delivery delivery) {
        return delivery.figures()
                ? figures(authority, delivery)
                : received(authority, delivery.file(), delivery.content(), Optional.empty());
    }

    private Understanding figures(AuthorityId authority, Delivery delivery) {
        FigureList list = FigureList.read(delivery.content(), json, Ahead.at(clock.instant()));
        if (!list.problem().isEmpty()) {
            return new Understanding.Refused(list.problem());
        }
        FigureSheet sheet = withLeft(sheets.of(authority, list.figures()), list.left());
        return sheet.workbook().length == 0
                ? new Understanding.Refused("None of the figures can be read. "
                        + sheet.left().stream()
                                .limit(1)
                                .map(Unpacking::words)
                                .findFirst()
                                .orElse(""))
                : received(authority, delivery.file(), FileContent.of(sheet.workbook()), Optional.of(sheet))
                        .unread(list.unknown());
    }

    private static FigureSheet withLeft(FigureSheet sheet, List<FigureSheet.Left> unread) {
        return new FigureSheet(
                sheet.workbook(),
                Stream.concat(unread.stream(), sheet.left().stream()).toList(),
                sheet.entries());
    }

    private static String words(FigureSheet.Left left) {
        return "figures[" + left.entry() + "]: " + left.reason();
    }

    private Understanding received(
            AuthorityId authority, String file, FileContent content, Optional<FigureSheet> sheet) {
        return switch (imports.receive(authority, file, content)) {
            case Received.Refused(String sentence) -> new Understanding.Refused(sentence);
            case Received.Unclear(var handed, String sentence) -> new Understanding.Refused(sentence);
            case Received.Understood(var upload) -> new Understanding.Read(upload, sheet, Set.of());
        };
    }
}
