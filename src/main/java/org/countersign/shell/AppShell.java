package org.countersign.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page around all pages: theme, our stylesheets, icon, and the line over which open pages are told what others
 * changed. What people do comes by requests as ever, past every filter; the line leads one way.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://assets/countersign.css")
@StyleSheet("context://assets/factors.css")
@StyleSheet("context://assets/live.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push(PushMode.AUTOMATIC)
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "assets/icon.svg");
    }
}
