package org.countersign.operator.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.countersign.operator.Installation;
import org.countersign.operator.InstallationHealth;
import org.countersign.uikit.PageHeader;

/** For the operator: versions, what waits to be delivered, and the jobs. */
@Route(OperatorPages.INSTALLATION)
@StyleSheet("context://assets/operator.css")
@PageTitle("Health of the installation – Countersign")
@PermitAll
class InstallationView extends Section implements BeforeEnterObserver {

    private static final long MEGABYTE = 1_000_000;

    private final transient OperatorGate gate;
    private final transient Installation installation;
    private final Div content = new Div();

    InstallationView(OperatorGate gate, Installation installation) {
        this.gate = gate;
        this.installation = installation;
        addClassName("operator");
        add(
                new Anchor(OperatorPages.AUTHORITIES, "All authorities on board"),
                new PageHeader("Health of the installation"),
                new Paragraph(OperatorPages.PROMISE),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gate.pass();
        InstallationHealth health = installation.health();
        content.removeAll();
        content.add(
                facts(health),
                new H2("Jobs"),
                health.jobs().isEmpty()
                        ? new Paragraph("No job has been planned yet. The first are within a minute of the start.")
                        : jobs(health));
    }

    private static Facts facts(InstallationHealth health) {
        return new Facts()
                .with("Version", health.version())
                .with("Database", "MySQL " + health.database())
                .with("Schema", health.schema())
                .with("Waiting to be delivered", waiting(health))
                .with("Free space for uploads", "%,d MB".formatted(health.freeSpace() / MEGABYTE));
    }

    private static String waiting(InstallationHealth health) {
        return health.waitingSince()
                .map(since -> health.waiting() + " notices and letters, the oldest since " + LondonTime.moment(since))
                .orElse("Nothing");
    }

    private static Facts jobs(InstallationHealth health) {
        Facts jobs = new Facts();
        health.jobs().forEach(job -> jobs.with(job.name(), words(job)));
        return jobs;
    }

    private static String words(InstallationHealth.Job job) {
        String done = job.lastSuccess()
                .map(at -> "Last done " + LondonTime.moment(at))
                .orElse("Not done yet");
        String failed =
                job.lastFailure().map(at -> "; failed " + LondonTime.moment(at)).orElse("");
        return done + failed + "; next " + LondonTime.moment(job.next());
    }
}
