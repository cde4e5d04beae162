package org.countersign.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.identity.Membership;
import org.countersign.identity.Role;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.InstallationEntry;
import org.countersign.uikit.NavigationEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class NavigationTests {

    private static final AuthorityId NORTHMERE = new AuthorityId(901);

    private static final NavigationEntry SCORECARD = new NavigationEntry("Scorecard", "scorecard", 20, Right.READ);
    private static final NavigationEntry FIGURES_IN = new NavigationEntry("Figures in", "intake", 60, Right.IMPORT);
    private static final NavigationEntry MY_WORK =
            new NavigationEntry("My work", "my-work", 10, Right.WRITE, Right.SIGN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REPORTER         | My work, Scorecard             | northmere/my-work
            OWNER            | My work, Scorecard             | northmere/my-work
            LEADER           | Scorecard                      | northmere/scorecard
            PERFORMANCE_TEAM | My work, Scorecard, Figures in | northmere/my-work
            """)
    void everyoneSeesWhatTheirRoleIncludesAndStartsWithItsFirst(Role role, String seen, String start) {
        Navigation navigation = navigation(FIGURES_IN, SCORECARD, MY_WORK);
        Standing standing = standing(role);

        assertThat(navigation.in(NORTHMERE, standing).stream()
                        .map(NavigationEntry::label)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(seen);
        assertThat(navigation.startIn(NORTHMERE, standing)).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"REPORTER", "LEADER"})
    void inAnotherAuthorityThereIsNothing(Role role) {
        assertThat(navigation(SCORECARD, MY_WORK).in(new AuthorityId(902), standing(role)))
                .isEmpty();
    }

    private static Standing standing(Role role) {
        return new Standing(
                "Somebody",
                List.of(new Membership(NORTHMERE, Set.of(role), Optional.empty(), Optional.empty())),
                Optional.of(NORTHMERE),
                false);
    }

    private static Navigation navigation(NavigationEntry... entries) {
        Map<String, Object> beans =
                Arrays.stream(entries).collect(Collectors.toMap(NavigationEntry::path, entry -> entry));
        AuthorityInUrl url = mock();
        when(url.path(any(), anyString())).then(call -> "northmere/" + call.getArgument(1));
        var factory = new StaticListableBeanFactory(beans);
        return new Navigation(
                factory.getBeanProvider(NavigationEntry.class), factory.getBeanProvider(InstallationEntry.class), url);
    }
}
