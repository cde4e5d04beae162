package org.countersign.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@DatabaseTest
@ViewPackages(packages = "org.countersign")
class KeyboardHelpTests extends SpringBrowserlessTest {

    private final TestAuthorities authorities;
    private final UserDetailsService accounts;

    @Autowired
    KeyboardHelpTests(TestAuthorities authorities, UserDetailsService accounts) {
        this.authorities = authorities;
        this.accounts = accounts;
    }

    @BeforeEach
    void aReporterSignsIn() {
        authorities.present();
        var account = accounts.loadUserByUsername(TestAuthorities.email("reporter", NORTHMERE));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            northmere/scorecard | Enter in the grid
            northmere/my-work   | Ctrl and Enter
            northmere/notices   | Tab
            """)
    void theKeysOfThePageThatIsOpenAreListedBeforeThoseOfAll(String page, String keys) {
        UI.getCurrent().navigate(page);

        test(find(KeyboardHelp.class).single()).click();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Keyboard");
        assertThat(find(DescriptionList.Term.class).all())
                .extracting(DescriptionList.Term::getText)
                .contains(keys, "Tab", "Escape");
    }
}
