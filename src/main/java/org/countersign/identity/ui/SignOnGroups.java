package org.countersign.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.countersign.identity.GroupRole;
import org.countersign.uikit.Alert;

/** Which groups of the provider give which roles. */
class SignOnGroups extends Div implements SignOnPanel.Part {

    private final transient Setting setting;
    private final Div lines = new Div();
    private final Alert alert = new Alert();

    SignOnGroups(Setting setting) {
        this.setting = setting;
        addClassName("sign-on-groups");
        setting.service().groups(setting.authority()).forEach(group -> lines.add(new GroupLine(group)));
        add(
                new H3("Groups and roles"),
                new Paragraph("Without any line here, roles stay as they are given on the people page. With one or"
                        + " more, the groups win: at each sign-in somebody's roles become those that their groups give,"
                        + " and roles given by hand are taken away again. Whoever has none of the groups cannot come"
                        + " in. The last member of the performance team stays in it, whatever their groups say; the"
                        + " audit trail shows that."),
                lines,
                alert,
                buttons());
    }

    private Div buttons() {
        Button add = new Button("Add a group", click -> addLine());
        Button save = new Button("Save groups and roles", click -> save());
        Div buttons = new Div(add, save);
        buttons.addClassName("form-buttons");
        return buttons;
    }

    private void addLine() {
        GroupLine line = new GroupLine();
        lines.add(line);
        line.focus();
    }

    private void save() {
        alert.clear();
        List<GroupLine> typed = lines.getChildren().map(GroupLine.class::cast).toList();
        if (typed.stream().anyMatch(GroupLine::isIncomplete)) {
            alert.say("Nothing was saved: each line needs a group and a role. Take away lines you do not need.");
            return;
        }
        List<GroupRole> groups = typed.stream().map(GroupLine::value).toList();
        setting.answer(
                setting.service().mapGroups(setting.authority(), groups),
                alert,
                groups.isEmpty() ? "Groups: none; roles are given by hand." : "Groups and roles: saved.");
    }
}
