package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.countersign.commentary.OpeningFinding;

/** What a month lacks, each with the way to mend it; what leaves an indicator out comes first. */
class FindingsPart extends NativeDetails {

    private static final int FEW = 12;

    /** @param mend where a finding is mended */
    FindingsPart(List<OpeningFinding> findings, Function<OpeningFinding, String> mend) {
        super(summary(findings));
        addClassName("findings");
        UnorderedList list = new UnorderedList();
        for (OpeningFinding.Kind kind : OpeningFinding.Kind.values()) {
            List<OpeningFinding> of =
                    findings.stream().filter(found -> found.kind() == kind).toList();
            if (!of.isEmpty()) {
                list.add(line(kind, of, mend));
            }
        }
        setContent(list);
        setOpen(findings.stream().anyMatch(found -> found.kind().stops()));
    }

    private static ListItem line(
            OpeningFinding.Kind kind, List<OpeningFinding> of, Function<OpeningFinding, String> mend) {
        ListItem line = new ListItem(kind.stops() ? "Left out, as " + kind.words() + ": " : sentence(kind) + ": ");
        of.stream().limit(FEW).forEach(found -> line.add(new Anchor(mend.apply(found), found.about()), new Span(" ")));
        if (of.size() > FEW) {
            line.add(new Span("and %,d more".formatted(of.size() - FEW)));
        }
        return line;
    }

    private static String sentence(OpeningFinding.Kind kind) {
        return Character.toUpperCase(kind.words().charAt(0)) + kind.words().substring(1);
    }

    private static String summary(List<OpeningFinding> findings) {
        long stopped = findings.stream()
                .filter(found -> found.kind().stops())
                .map(OpeningFinding::about)
                .distinct()
                .count();
        String left = stopped == 0 ? "nothing is left out" : stopped == 1 ? "1 is left out" : stopped + " are left out";
        return "Checked for opening: %d to look at, %s".formatted(findings.size(), left);
    }
}
