package org.countersign.identity.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.countersign.identity.SecondFactors;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** How an authority's people sign in: one section for each means. */
@Route(AuthorityInUrl.ROUTE + SignInSettingsView.PAGE)
@PageTitle("Signing in – Countersign")
@PermitAll
class SignInSettingsView extends Section implements BeforeEnterObserver {

    static final String PAGE = "settings/sign-in";

    private final transient AuthorityInUrl url;
    private final transient SecondFactors factors;
    private final transient List<SignInSection> sections;

    SignInSettingsView(AuthorityInUrl url, SecondFactors factors, ObjectProvider<SignInSection> sections) {
        this.url = url;
        this.factors = factors;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(SignInSection::order))
                .toList();
        addClassNames("page", "settings");
    }

    /** Whoever may not administer is refused here already, not by the first section. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId here = url.of(event);
        factors.terms(here);
        removeAll();
        add(new PageHeader("Signing in"));
        sections.forEach(section -> add(section.component(here)));
    }
}
