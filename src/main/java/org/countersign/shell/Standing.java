package org.countersign.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.identity.Membership;
import org.countersign.identity.Obstacle;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.countersign.tenancy.Suspension;

/**
 * Who looks at a page, and where they stand: asked once for each navigation, so that gate and frame agree.
 *
 * @param here the authority of the page, if they belong to it
 * @param operates whether they run the installation
 */
record Standing(String name, List<Membership> memberships, Optional<AuthorityId> here, boolean operates) {

    /** What the roles in an authority allow; nothing where there is no membership. */
    Set<Right> rightsIn(AuthorityId authority) {
        return memberships.stream()
                .filter(membership -> membership.authority().equals(authority))
                .findFirst()
                .map(Membership::rights)
                .orElse(Set.of());
    }

    /** Why nothing can be changed here at present. */
    Optional<Suspension> suspension() {
        return here.flatMap(authority -> memberships.stream()
                .filter(membership -> membership.authority().equals(authority))
                .findFirst()
                .flatMap(Membership::suspended));
    }

    /** What an authority asks of a member's session that it lacks. */
    Optional<Obstacle> obstacleIn(AuthorityId authority) {
        return memberships.stream()
                .filter(membership -> membership.authority().equals(authority))
                .findFirst()
                .flatMap(Membership::obstacle);
    }

    List<AuthorityId> authorities() {
        return memberships.stream().map(Membership::authority).toList();
    }

    void keepIn(UI ui) {
        ComponentUtil.setData(ui, Standing.class, this);
    }

    static Optional<Standing> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Standing.class));
    }
}
