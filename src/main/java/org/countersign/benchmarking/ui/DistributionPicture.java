package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.benchmarking.Distribution;
import org.countersign.benchmarking.Distribution.Dot;
import org.countersign.benchmarking.MeasureLine;
import org.countersign.benchmarking.MeasurePage;
import org.countersign.calculation.Quartiles;
import org.countersign.calculation.Value;
import org.jsoup.nodes.Element;

/**
 * All authorities as dots between the lowest and the highest, and below them each who is compared, in a lane with its name and
 * in a shape of its own. A picture only: a table with the same figures always follows.
 */
final class DistributionPicture extends Div {

    private static final double PERCENT = 100;
    private static final double ROOM_FOR_A_LETTER = 0.05;

    private final transient MeasurePage page;
    private final transient Distribution distribution;
    private final transient Element picture = new Element("div").addClass("distribution");

    DistributionPicture(MeasurePage page, Distribution distribution) {
        this.page = page;
        this.distribution = distribution;
        getElement().setAttribute("aria-hidden", "true");
        bands(lane("", "", "of-bands"));
        Element all =
                lane("All authorities", Integer.toString(distribution.dots().size()), "of-all");
        all.attr("style", "--levels: " + distribution.levels());
        dots(all, distribution.dots());
        neighbours(lane("Its neighbours", together(), "of-neighbours"));
        mark(page.authority(), page.standing().own(), "of-own");
        mark(page.region().name(), page.standing().region(), "of-region");
        mark("England", page.standing().england(), "of-england");
        ends(lane("", "", "of-ends"));
        Table.show(this, picture);
    }

    private void neighbours(Element strip) {
        dots(strip, distribution.of(MeasureLine.Kind.NEIGHBOUR));
        page.standing().neighbours().ifPresent(near -> place(strip, "mean", distribution.share(near.amount())));
    }

    private String together() {
        return page.standing()
                .neighbours()
                .map(near -> near.method().word() + " " + page.series().show(near.amount()))
                .orElse("");
    }

    private Element lane(String name, String figure, String kind) {
        Element lane = picture.appendElement("div").addClass("lane").addClass(kind);
        Element words = lane.appendElement("div").addClass("lane-name").text(name + " ");
        words.appendElement("small").text(figure);
        Element strip = lane.appendElement("div").addClass("strip");
        edges().forEach(edge -> place(strip, "edge", edge));
        return strip;
    }

    private List<Double> edges() {
        Quartiles quartiles = distribution.quartiles();
        return List.of(
                distribution.share(quartiles.first()),
                distribution.share(quartiles.second()),
                distribution.share(quartiles.third()));
    }

    private void dots(Element strip, List<Dot> dots) {
        dots.forEach(dot -> place(strip, "dot is-" + name(dot.line().kind()), dot.share())
                .attr("title", dot.line().name() + ": " + page.series().show(dot.amount()))
                .attr("style", at(dot.share()) + "; --level: " + dot.level()));
    }

    private void mark(String name, Value value, String kind) {
        Optional<Double> share = distribution.share(value);
        boolean off = share.isEmpty() && value.number().isPresent();
        Element strip = lane(name, page.series().show(value) + (off ? ", off the scale" : ""), kind);
        share.ifPresent(its -> place(strip, "mark", its));
    }

    /** The letters of the quarters, each where there is room for it. */
    private void bands(Element strip) {
        List<BigDecimal> upTo = List.of(
                distribution.quartiles().first(),
                distribution.quartiles().second(),
                distribution.quartiles().third(),
                distribution.highest().amount());
        double left = 0;
        for (BigDecimal edge : upTo) {
            double right = distribution.share(edge);
            if (right - left > ROOM_FOR_A_LETTER) {
                letter(strip, edge, (left + right) / 2);
            }
            left = right;
        }
    }

    /** An edge belongs to the quarter of the lower figures. */
    private void letter(Element strip, BigDecimal edge, double middle) {
        distribution
                .quartiles()
                .band(edge, page.standing().with().polarity())
                .ifPresent(band -> place(strip, "letter", middle).text(band.name()));
    }

    private void ends(Element strip) {
        strip.appendElement("span")
                .text(page.series().show(distribution.lowest().amount()));
        strip.appendElement("span")
                .text(page.series().show(distribution.highest().amount()));
    }

    private static Element place(Element strip, String kind, double share) {
        return strip.appendElement("span").attr("class", kind).attr("style", at(share));
    }

    private static String at(double share) {
        return String.format(Locale.ROOT, "inset-inline-start: %.2f%%", share * PERCENT);
    }

    private static String name(MeasureLine.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
