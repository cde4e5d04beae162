package org.countersign.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.intake.SetUp;
import org.countersign.intake.SetUpProposal;

/** How the new indicators are to be read, one a row, with a reason for each proposal; accepted one by one or all at once. */
final class SetUpTable extends FieldSet {

    private final transient Deciding deciding;
    private final transient List<SetUpProposal> proposals;
    private final transient Map<String, SetUp> chosen = new HashMap<>();
    private final transient Map<String, Checkbox> ticks = new HashMap<>();
    private boolean many;

    SetUpTable(List<SetUpProposal> proposals, Deciding deciding) {
        super(
                proposals.size() == 1
                        ? "How is the new indicator to be read?"
                        : "How are the " + proposals.size() + " new indicators to be read?");
        this.proposals = proposals;
        this.deciding = deciding;
        addClassName("question");
        Paragraph why =
                new Paragraph("Without a yes an indicator counts as monthly, in the period, neither good nor bad. All"
                        + " of it can be changed later on its page.");
        why.addClassNames("soft", "small");
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "set-up");
        table.setCaptionText("Proposals for the new indicators");
        NativeTableRow titles = table.getHead().addRow();
        Stream.of("Accept", "Indicator", "Counts in", "Reported", "Figures speak of", "Good is")
                .forEach(title -> titles.add(heading("col", new Span(title))));
        proposals.forEach(proposal -> table.getBody().add(row(proposal)));
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        add(
                why,
                new NativeButton(
                        proposals.size() == 1 ? "Accept it" : "Accept all " + proposals.size(), click -> acceptAll()),
                scroll);
    }

    private void acceptAll() {
        many = true;
        ticks.values().forEach(tick -> tick.setValue(true));
        many = false;
        Map<String, SetUp> all = new HashMap<>();
        proposals.forEach(proposal -> all.put(proposal.row().reference(), now(proposal)));
        deciding.decide(decisions -> decisions.settingUp(all));
    }

    private SetUp now(SetUpProposal proposal) {
        return chosen.getOrDefault(proposal.row().reference(), proposal.setUp());
    }

    private NativeTableRow row(SetUpProposal proposal) {
        String reference = proposal.row().reference();
        SetUp decided = deciding.decisions().setUps().get(reference);
        if (decided != null) {
            chosen.put(reference, decided);
        }
        NativeTableRow row = new NativeTableRow();
        fill(row, proposal, false);
        return row;
    }

    private void fill(NativeTableRow row, SetUpProposal proposal, boolean changing) {
        row.removeAll();
        Div named = new Div(
                new Span(proposal.row().reference() + ", " + proposal.row().title()));
        if (!changing) {
            NativeButton change = new NativeButton("Change", click -> fill(row, proposal, true));
            change.addClassName("quiet");
            change.setAriaLabel("Change the proposal for " + proposal.row().reference());
            named.add(change);
        }
        row.add(new NativeTableCell(tick(proposal)), heading("row", named));
        SetUpCells cells = new SetUpCells(proposal, now(proposal), setUp -> choose(proposal, setUp));
        Stream<Component> parts = changing ? cells.fields() : cells.words();
        parts.forEach(part -> row.add(new NativeTableCell(part)));
    }

    private void choose(SetUpProposal proposal, SetUp setUp) {
        chosen.put(proposal.row().reference(), setUp);
        Checkbox tick = ticks.get(proposal.row().reference());
        if (tick != null && !tick.getValue()) {
            tick.setValue(true);
        } else {
            accept(proposal, true);
        }
    }

    private Checkbox tick(SetUpProposal proposal) {
        String reference = proposal.row().reference();
        Checkbox tick = new Checkbox();
        tick.setAriaLabel("Accept the proposal for " + reference);
        tick.setValue(deciding.decisions().setUps().containsKey(reference));
        tick.addValueChangeListener(change -> {
            if (!many) {
                accept(proposal, change.getValue());
            }
        });
        ticks.put(reference, tick);
        return tick;
    }

    private void accept(SetUpProposal proposal, boolean yes) {
        String reference = proposal.row().reference();
        deciding.decide(decisions ->
                yes ? decisions.settingUp(Map.of(reference, now(proposal))) : decisions.notSettingUp(reference));
    }

    private static NativeTableHeaderCell heading(String scope, Component inside) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(inside);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
