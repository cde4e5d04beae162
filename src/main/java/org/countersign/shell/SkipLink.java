package org.countersign.shell;

import com.vaadin.flow.component.html.Anchor;

/** The first thing the Tab key reaches: past bar and navigation to the page. */
class SkipLink extends Anchor {

    /** A fragment alone would be resolved against the page's base, which is the root. */
    private static final String JUMP = """
            this.addEventListener('click', event => {
              event.preventDefault();
              document.getElementById($0).focus();
            })""";

    SkipLink(String target) {
        super("#" + target, "Skip to content");
        setRouterIgnore(true);
        addClassName("skip-link");
        getElement().executeJs(JUMP, target);
    }
}
