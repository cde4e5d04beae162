package org.countersign.shell;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.InstallationEntry;
import org.countersign.uikit.NavigationEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The entries that modules contribute, for somebody in one authority. */
@Component
class Navigation {

    private final List<NavigationEntry> entries;
    private final List<InstallationEntry> installation;
    private final AuthorityInUrl url;

    Navigation(
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<InstallationEntry> installation,
            AuthorityInUrl url) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.installation = installation.stream()
                .sorted(Comparator.comparingInt(InstallationEntry::order))
                .toList();
        this.url = url;
    }

    /** What they may see there, in order; a page that several rights lead to stands where the first of them puts it. */
    List<NavigationEntry> in(AuthorityId authority, Standing standing) {
        var rights = standing.rightsIn(authority);
        Set<String> listed = new HashSet<>();
        return entries.stream()
                .filter(entry -> entry.isFor(rights) && listed.add(entry.path()))
                .toList();
    }

    /** The pages of whoever runs the installation, in order; nobody else has any. */
    List<InstallationEntry> ofInstallation(Standing standing) {
        return standing.operates() ? installation : List.of();
    }

    /** Where they start in an authority; the scorecard while no module offers anything. */
    String startIn(AuthorityId authority, Standing standing) {
        Optional<NavigationEntry> first = in(authority, standing).stream().findFirst();
        return url.path(authority, first.map(NavigationEntry::path).orElse("scorecard"));
    }

    String path(AuthorityId authority, NavigationEntry entry) {
        return url.path(authority, entry.path());
    }
}
