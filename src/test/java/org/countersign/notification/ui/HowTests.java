package org.countersign.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.notification.News;
import org.countersign.notification.Notices;
import org.countersign.notification.Occurrence;
import org.countersign.notification.Preferences;
import org.countersign.notification.Subject;
import org.countersign.notification.Telling;
import org.countersign.notification.Telling.Way;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screen;
import org.countersign.testing.Screens;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@DatabaseTest
@TestPropertySource(properties = "countersign.mail.folder=target/how-mail")
class HowTests {

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Preferences preferences;

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    Screens screens;
    AuthorityId here;

    @BeforeEach
    void anAuthorityOfItsOwn() {
        here = authorities.fresh();
        screens = new Screens(context);
    }

    @AfterEach
    void everybodyGoesHome() {
        screens.close();
    }

    @Test
    void everybodyChoosesHowTheyAreTold() {
        Screen reporter = screens.at("reporter", here, HowView.PAGE);
        assertThat(reporter.words())
                .contains("Choose what also comes by e-mail")
                .doesNotContain("of this authority");
        assertThat(telling("reporter")).isEqualTo(new Telling(Way.AT_ONCE, 8));

        ways(reporter).setValue(Way.DIGEST);
        reporter.choose("When the daily e-mail comes", "17:00");
        reporter.press("Save");
        assertThat(reporter.words()).contains("Saved: one e-mail a day, at 17:00.");
        assertThat(telling("reporter")).isEqualTo(new Telling(Way.DIGEST, 17));
        assertThat(telling("owner")).isEqualTo(Telling.USUAL);
    }

    @Test
    void theTeamSaysWhetherEMailsCarryFigures() {
        Screen team = screens.at("team", here, HowView.PAGE);
        team.one(Checkbox.class, box -> box.getLabel().startsWith("E-mails may carry"))
                .setValue(true);
        assertThat(team.words()).contains("Saved: e-mails may carry figures and texts.");
        assertThat(signedIn.person("team", here, () -> preferences.detailsInMail(here)))
                .isTrue();
    }

    @Test
    void theTeamSendsAgainWhatWasGivenUp() {
        tenancy.asSystem(here, SystemActor.NOTIFIER, () -> {
            Person owner = people.named(here, "Owner").orElseThrow();
            notices.tell(
                    here,
                    List.of(new News(
                            UUID.randomUUID(),
                            Occurrence.LOCKED_BY_CALENDAR,
                            new Subject(null, YearMonth.of(2031, 4), null, null),
                            null,
                            Set.of(owner.id()))));
        });
        jdbc.sql("UPDATE notice_letter SET state = 'GIVEN_UP', problem = 'no connection' WHERE authority_id = :here")
                .param("here", here.value())
                .update();
        Screen team = screens.at("team", here, UndeliveredView.PAGE);
        assertThat(team.words()).contains("To Owner: no connection.", "given up");
        assertThat(screens.at("owner", here, UndeliveredView.PAGE).words()).doesNotContain("To Owner");

        team.pressNamed("Send again to Owner");
        assertThat(team.words()).contains("The e-mail to Owner is sent again now.");
        assertThat(jdbc.sql("SELECT state FROM notice_letter WHERE authority_id = :here")
                        .param("here", here.value())
                        .query(String.class)
                        .single())
                .isEqualTo("WAITING");
    }

    private Telling telling(String who) {
        return signedIn.person(who, here, () -> preferences.mine(here));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Way> ways(Screen screen) {
        return screen.one(RadioButtonGroup.class, group -> true);
    }
}
