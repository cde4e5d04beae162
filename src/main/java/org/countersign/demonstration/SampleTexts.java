package org.countersign.demonstration;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.calendar.WorkingDays;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.Draft;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.Signing;
import org.countersign.commentary.State;
import org.countersign.commentary.TextRequirements;
import org.countersign.commentary.TextRules;
import org.countersign.commentary.WordingDesk;
import org.countersign.commentary.WritingDesk;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.AuthorityId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Opens last month and this month for commentary and has the demonstration's people write, return and sign, each signed
 * in as themselves: the demonstration has no way around the desks either.
 */
@Component
@Profile("demo")
class SampleTexts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Cycles cycles;
    private final CommentaryBook book;
    private final WritingDesk writing;
    private final SignOffDesk signing;
    private final WordingDesk wording;
    private final TextRequirements requirements;
    private final Catalogue catalogue;
    private final SignIn signIn;
    private final Clock clock;

    SampleTexts(
            Cycles cycles,
            CommentaryBook book,
            WritingDesk writing,
            SignOffDesk signing,
            WordingDesk wording,
            TextRequirements requirements,
            Catalogue catalogue,
            SignIn signIn,
            Clock clock) {
        this.cycles = cycles;
        this.book = book;
        this.writing = writing;
        this.signing = signing;
        this.wording = wording;
        this.requirements = requirements;
        this.catalogue = catalogue;
        this.signIn = signIn;
        this.clock = clock;
    }

    void write(AuthorityId authority, DemonstrationAuthority shown) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        YearMonth last = Demonstration.MONTH.minusMonths(1);
        catalogue.all(authority).stream()
                .filter(indicator -> SampleWords.thisMonth(indicator).ending() == State.NOT_REQUIRED)
                .forEach(indicator -> requirements.set(authority, indicator.id(), Optional.of(TextRules.USUAL)));
        cycles.open(authority, last, due(today, 1));
        cycles.open(authority, Demonstration.MONTH, due(today, 3));
        scenes(authority, shown).forEach(scene -> {
            scene.signed(last, SampleWords.lastMonth(scene.indicator));
            scene.play(SampleWords.thisMonth(scene.indicator));
        });
    }

    /** Has owners propose another wording, once somebody is there who could confirm it. */
    void propose(AuthorityId authority, DemonstrationAuthority shown) {
        scenes(authority, shown)
                .filter(scene -> SampleWords.thisMonth(scene.indicator).ending() == State.WAITING)
                .forEach(scene -> scene.propose(SampleWords.thisMonth(scene.indicator)));
    }

    private Stream<Scene> scenes(AuthorityId authority, DemonstrationAuthority shown) {
        Map<String, Sample> samples = shown.samples().stream()
                .collect(toMap(sample -> sample.description().reference(), sample -> sample));
        return catalogue.all(authority).stream()
                .map(indicator -> new Scene(authority, shown.cast(), samples.get(indicator.reference()), indicator));
    }

    private static Deadlines due(LocalDate today, int days) {
        return new Deadlines(
                WorkingDays.plus(today, days), WorkingDays.plus(today, days + 3), WorkingDays.plus(today, days + 8));
    }

    /** One indicator and its two people. */
    private class Scene {

        private final AuthorityId authority;
        private final String reporter;
        private final String owner;
        private final IndicatorDetails indicator;

        Scene(AuthorityId authority, Cast cast, Sample sample, IndicatorDetails indicator) {
            this.authority = authority;
            this.reporter = cast.email(sample.reporter());
            this.owner = cast.email(sample.owner());
            this.indicator = indicator;
        }

        void play(SampleWords.Part part) {
            switch (part.ending()) {
                case NOT_STARTED, NOT_REQUIRED -> {}
                case DRAFT -> draft(part.text());
                case SUBMITTED, WAITING -> submitted(Demonstration.MONTH, part.text());
                case RETURNED -> returned(part);
                case SIGNED_OFF -> signed(Demonstration.MONTH, part.text());
            }
        }

        void signed(YearMonth month, String text) {
            submitted(month, text);
            signIn.as(owner, () -> {
                OpenedCommentary opened = opened(month);
                return signing.signOff(authority, opened.commentary().id(), seen(opened));
            });
        }

        private void draft(String text) {
            signIn.as(reporter, () -> {
                OpenedCommentary opened = opened(Demonstration.MONTH);
                return writing.save(
                        authority,
                        opened.commentary().id(),
                        new Draft(text, opened.commentary().version()));
            });
        }

        private void submitted(YearMonth month, String text) {
            signIn.as(reporter, () -> {
                OpenedCommentary opened = opened(month);
                return writing.submit(
                        authority,
                        opened.commentary().id(),
                        new Draft(text, opened.commentary().version()));
            });
        }

        private void returned(SampleWords.Part part) {
            submitted(Demonstration.MONTH, part.text());
            signIn.as(owner, () -> {
                OpenedCommentary opened = opened(Demonstration.MONTH);
                return signing.giveBack(authority, opened.commentary().id(), seen(opened), part.reason());
            });
        }

        void propose(SampleWords.Part part) {
            signIn.as(owner, () -> {
                OpenedCommentary opened = opened(Demonstration.MONTH);
                return wording.propose(
                        authority,
                        opened.commentary().id(),
                        new Draft(part.reason(), opened.commentary().version()));
            });
        }

        private OpenedCommentary opened(YearMonth month) {
            return book.open(authority, indicator.id(), month).orElseThrow();
        }

        private static Signing seen(OpenedCommentary opened) {
            return new Signing(opened.commentary().version(), opened.figures());
        }
    }
}
