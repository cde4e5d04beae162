package org.countersign.intake;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.actual.LoadId;
import org.countersign.commentary.ImportedText;
import org.countersign.commentary.ImportedTexts;
import org.countersign.commentary.NewImportedText;
import org.countersign.commentary.WritingDesk;
import org.countersign.indicator.IndicatorId;
import org.countersign.intake.PlannedChange.Subject;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** The texts that a plan writes: drafts of the month that is open, and history of all others. */
@Component
class TextWrites {

    private final WritingDesk writing;
    private final ImportedTexts imported;

    TextWrites(WritingDesk writing, ImportedTexts imported) {
        this.writing = writing;
        this.imported = imported;
    }

    List<String> drafts(AuthorityId authority, Preview preview, Map<IndicatorId, PlannedRow> written) {
        Set<String> taken = new LinkedHashSet<>();
        written.forEach((indicator, row) -> row.writes()
                .filter(change -> change.change().subject() == Subject.COMMENTARY)
                .forEach(change -> {
                    writing.takeOver(authority, indicator, preview.month(), words(row, change));
                    taken.add(row.reference());
                }));
        return taken.isEmpty()
                ? List.of()
                : List.of("Commentary taken over as drafts: " + String.join(", ", taken) + ".");
    }

    private static ImportedText.Words words(PlannedRow row, PlannedChange change) {
        return row.row().stream()
                .flatMap(read -> read.texts().stream())
                .filter(DatedText::current)
                .map(DatedText::words)
                .findFirst()
                .orElseGet(() -> new ImportedText.Words(change.after(), "", ""));
    }

    /** Whatever months they are of, they open none. */
    List<String> history(AuthorityId authority, LoadId load, Preview preview, Map<IndicatorId, PlannedRow> written) {
        List<NewImportedText> texts = written.entrySet().stream()
                .flatMap(row -> row.getValue().writes().flatMap(change -> old(row.getKey(), change.change()).stream()))
                .toList();
        if (texts.isEmpty()) {
            return List.of();
        }
        imported.take(authority, load, preview.upload().name(), texts);
        return List.of("Commentary taken over as history, imported and not signed: " + counted(texts.size()) + ".");
    }

    private static Optional<NewImportedText> old(IndicatorId indicator, PlannedChange.Change change) {
        return change instanceof PlannedChange.Change.OldText(YearMonth month, ImportedText.Words words)
                ? Optional.of(new NewImportedText(indicator, month, words))
                : Optional.empty();
    }

    /** For the audit trail: ", 3 texts as history"; empty where there is none. */
    static String words(Map<IndicatorId, PlannedRow> written) {
        long texts = written.values().stream()
                .flatMap(PlannedRow::writes)
                .filter(change -> change.change().subject() == Subject.OLD_TEXT)
                .count();
        return texts == 0 ? "" : ", " + counted(texts) + " as history";
    }

    private static String counted(long texts) {
        return texts == 1 ? "1 text" : "%,d texts".formatted(texts);
    }
}
