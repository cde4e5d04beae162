package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.audit.AuditBook;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.Change;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.Signing;
import org.countersign.commentary.TestScorecard;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Deliveries;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an import and a sign-off leave behind: their acts in the trail, and nothing of their words in the log. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class TrailAndLogTests {

    private static final YearMonth MONTH = YearMonth.of(2023, 4);
    private static final String TEXT = "Zyxmarkedtext of a commentary";
    private static final String SHEET = """
            Ref.\tIndicator\tApr-23\tOwner\tReporter\tCommentary
            ZYXREF\tZyxmarkedtitle\t918273\tZyxmarked Owner\tZyxmarked Reporter\tZyxmarkedimport
            """;

    @Autowired
    ScorecardImport imports;

    @Autowired
    SignOffDesk signing;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    AuditBook book;

    @Autowired
    Deliveries deliveries;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SignedInAs signedIn;

    AuthorityId here;

    @BeforeEach
    void anAuthority() {
        authorities.present();
        here = authorities.fresh();
    }

    @Test
    void theTrailHasEachActWithBeforeAndAfterAndNoWords() {
        imported();
        signed();
        assertThat(trail()).extracting(AuditEntry::actWords).contains("Scorecard imported", "Figures loaded");
        assertThat(of("Commentary submitted")).containsExactly(new Change("not started", "submitted"));
        assertThat(of("Commentary signed off")).containsExactly(new Change("submitted", "signed off"));
        assertThat(of("Month opened"))
                .anySatisfy(change -> assertThat(change.after()).startsWith("reporters 2023"));
        assertThat(of("Figures revised"))
                .anySatisfy(change -> assertThat(change.after()).contains("1 revised"));
        assertThat(of("Reporter or owner named")).isNotEmpty();
        assertThat(trail().toString()).doesNotContain(TEXT, "Zyxmarkedimport");
    }

    @Test
    void theLogHasNoTextNoNameNoAddressAndNoFigure(CapturedOutput log) {
        imported();
        signed();
        deliveries.settled();
        assertThat(log.getAll())
                .doesNotContainIgnoringCase("zyxmarked")
                .doesNotContain("918273", "817263", "@fresh" + here, "SELECT ", "INSERT INTO");
    }

    private void imported() {
        asTeam(() -> {
            Received received = imports.receive(here, "sheet.tsv", SHEET.getBytes(StandardCharsets.UTF_8));
            Preview preview = imports.preview(here, ((Received.Understood) received).upload(), Decisions.none());
            return imports.carryOut(
                    here,
                    new Confirmation(
                            preview,
                            Set.of("Zyxmarked Owner"),
                            new Deadlines(LocalDate.of(2023, 5, 9), LocalDate.of(2023, 5, 16), null)));
        });
    }

    private void signed() {
        IndicatorId indicator = scorecard.notStarted(here, "ZYX2", MONTH);
        scorecard.figure(here, indicator, MONTH, "817263");
        OpenedCommentary opened = scorecard.submitted(here, indicator, MONTH, TEXT);
        signedIn.person(
                "owner",
                here,
                () -> signing.signOff(
                        here,
                        opened.commentary().id(),
                        new Signing(opened.commentary().version(), opened.figures())));
    }

    private List<Change> of(String act) {
        return trail().stream()
                .filter(entry -> entry.actWords().equals(act))
                .map(AuditEntry::change)
                .toList();
    }

    private List<AuditEntry> trail() {
        return asTeam(() -> book.page(
                        here,
                        new AuditFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        1))
                .entries();
    }

    private <T> T asTeam(Supplier<T> work) {
        return signedIn.person("team", here, work);
    }
}
