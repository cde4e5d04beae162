package org.countersign.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.uikit.HasShortcuts;
import org.countersign.uikit.OwnDialog;
import org.countersign.uikit.Shortcut;
import org.jspecify.annotations.Nullable;

/** In the same place on every page: which keys do what there. */
class KeyboardHelp extends NativeButton {

    private static final List<Shortcut> EVERYWHERE = List.of(
            new Shortcut("Tab", "goes to what comes next; with Shift to what comes before"),
            new Shortcut("Tab, then Enter, on a page just opened", "skips the bar and the navigation"),
            new Shortcut("Escape", "closes a dialog"));

    private @Nullable HasElement page;

    KeyboardHelp() {
        super("Keyboard");
        addClassNames("quiet", "keyboard-help");
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(press -> open());
    }

    void about(@Nullable HasElement shown) {
        page = shown;
    }

    private void open() {
        OwnDialog dialog = OwnDialog.notice("Keyboard", what(own()));
        DescriptionList list = new DescriptionList();
        list.addClassName("shortcuts");
        // On a narrow page the list scrolls, also without a mouse.
        list.getElement().setAttribute("tabindex", "0");
        Stream.concat(own().stream(), EVERYWHERE.stream())
                .forEach(each ->
                        list.add(new DescriptionList.Term(each.keys()), new DescriptionList.Description(each.does())));
        dialog.add(list);
        dialog.open();
    }

    private static String what(List<Shortcut> own) {
        return own.isEmpty()
                ? "This page has no keys of its own. Everywhere:"
                : "First what is this page's own, then what is the same everywhere.";
    }

    private List<Shortcut> own() {
        return page instanceof HasShortcuts keyed ? keyed.shortcuts() : List.of();
    }
}
