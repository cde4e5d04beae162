package org.countersign.intake;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Part;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.Saved;
import org.countersign.indicator.TargetDesk;
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
    private final TargetDesk targets;
    private final Themes themes;
    private final People people;
    private final AuditTrail audit;

    CatalogueFile(
            Catalogue catalogue,
            CatalogueDesk desk,
            TargetDesk targets,
            Themes themes,
            People people,
            AuditTrail audit) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.targets = targets;
        this.themes = themes;
        this.people = people;
        this.audit = audit;
    }

    /** All indicators as XLSX, those that ended too, with their targets and parts. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public byte[] export(AuthorityId authority) {
        Map<ThemeId, String> names = themes.all(authority).stream().collect(toMap(Theme::id, Theme::name));
        Map<PersonId, String> called = people.all(authority).stream().collect(toMap(Person::id, Person::name));
        List<IndicatorDetails> all = catalogue.withParts(authority);
        Map<IndicatorId, String> references =
                all.stream().collect(toMap(IndicatorDetails::id, IndicatorDetails::reference));
        List<CatalogueEntry> entries = all.stream()
                .map(indicator -> new CatalogueEntry(
                        indicator,
                        indicator.theme().map(names::get).orElse(""),
                        indicator.part().map(Part::whole).map(references::get).orElse(""),
                        called))
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
                planned(known(authority), read.sheets())
                        .orElseGet(() -> CataloguePlan.refused(
                                file,
                                "No sheet has the columns “Reference” and “Title”, or “Reference”, “Financial year” and"
                                        + " “Target”, in its first row."));
        };
    }

    /** Writes what the plan says. What somebody else changed meanwhile is left alone; says which. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public List<String> write(AuthorityId authority, CataloguePlan plan) {
        List<String> left = new ArrayList<>();
        Map<String, IndicatorId> added = new HashMap<>();
        for (CatalogueChange change : plan.changes()) {
            if (draft(change, added).map(draft -> desk.save(authority, draft)).orElse(null)
                    instanceof Saved.Done(IndicatorId id)) {
                added.put(change.reference(), id);
            } else {
                left.add(change.reference());
            }
        }
        Map<String, IndicatorDetails> now = catalogue.withParts(authority).stream()
                .collect(toMap(IndicatorDetails::reference, Function.identity()));
        for (TargetChange change : plan.targets()) {
            IndicatorDetails indicator = now.get(change.reference());
            if (indicator != null && TargetSheet.same(indicator.targets().of(change.year()), change.former())) {
                targets.set(authority, indicator.id(), change.year(), change.target());
            } else {
                left.add(change.name());
            }
        }
        return left;
    }

    /** Empty for a part whose whole was left. */
    private static Optional<IndicatorDraft> draft(CatalogueChange change, Map<String, IndicatorId> added) {
        ComingPart coming = change.coming();
        return coming == null
                ? Optional.of(change.draft())
                : Optional.ofNullable(added.get(coming.whole())).map(whole -> coming.of(whole, change.draft()));
    }

    /** Indicators, then parts, which may be of indicators that the same file adds; then targets, may too. */
    private static Optional<CataloguePlan> planned(CatalogueRowPlanner.Known known, List<Sheet> sheets) {
        Set<String> seen = new HashSet<>();
        Map<Boolean, List<Sheet>> ofParts = sheets.stream().collect(partitioningBy(CatalogueFile::isOfParts));
        Optional<CataloguePlan> wholes = described(known, ofParts.get(false), seen);
        Optional<CataloguePlan> parts = described(known.with(added(wholes)), ofParts.get(true), seen);
        Optional<CataloguePlan> described =
                Stream.concat(wholes.stream(), parts.stream()).reduce(CataloguePlan::and);
        Set<String> coming = references(described.stream().flatMap(plan -> plan.changes().stream()));
        Optional<CataloguePlan> aimed = sheets.stream()
                .flatMap(sheet -> TargetSheet.planned(sheet, known.indicators(), coming).stream())
                .reduce(CataloguePlan::and);
        return Stream.concat(described.stream(), aimed.stream()).reduce(CataloguePlan::and);
    }

    private static boolean isOfParts(Sheet sheet) {
        return sheet.lines().stream()
                .findFirst()
                .filter(header -> columns(header).containsKey(CatalogueColumn.PART_OF))
                .isPresent();
    }

    private static Optional<CataloguePlan> described(
            CatalogueRowPlanner.Known known, List<Sheet> sheets, Set<String> seen) {
        return sheets.stream()
                .flatMap(sheet -> planned(known, sheet, seen).stream())
                .reduce(CataloguePlan::and);
    }

    private static Set<String> added(Optional<CataloguePlan> plan) {
        return references(plan.stream().flatMap(all -> all.changes().stream()).filter(CatalogueChange::isNew));
    }

    private static Set<String> references(Stream<CatalogueChange> changes) {
        return changes.map(CatalogueChange::reference).collect(toSet());
    }

    private static Optional<CataloguePlan> planned(CatalogueRowPlanner.Known known, Sheet sheet, Set<String> seen) {
        return sheet.lines().stream()
                .findFirst()
                .map(CatalogueFile::columns)
                .filter(columns ->
                        columns.keySet().containsAll(Set.of(CatalogueColumn.REFERENCE, CatalogueColumn.TITLE)))
                .map(columns -> planned(known, sheet, columns, seen));
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
                catalogue.withParts(authority).stream()
                        .collect(toMap(IndicatorDetails::reference, Function.identity())),
                themes.all(authority).stream()
                        .collect(toMap(theme -> CatalogueRowPlanner.Known.folded(theme.name()), Theme::id)),
                people.all(authority).stream()
                        .collect(toMap(
                                person -> CatalogueRowPlanner.Known.folded(person.name()),
                                Person::id,
                                (one, other) -> one)),
                Set.of());
    }

    private static CataloguePlan planned(
            CatalogueRowPlanner.Known known, Sheet sheet, Map<CatalogueColumn, Integer> columns, Set<String> seen) {
        List<CatalogueChange> changes = new ArrayList<>();
        List<CatalogueProblem> problems = new ArrayList<>();
        int same = 0;
        for (Line line :
                sheet.lines().stream().skip(1).filter(one -> !one.isBlank()).toList()) {
            var row = new CatalogueRowReader<>(sheet.name(), line, columns);
            var planner = new CatalogueRowPlanner(row, known);
            Optional<CatalogueChange> change =
                    planner.draft(known.indicators().size() + line.number()).map(draft -> change(planner, draft));
            change.filter(one -> !seen.add(one.reference()))
                    .ifPresent(twice -> row.problem(CatalogueColumn.REFERENCE, "This reference stands here twice."));
            change.filter(one -> !one.words().isEmpty() && row.problems().isEmpty())
                    .filter(one -> isExplained(planner, one, row))
                    .ifPresent(changes::add);
            same += change.filter(one -> one.words().isEmpty()).isPresent() ? 1 : 0;
            problems.addAll(row.problems());
        }
        return new CataloguePlan(changes, List.of(), problems, same);
    }

    private static boolean isExplained(
            CatalogueRowPlanner planner, CatalogueChange change, CatalogueRowReader<CatalogueColumn> row) {
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
        return saysWhyGood(planner, change.draft(), row);
    }

    private static boolean saysWhyGood(
            CatalogueRowPlanner planner, IndicatorDraft draft, CatalogueRowReader<CatalogueColumn> row) {
        boolean turned = planner.present()
                .filter(there ->
                        !there.measure().polarity().equals(draft.measure().polarity()))
                .isPresent();
        if (turned && draft.definition().polarityReason().isBlank()) {
            row.problem(CatalogueColumn.WHY, "What is good changed. Say why.");
            return false;
        }
        return true;
    }

    private static CatalogueChange change(CatalogueRowPlanner planner, IndicatorDraft draft) {
        ComingPart coming = planner.coming();
        List<String> words = planner.present()
                .map(there -> words(there, draft))
                .orElseGet(() -> List.of(draft.description().title()));
        return new CatalogueChange(
                draft,
                Stream.concat(words.stream(), Stream.ofNullable(coming).map(ComingPart::words))
                        .toList(),
                coming);
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
