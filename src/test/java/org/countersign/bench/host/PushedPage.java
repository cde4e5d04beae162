package org.countersign.bench.host;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Floor for what is seen by another: a word in the same frame that the server changes. */
@Route(value = ":authority/" + PushedPage.PAGE, registerAtStartup = false)
@PermitAll
class PushedPage extends Section {

    static final String PAGE = "bench-pushed";
    private static final Set<PushedPage> OPEN = ConcurrentHashMap.newKeySet();

    private final Span word = new Span("0");

    PushedPage() {
        word.setId("pushed");
        add(word);
    }

    static void show(String text) {
        OPEN.forEach(page -> page.getUI().ifPresent(ui -> ui.access(() -> page.word.setText(text))));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        OPEN.add(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        OPEN.remove(this);
    }
}
