package org.countersign.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countersign.authority.LocalAuthority;
import org.countersign.operator.Aboard;
import org.countersign.operator.AuthorityAboard;
import org.countersign.operator.OnBoarding;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Deliveries;
import org.countersign.testing.TestAuthorities;
import org.countersign.testing.TestOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@DatabaseTest
class OperatorPagesTests {

    private static final String REASON = "The contract has not been renewed";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestOperator operator;

    @Autowired
    OnBoarding boarding;

    @Autowired
    Aboard aboard;

    @Autowired
    Deliveries deliveries;

    SecuredBrowserlessApplicationContext<Authentication> application;
    BrowserlessUIContext window;
    AuthorityAboard fresh;

    @BeforeEach
    void anAuthorityOnBoard() {
        AuthorityId authority = authorities.fresh();
        operator.does(() -> boarding.enter(authority));
        fresh = found(authority);
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
        window = application.newUser(operator.authentication()).newWindow();
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
        deliveries.settled();
    }

    @Test
    void anOperatorWithoutAnAuthorityIsLedToTheAuthoritiesOnBoard() {
        goesTo("");

        assertThat(window.getCurrentView()).isInstanceOf(AuthoritiesView.class);
        assertThat(sees()).contains(fresh.name(), "Active");
    }

    @Test
    void aReasonTooShortSuspendsNothing() {
        goesTo(OperatorPages.AUTHORITY + fresh.slug());
        window.test(window.find(TextArea.class).single()).setValue("too short");
        clicks("Suspend " + fresh.name() + "…");

        TextArea reason = window.find(TextArea.class).single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo("Say why in 10 to 500 characters. Nothing was suspended.");
        assertThat(reason.getValue()).isEqualTo("too short");
        assertThat(found(fresh.id()).suspension()).isEmpty();
    }

    @Test
    void anAuthorityIsSuspendedAfterBeingAskedAgainAndRestored() {
        goesTo(OperatorPages.AUTHORITY + fresh.slug());
        window.test(window.find(TextArea.class).single()).setValue(REASON);
        clicks("Suspend " + fresh.name() + "…");
        assertThat(found(fresh.id()).suspension()).isEmpty();
        confirms();

        assertThat(sees()).contains(fresh.name() + " is suspended.", REASON);
        assertThat(found(fresh.id()).suspension()).get().extracting("because").isEqualTo(REASON);

        clicks("Restore " + fresh.name());
        assertThat(sees()).contains(fresh.name() + " is restored.");
        assertThat(found(fresh.id()).suspension()).isEmpty();
    }

    @Test
    void aFormThatIsNotCompleteSaysWhatIsMissingAndKeepsTheRest() {
        goesTo(OperatorPages.TAKE_ON_BOARD);
        window.test(window.find(EmailField.class).single()).setValue("nobody");
        clicks("Take on board");

        assertThat(authority().isInvalid()).isTrue();
        assertThat(window.find(TextField.class).single().getErrorMessage())
                .isEqualTo("Enter the administrator’s name.");
        assertThat(window.find(EmailField.class).single().isInvalid()).isTrue();
        assertThat(window.find(EmailField.class).single().getValue()).isEqualTo("nobody");
    }

    @Test
    void oneFormTakesAnAuthorityOnBoard() {
        goesTo(OperatorPages.TAKE_ON_BOARD);
        LocalAuthority chosen = operator.does(aboard::candidates).stream()
                .filter(candidate -> candidate.id().value() < 900)
                .toList()
                .getLast();
        authority().setValue(chosen);
        window.test(window.find(TextField.class).single()).setValue("First Administrator");
        window.test(window.find(EmailField.class).single()).setValue("first@council.example");
        clicks("Take on board");

        assertThat(sees())
                .contains(
                        chosen.name() + " is on board",
                        "First Administrator has been invited at first@council.example");
        assertThat(found(chosen.id()).invited()).isEqualTo(1);
    }

    @Test
    void theInstallationSaysHowItIs() {
        goesTo(OperatorPages.INSTALLATION);

        assertThat(sees()).contains("Database", "MySQL 8.", "Waiting to be delivered", "Free space for uploads");
    }

    private void goesTo(String path) {
        window.activate();
        window.getUI().navigate(path);
        window.roundTrip();
    }

    private void clicks(String label) {
        window.activate();
        window.test(window.find(NativeButton.class)
                        .withCondition(button -> button.getText().equals(label))
                        .single())
                .click();
        window.roundTrip();
    }

    private void confirms() {
        window.activate();
        assertThat(window.find(Dialog.class).single().isOpened()).isTrue();
        window.test(window.find(Button.class)
                        .withCondition(button -> button.getText().equals("Suspend " + fresh.name()))
                        .single())
                .click();
        window.roundTrip();
    }

    private String sees() {
        window.activate();
        return window.getCurrentView().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<LocalAuthority> authority() {
        return window.find(ComboBox.class)
                .withCondition(box -> box.getLabel().equals("Authority"))
                .single();
    }

    private AuthorityAboard found(AuthorityId authority) {
        return operator.does(aboard::all).stream()
                .filter(each -> each.id().equals(authority))
                .findFirst()
                .orElseThrow();
    }
}
