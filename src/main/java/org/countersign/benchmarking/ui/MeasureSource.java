package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.countersign.benchmarking.MeasurePage;
import org.countersign.benchmarking.Release;
import org.countersign.benchmarking.StandingFigure;

/** From which release the figures come, under which licence, and what they were before. */
final class MeasureSource extends Div {

    private static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    MeasureSource(MeasurePage page) {
        addClassName("measure-source");
        page.release().ifPresent(release -> add(source(page, release)));
        Paragraph licence = new Paragraph("Contains public sector information licensed under the ");
        licence.add(new Anchor(LICENCE, "Open Government Licence v3.0"));
        licence.add(".");
        add(licence);
        if (!page.former().isEmpty()) {
            add(new NativeDetails("What these figures were in earlier releases", former(page)));
        }
    }

    private static Paragraph source(MeasurePage page, Release release) {
        Paragraph source = new Paragraph("Source: " + release.publisher() + ", ");
        source.add(new Anchor(release.source(), release.title()));
        source.add("; %s; %s.".formatted(release.published(page.today()), release.next(page.today())));
        return source;
    }

    private static Table former(MeasurePage page) {
        Table table = new Table("Figures in earlier releases", "Area", "Period", "Figure then", "Release");
        for (StandingFigure former : page.former()) {
            Optional<String> area = page.besideIt(former.figure().area());
            if (area.isEmpty()) {
                continue;
            }
            var row = table.row(area.get());
            Table.text(row, page.series().covers().words(former.figure().year()));
            Table.number(row, page.series().show(former.figure().value()));
            Release release = page.releases().get(former.release());
            Table.text(row, release == null ? "" : release.title() + ", " + release.published(page.today()));
        }
        return table.show();
    }
}
