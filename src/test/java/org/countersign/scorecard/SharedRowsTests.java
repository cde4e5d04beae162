package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SharedRowsTests {

    private static final AuthorityId HERE = new AuthorityId(943);
    private static final AuthorityId THERE = new AuthorityId(944);

    @Autowired
    Sheet sheet;

    @Autowired
    OwnAuthority own;

    @Autowired
    Scorecards scorecards;

    @Test
    void pagesOfOneAuthorityHoldTheSameRowsAndNotThoseOfAnother() {
        List.of(HERE, THERE).forEach(authority -> sheet.load(authority, List.of(Sheet.row("EH1"))));
        ScorecardRow held = row(HERE, "leader");

        assertThat(row(HERE, "leader")).isSameAs(held);
        assertThat(row(THERE, "leader")).isEqualTo(held).isNotSameAs(held);
    }

    @Test
    void whoMaySeeMoreOfARowHasARowOfTheirOwn() {
        var authority = new AuthorityId(945);
        sheet.load(authority, List.of(Sheet.row("EH1")));
        sheet.submitted(authority, "EH1", "A text that is not signed");

        ScorecardRow owners = row(authority, "owner");
        assertThat(row(authority, "leader")).isNotSameAs(owners);
        assertThat(row(authority, "leader").commentary().firstLine()).isEmpty();
        assertThat(owners.commentary().firstLine()).isEqualTo("A text that is not signed");
    }

    private ScorecardRow row(AuthorityId authority, String who) {
        return own.as(who, () -> scorecards.page(authority, Sheet.MONTH, ScorecardFilter.NONE))
                .rows()
                .getFirst();
    }
}
