package org.countersign.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Stands for any page of an authority. */
@Route(AuthorityInUrl.ROUTE + "page-for-tests")
@PermitAll
class PageOfAnAuthority extends Section implements BeforeEnterObserver {

    @Nullable AuthorityId authority;

    private final AuthorityInUrl url;

    PageOfAnAuthority(AuthorityInUrl url) {
        this.url = url;
        add(new H1("A page"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        if (event.getLocation().getQueryParameters().getParameters().containsKey("refused")) {
            throw new AccessDeniedException("not part of the role");
        }
        if (event.getLocation().getQueryParameters().getParameters().containsKey("broken")) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
