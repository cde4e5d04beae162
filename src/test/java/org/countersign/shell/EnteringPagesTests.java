package org.countersign.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@DatabaseTest
@ViewPackages(classes = RefusedView.class)
class EnteringPagesTests extends SpringBrowserlessTest {

    private final TestAuthorities authorities;
    private final UserDetailsService accounts;

    @Autowired
    EnteringPagesTests(TestAuthorities authorities, UserDetailsService accounts) {
        this.authorities = authorities;
        this.accounts = accounts;
    }

    @BeforeEach
    void twoAuthorities() {
        authorities.present();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aMemberEntersAndTheFrameSaysWhereTheyAre() {
        signIn("reporter");
        open("northmere/page-for-tests");

        assertThat(getCurrentView())
                .isInstanceOfSatisfying(
                        PageOfAnAuthority.class,
                        page -> assertThat(page.authority).isEqualTo(NORTHMERE));
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Northmere");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Reporter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"southmere/page-for-tests", "nowhere/page-for-tests", "northmere/no-such-page"})
    void toAStrangerAPageIsAsIfItDidNotExist(String path) {
        signIn("team");
        open(path);

        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("No such page, or it is not yours");
        assertThat(find(Span.class).all()).extracting(Span::getText).doesNotContain("Southmere");
    }

    @Test
    void whatARoleDoesNotIncludeIsRefused() {
        signIn("leader");
        open("northmere/page-for-tests?refused");

        assertThat(getCurrentView()).isInstanceOf(RefusedView.class);
    }

    @Test
    void whatBreaksHasANumber() {
        signIn("leader");
        open("northmere/page-for-tests?broken");

        assertThat(getCurrentView()).isInstanceOf(BrokenView.class);
        assertThat(find(Paragraph.class)
                        .withClassName("reference-number")
                        .single()
                        .getText())
                .matches("[0-9a-f]{4}-[0-9a-f]{4}");
    }

    @Test
    void theFirstLinkSkipsToTheContent() {
        signIn("reporter");
        open("northmere/page-for-tests");

        assertThat(find(Anchor.class).all().getFirst().getText()).isEqualTo("Skip to content");
    }

    private void signIn(String who) {
        var account = accounts.loadUserByUsername(TestAuthorities.email(who, NORTHMERE));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }

    private static void open(String location) {
        Location parsed = new Location(location);
        UI.getCurrent().navigate(parsed.getPath(), parsed.getQueryParameters());
    }
}
