package org.countersign.intake;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.CatalogueDesk;
import org.countersign.indicator.Differences;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.Saved;
import org.countersign.indicator.Theme;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as a workbook: taken out, worked on elsewhere, looked at and brought in again. */
@Service
public class CatalogueFile {

    private final Catalogue catalogue;
    private final CatalogueDesk desk;
    private final Themes themes;
    private final People people;
    private final AuditTrail audit;

    CatalogueFile(Catalogue catalogue, CatalogueDesk desk, Themes themes, People people, AuditTrail audit) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.themes = themes;
        this.people = people;
        this.audit = audit;
    }

    /** All indicators as XLSX, those that ended too. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public byte[] export(AuthorityId authority) {
        Map<ThemeId, String> names = themes.all(authority).stream().collect(toMap(Theme::id, Theme::name));
        Map<PersonId, String> called = people.all(authority).stream().collect(toMap(Person::id, Person::name));
        List<CatalogueEntry> entries = catalogue.all(authority).stream()
                .map(indicator -> new CatalogueEntry(
                        indicator, indicator.theme().map(names::get).orElse(""), called))
                .toList();
        audit.record(authority, Act.EXPORTED, "catalogue", new Change("", entries.size() + " indicators"));
        return CatalogueWorkbook.of(entries);
    }

    /** What a workbook would change; nothing is written. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional(readOnly = true)
    public CataloguePlan plan(AuthorityId authority, String file, byte[] bytes) {
        return switch (new SheetReader().read(file, bytes)) {
            case Reading.Refused refused -> CataloguePlan.refused(file, refused.sentence());
            case Reading.Read read ->
                read.sheets().stream()
                        .map(sheet -> planned(authority, sheet))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseGet(() -> CataloguePlan.refused(
                                file, "No sheet has the columns “Reference” and “Title” in its first row."));
        };
    }

    /** Writes what the plan says. What somebody else changed meanwhile is left alone; says which. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public List<String> write(AuthorityId authority, CataloguePlan plan) {
        List<String> left = new ArrayList<>();
        for (CatalogueChange change : plan.changes()) {
            if (!(desk.save(authority, change.draft()) instanceof Saved.Done)) {
                left.add(change.reference());
            }
        }
        return left;
    }

    private Optional<CataloguePlan> planned(AuthorityId authority, Sheet sheet) {
        return sheet.lines().stream()
                .findFirst()
                .map(CatalogueFile::columns)
                .filter(columns ->
                        columns.keySet().containsAll(Set.of(CatalogueColumn.REFERENCE, CatalogueColumn.TITLE)))
                .map(columns -> planned(known(authority), sheet, columns));
    }

    private static Map<CatalogueColumn, Integer> columns(Line header) {
        Map<CatalogueColumn, Integer> columns = new EnumMap<>(CatalogueColumn.class);
        for (int at = 0; at < header.width(); at++) {
            int index = at;
            CatalogueColumn.headed(header.cell(at)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns;
    }

    private CatalogueRowPlanner.Known known(AuthorityId authority) {
        return new CatalogueRowPlanner.Known(
                catalogue.all(authority).stream().collect(toMap(IndicatorDetails::reference, Function.identity())),
                themes.all(authority).stream()
                        .collect(toMap(theme -> CatalogueRowPlanner.Known.folded(theme.name()), Theme::id)),
                people.all(authority).stream()
                        .collect(toMap(
                                person -> CatalogueRowPlanner.Known.folded(person.name()),
                                Person::id,
                                (one, other) -> one)));
    }

    private static CataloguePlan planned(
            CatalogueRowPlanner.Known known, Sheet sheet, Map<CatalogueColumn, Integer> columns) {
        List<CatalogueChange> changes = new ArrayList<>();
        List<CatalogueProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int same = 0;
        for (Line line :
                sheet.lines().stream().skip(1).filter(one -> !one.isBlank()).toList()) {
            var row = new CatalogueRowReader(sheet.name(), line, columns);
            var planner = new CatalogueRowPlanner(row, known);
            Optional<CatalogueChange> change = planner.draft(known.indicators().size() + line.number())
                    .map(draft -> change(planner.present(), draft));
            change.filter(one -> !seen.add(one.reference()))
                    .ifPresent(twice -> row.problem(CatalogueColumn.REFERENCE, "This reference stands here twice."));
            change.filter(one -> !one.words().isEmpty() && row.problems().isEmpty())
                    .filter(one -> isExplained(planner, one, row))
                    .ifPresent(changes::add);
            same += change.filter(one -> one.words().isEmpty()).isPresent() ? 1 : 0;
            problems.addAll(row.problems());
        }
        return new CataloguePlan(changes, problems, same);
    }

    private static boolean isExplained(CatalogueRowPlanner planner, CatalogueChange change, CatalogueRowReader row) {
        boolean needed = planner.present()
                .filter(there -> there.isRedefinedBy(change.draft()))
                .isPresent();
        var why = change.draft().redefinition();
        if (needed && (why == null || why.reason().strip().length() < 3)) {
            row.problem(
                    CatalogueColumn.REASON,
                    "The definition changed. Say why, and from which month it holds unless only the words were corrected.");
            return false;
        }
        return true;
    }

    private static CatalogueChange change(Optional<IndicatorDetails> present, IndicatorDraft draft) {
        return new CatalogueChange(
                draft,
                present.map(there -> words(there, draft))
                        .orElseGet(() -> List.of(draft.description().title())));
    }

    private static List<String> words(IndicatorDetails there, IndicatorDraft draft) {
        List<String> words = new ArrayList<>();
        Differences.between(there, draft)
                .forEach(line -> words.add("%s: %s → %s".formatted(line.what(), line.theirs(), line.ours())));
        for (Responsibility kind : Responsibility.values()) {
            if (!there.people(kind).equals(draft.held().getOrDefault(kind, Set.of()))) {
                words.add("The " + kind.words() + " changes");
            }
        }
        return words;
    }
}
