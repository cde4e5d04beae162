package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was worked out for one reader shows nobody more than they may see, and nobody what is no longer so. */
@DatabaseTest
class FigureReadingTests {

    private static final int CHANGES = 921;

    @Autowired
    Sheet sheet;

    @Autowired
    OwnAuthority own;

    @Autowired
    Scorecards scorecards;

    @Autowired
    FigureChanges changes;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest(name = "{0} reads first")
    @ValueSource(strings = {"team", "leader", "reporter"})
    void aFigureHeldBackIsSeenByTheTeamAloneWhoeverReadsFirst(String first) {
        var authority =
                new AuthorityId(928 + List.of("team", "leader", "reporter").indexOf(first));
        sheet.load(authority, List.of(Sheet.row("EH1")));
        Stream.of("team", "leader", "reporter", "owner").forEach(who -> row(authority, who));
        own.asSystem(authority, () -> changes.holdBack(authority));

        Stream.of(first, "leader", "team", "owner", "reporter", "leader", "team")
                .forEach(who -> assertThat(everything(row(authority, who)).contains("125"))
                        .as(who)
                        .isEqualTo(who.equals("team")));

        own.asSystem(authority, () -> changes.release(authority));
        assertThat(row(authority, "leader").current().text()).isEqualTo("125");
    }

    @Test
    void anAuthorityNeverShowsWhatWasWorkedOutForAnother() {
        var here = new AuthorityId(931);
        var there = new AuthorityId(932);
        sheet.load(here, List.of(Sheet.row("EH1")));
        sheet.load(there, List.of(Sheet.row("EH1")));
        row(here, "leader");
        sheet.revised(there, "EH1", "777");
        own.asSystem(there, () -> changes.release(there));

        assertThat(row(there, "leader").current().text()).isEqualTo("777");
        assertThat(row(here, "leader").current().text()).isEqualTo("125");
    }

    @Test
    void aTextThatMayNotBeReadYetIsNotKeptForOthers() {
        var authority = new AuthorityId(933);
        sheet.load(authority, List.of(Sheet.row("EH1")));
        sheet.submitted(authority, "EH1", "Not signed yet");

        Stream.of("team", "leader", "owner", "leader", "reporter", "leader")
                .forEach(who -> assertThat(row(authority, who).commentary().firstLine())
                        .as(who)
                        .isEqualTo(who.equals("leader") ? "" : "Not signed yet"));
    }

    @ParameterizedTest
    @EnumSource
    void whateverChangesIsSeenByTheNextReader(Happening happening) {
        var authority = new AuthorityId(CHANGES + happening.ordinal());
        sheet.load(authority, List.of(Sheet.row("EH1")));
        ScorecardRow before = row(authority, "leader");
        assertThat(row(authority, "leader")).isSameAs(before);

        own.asSystem(authority, () -> {
            happening.change.accept(changes, authority);
            return happening;
        });

        assertThat(row(authority, "leader")).isNotEqualTo(before);
    }

    @Test
    void whatIsRolledBackIsNeitherKeptNorReadFromWhatIsKept() {
        var authority = new AuthorityId(934);
        sheet.load(authority, List.of(Sheet.row("EH1")));
        row(authority, "leader");

        own.asSystem(
                authority,
                () -> new TransactionTemplate(transactions).execute(status -> {
                    changes.record(authority, "777");
                    assertThat(scorecards
                                    .page(authority, Sheet.MONTH, ScorecardFilter.NONE)
                                    .rows()
                                    .getFirst()
                                    .current()
                                    .text())
                            .isEqualTo("777");
                    status.setRollbackOnly();
                    return status;
                }));

        assertThat(row(authority, "leader").current().text()).isEqualTo("125");
        assertThat(row(authority, "team").current().text()).isEqualTo("125");
    }

    private ScorecardRow row(AuthorityId authority, String who) {
        return own.as(who, () -> scorecards.page(authority, Sheet.MONTH, ScorecardFilter.NONE))
                .rows()
                .getFirst();
    }

    private static String everything(ScorecardRow row) {
        return row.toString();
    }

    /** What can make a row read otherwise. */
    enum Happening {
        REVISED(FigureChanges::revise),
        HELD_BACK(FigureChanges::holdBack),
        SETTLED(FigureChanges::settle),
        AIMED(FigureChanges::aim),
        COMPARED(FigureChanges::compare),
        MARKED(FigureChanges::mark),
        MEASURED_OTHERWISE(FigureChanges::measureOtherwise);

        private final BiConsumer<FigureChanges, AuthorityId> change;

        Happening(BiConsumer<FigureChanges, AuthorityId> change) {
            this.change = change;
        }
    }
}
