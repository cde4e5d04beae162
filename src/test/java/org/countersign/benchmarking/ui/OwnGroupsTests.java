package org.countersign.benchmarking.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.countersign.audit.AuditBook;
import org.countersign.audit.AuditFilter;
import org.countersign.benchmarking.OwnGroup;
import org.countersign.benchmarking.OwnGroups;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screen;
import org.countersign.testing.Screens;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class OwnGroupsTests {

    @Autowired
    OwnGroups groups;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    AuditBook audit;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    AuthorityId authority;

    @BeforeEach
    void anAuthorityOfItsOwn() {
        authority = authorities.fresh();
    }

    @Test
    void theTeamKeepsAGroupThatEverybodyComparesWith() {
        try (Screens screens = new Screens(context)) {
            Screen team = screens.at("team", authority, "benchmarks/groups");
            team.fill("Name of the group", "South coast cities");
            team.chooseAll("Authorities", Set.of("Southampton", "Portsmouth"));
            team.press("Keep the group");

            assertThat(team.words()).contains("South coast cities is kept.").contains("Portsmouth, Southampton");
            Screen leader = screens.at("leader", authority, "benchmarks/groups");
            assertThat(leader.words())
                    .contains("Compare with South coast cities")
                    .doesNotContain("Keep the group")
                    .doesNotContain("Remove");
            team.press("Remove South coast cities");
            assertThat(team.words()).contains("No group yet.");
        }
    }

    @Test
    void aGroupHasANameAndOthersInIt() {
        assertThat(signedIn.person("team", authority, () -> groups.keep(authority, " ", Set.of("852"))))
                .contains("Give the group a name of up to 60 characters.");
        assertThat(signedIn.person("team", authority, () -> groups.keep(authority, "Nobody", Set.of("000"))))
                .contains("Choose 1 to 30 other authorities.");
    }

    @Test
    void whatChangesIsInTheTrail() {
        signedIn.person("team", authority, () -> groups.keep(authority, "Cities", Set.of("852")));
        signedIn.person("team", authority, () -> groups.keep(authority, "Cities", Set.of("851", "852")));

        assertThat(signedIn.person("leader", authority, () -> groups.all(authority)))
                .extracting(OwnGroup::name)
                .containsExactly("Cities");
        var last = signedIn.person(
                "team",
                authority,
                () -> audit.page(authority, AuditFilter.ALL, 1).entries().getFirst());
        assertThat(last.change().before()).isEqualTo("Southampton");
        assertThat(last.change().after()).isEqualTo("Portsmouth, Southampton");
    }

    @Test
    void leadersDoNotKeepGroups() {
        assertThatThrownBy(
                        () -> signedIn.person("leader", authority, () -> groups.keep(authority, "Mine", Set.of("852"))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
