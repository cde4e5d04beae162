package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a sign-off costs in statements, which no machine moves; a batch is one. */
@DatabaseTest
class SignOffStatementsTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);
    private static final int MOST = 16;
    private static final int MOST_OF_MANY = 24;
    private static final int FEW = 2;
    private static final int MANY = 12;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    SignOffDesk signing;

    @Autowired
    CommentaryBook book;

    @Autowired
    SignedInAs signedIn;

    @Test
    void oneSignOffTakesAsManyStatementsWhateverTheAuthorityHolds() {
        List<String> few = signed(FEW);
        assertThat(few).as("%s", String.join("\n", few)).hasSizeLessThanOrEqualTo(MOST);
        assertThat(signed(MANY)).hasSameSizeAs(few);
    }

    @Test
    void manySignOffsTakeAsManyStatementsHoweverManyTheyAre() {
        List<String> few = signedTogether(FEW);
        assertThat(few).as("%s", String.join("\n", few)).hasSizeLessThanOrEqualTo(MOST_OF_MANY);
        assertThat(signedTogether(MANY)).hasSameSizeAs(few);
    }

    @Test
    void somebodysWorkTakesAsManyStatementsForFewAsForManyAlsoWhenTheyAreSigned() {
        assertThat(work(MANY)).hasSameSizeAs(work(FEW));
    }

    private List<String> signed(int indicators) {
        AuthorityId here = filled(indicators, 0);
        var submitted = scorecard.openedBy("owner", here, scorecard.indicator(here, "S1"), MONTH);
        var seen = new Signing(submitted.commentary().version(), submitted.figures());
        return signedIn.person(
                "owner",
                here,
                () -> StatementCount.during(
                        () -> signing.signOff(here, submitted.commentary().id(), seen)));
    }

    private List<String> signedTogether(int indicators) {
        AuthorityId here = filled(indicators, 0);
        List<ToSign.Chosen> chosen = IntStream.rangeClosed(1, indicators)
                .mapToObj(number -> scorecard.openedBy("owner", here, scorecard.indicator(here, "S" + number), MONTH))
                .map(opened -> new ToSign.Chosen(
                        opened.commentary().id(),
                        new Signing(opened.commentary().version(), opened.figures())))
                .toList();
        return signedIn.person("owner", here, () -> StatementCount.during(() -> signing.signOffAll(here, chosen)));
    }

    private List<String> work(int indicators) {
        AuthorityId here = filled(indicators, indicators / 2);
        return signedIn.person("owner", here, () -> StatementCount.during(() -> book.myWork(here)));
    }

    private AuthorityId filled(int indicators, int signed) {
        authorities.present();
        AuthorityId here = authorities.fresh();
        for (int number = 1; number <= indicators; number++) {
            var id = scorecard.notStarted(here, "S" + number, MONTH);
            var submitted = scorecard.submitted(here, id, MONTH, "Text.");
            if (number <= signed) {
                var seen = new Signing(submitted.commentary().version(), submitted.figures());
                signedIn.person(
                        "owner",
                        here,
                        () -> signing.signOff(here, submitted.commentary().id(), seen));
            }
        }
        return here;
    }
}
