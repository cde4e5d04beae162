package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SavedViewsTests {

    private static final AtomicInteger NEXT = new AtomicInteger(960);
    private static final ScorecardNavigation PLANS = ScorecardNavigation.of("period=2020-04&q=plans");

    @Autowired
    OwnAuthority own;

    @Autowired
    Scorecards scorecards;

    @Autowired
    ScorecardViews views;

    @Autowired
    ScorecardPreferences preferences;

    private final AuthorityId place = new AuthorityId(NEXT.incrementAndGet());

    @BeforeEach
    void peopleAtWork() {
        own.present(place);
    }

    @Test
    void aPrivateViewIsSeenByWhoeverSavedItAloneAndIsNothingToOthers() {
        save("owner", "Plans", false);
        SavedView saved = found("owner").getFirst();

        assertThat(saved.query()).isEqualTo("q=plans&months=3");
        assertThat(found("leader")).isEmpty();
        assertThat(found("team")).isEmpty();
        assertThat(delete("team", saved)).isEqualTo(ViewOutcome.GONE);
        assertThat(found("owner")).containsExactly(saved);
    }

    @Test
    void aSharedViewIsChangedByWhoeverSavedItAndByThePerformanceTeam() {
        save("owner", "Plans", true);
        SavedView saved = found("leader").getFirst();

        assertThat(saved.by()).isEqualTo("Owner");
        assertThat(saved.changeable()).isFalse();
        assertThat(rename("leader", saved, "Mine now")).isEqualTo(ViewOutcome.NOT_YOURS);
        assertThat(delete("leader", saved)).isEqualTo(ViewOutcome.NOT_YOURS);
        assertThat(rename("team", saved, "All plans")).isEqualTo(ViewOutcome.DONE);
        assertThat(found("leader")).extracting(SavedView::name).containsExactly("All plans");
        assertThat(delete("team", saved)).isEqualTo(ViewOutcome.DONE);
        assertThat(delete("owner", saved)).isEqualTo(ViewOutcome.GONE);
    }

    @Test
    void aNameIsGivenOnceByEachPersonWhateverItsCase() {
        save("owner", "Plans", true);

        assertThat(save("owner", " plans ", false)).isEqualTo(ViewOutcome.NAME_TAKEN);
        assertThat(save("leader", "Plans", true)).isEqualTo(ViewOutcome.DONE);
        assertThat(save("owner", " ", false)).isEqualTo(ViewOutcome.NAME_LENGTH);
        assertThat(save("owner", "x".repeat(81), false)).isEqualTo(ViewOutcome.NAME_LENGTH);
        assertThat(found("owner")).hasSize(2);
    }

    @Test
    void aViewThatIsTooLongIsRefused() {
        var wordy = ScorecardNavigation.of("q=" + "x".repeat(2_000));

        assertThat(own.as("owner", () -> views.save(place, new NewView("Long", false), wordy, Layout.AT_FIRST)))
                .isEqualTo(ViewOutcome.TOO_MUCH);
    }

    @Test
    void eachPersonKeepsALayoutAndAKeyAndAnAddressGoesBeforeThem() {
        Layout year = Layout.AT_FIRST.withMonths(MonthSpan.THIRTEEN);
        keep("owner", year);
        own.as("owner", () -> {
            preferences.keep(place, new TableKey("G"));
            return true;
        });

        assertThat(page("owner", "").layout()).isEqualTo(year);
        assertThat(page("owner", "").key()).isEqualTo(new TableKey("G"));
        assertThat(page("owner", "months=25").layout().months()).isEqualTo(MonthSpan.TWENTY_FIVE);
        assertThat(page("owner", "months=25").months()).hasSize(25);
        assertThat(page("leader", "").layout()).isEqualTo(Layout.AT_FIRST);

        keep("owner", Layout.AT_FIRST);
        assertThat(page("owner", "").layout()).isEqualTo(Layout.AT_FIRST);
        assertThat(page("owner", "").key()).isEqualTo(new TableKey("G"));
    }

    private ViewOutcome save(String who, String name, boolean shared) {
        return own.as(who, () -> views.save(place, new NewView(name, shared), PLANS, Layout.AT_FIRST));
    }

    private ViewOutcome rename(String who, SavedView view, String name) {
        return own.as(who, () -> views.change(place, view.id(), new NewView(name, true)));
    }

    private ViewOutcome delete(String who, SavedView view) {
        return own.as(who, () -> views.delete(place, view.id()));
    }

    private void keep(String who, Layout layout) {
        own.as(who, () -> {
            preferences.keep(place, layout);
            return true;
        });
    }

    private List<SavedView> found(String who) {
        return page(who, "").views();
    }

    private ScorecardPage page(String who, String query) {
        return own.as(who, () -> scorecards.page(place, ScorecardNavigation.of(query)));
    }
}
