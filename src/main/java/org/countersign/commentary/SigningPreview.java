package org.countersign.commentary;

import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.actual.FigureKey;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.Queries;
import org.countersign.actual.Reading;
import org.countersign.calculation.TargetStatus;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that waits for one signer, with what wants a look before it is signed; as many statements whatever there is. */
@Service
public class SigningPreview {

    private final Commentaries commentaries;
    private final CycleRows cycles;
    private final CaseFiles files;
    private final Knowledge knowledge;
    private final Acts acts;
    private final Queries queries;

    SigningPreview(
            Commentaries commentaries,
            CycleRows cycles,
            CaseFiles files,
            Knowledge knowledge,
            Acts acts,
            Queries queries) {
        this.commentaries = commentaries;
        this.cycles = cycles;
        this.files = files;
        this.knowledge = knowledge;
        this.acts = acts;
        this.queries = queries;
    }

    /** Earliest month first; those that want a look before the others. */
    @PreAuthorize("@access.may(#authority, 'COUNTERSIGN')")
    @Transactional(readOnly = true)
    public List<ToSign> of(AuthorityId authority) {
        List<Case> mine = files.of(authority, submitted()).stream()
                .filter(at -> Task.of(at) == Task.SIGN && at.permitted().may(Move.SIGN_OFF))
                .toList();
        var looked = new Looked(
                knowledge.besideAll(authority, mine),
                acts.submittedWith(mine.stream().map(at -> at.commentary().id()).toList()),
                queries.open(authority).stream().map(FigureQuery::figure).collect(toSet()));
        return mine.stream()
                .map(looked::at)
                .sorted(Comparator.comparing((ToSign one) -> one.looks().isEmpty())
                        .thenComparing(ToSign::month)
                        .thenComparing(one -> one.indicator().description().position()))
                .toList();
    }

    private List<Commentary> submitted() {
        List<YearMonth> open = cycles.findAllByOrderByMonthDesc().stream()
                .map(Cycle::details)
                .filter(CycleDetails::open)
                .map(CycleDetails::month)
                .toList();
        return open.isEmpty()
                ? List.of()
                : commentaries
                        .findByMonthIn(
                                open.stream().map(month -> month.atDay(1)).toList())
                        .stream()
                        .filter(text -> text.state() == State.SUBMITTED)
                        .toList();
    }

    /** @param submitted the figures with which each was handed in */
    private record Looked(Map<CommentaryId, Known> known, Map<CommentaryId, Seen> submitted, Set<FigureKey> queried) {

        ToSign at(Case at) {
            String lastMonth = known.get(at.commentary().id()).lastMonth();
            return new ToSign(
                    at.commentary().now(), at.indicator(), at.figures().get(), lastMonth, looks(at, lastMonth));
        }

        private List<String> looks(Case at, String lastMonth) {
            List<String> looks = new ArrayList<>();
            Seen now = at.figures().get();
            Optional.ofNullable(submitted.get(at.commentary().id()))
                    .map(then ->
                            new ChangedSince(then, now, at.indicator().measure().unit()).words())
                    .filter(moved -> !moved.isEmpty())
                    .ifPresent(moved -> looks.add("Since it was submitted: " + String.join("; ", moved) + "."));
            if (queried.contains(new FigureKey(
                    at.indicator().id(),
                    Reading.shown(at.indicator().measure(), at.commentary().month())))) {
                looks.add("Its figure is queried, and not answered yet.");
            }
            Stream.of(unusual(now), beyond(at), text(at, lastMonth))
                    .flatMap(List::stream)
                    .forEach(looks::add);
            return looks;
        }

        private static List<String> unusual(Seen now) {
            if (now.isOfOverview()) {
                return List.of(now.value() + ". " + SeenIndicators.signed(now.indicators()) + ".");
            }
            List<String> unusual = new ArrayList<>();
            if (now.amount() == null) {
                unusual.add("There is no figure: " + now.value() + ".");
            }
            if (now.judgement().equals("negative")) {
                unusual.add("The figure moved the wrong way: " + now.changeOnPrevious() + ".");
            }
            if (now.targetStatus().equals(TargetStatus.RED.words())) {
                unusual.add("Target missed: " + now.target() + ".");
            }
            return unusual;
        }

        private List<String> beyond(Case at) {
            List<String> beyond = new ArrayList<>();
            if (known.get(at.commentary().id()).unusual()) {
                beyond.add("The figure is outside its usual range.");
            }
            if (at.commentary().required().contains(TextRule.WORST_QUARTILE.words())) {
                beyond.add("The figure is in the worst quarter of all authorities.");
            }
            return beyond;
        }

        private List<String> text(Case at, String lastMonth) {
            String text = at.commentary().text();
            if (text.isBlank()) {
                return List.of("There is no text: its reporter has nothing to add.");
            }
            String carried = CarriedOver.words(lastMonth, text);
            Stream<String> returned = at.progress().round() > 1
                    ? Stream.of("It was submitted before, and changed since.")
                    : Stream.empty();
            return Stream.of(
                            returned,
                            TextHints.of(text, known.get(at.commentary().id())).stream()
                                    .map(Hint::words),
                            Stream.of(carried).filter(words -> !words.isEmpty()).map(words -> words + "."))
                    .flatMap(words -> words)
                    .toList();
        }
    }
}
