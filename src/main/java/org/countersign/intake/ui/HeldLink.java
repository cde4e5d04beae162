package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import org.countersign.intake.PlannedRow.Kind;
import org.countersign.intake.Preview;

/** The rows that are held, as a workbook to mend and choose again; made when it is fetched, as decisions stand then. */
final class HeldLink extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient Deciding deciding;

    HeldLink(Deciding deciding, Function<Preview, byte[]> workbook) {
        this.deciding = deciding;
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = workbook.apply(deciding.preview());
            return new DownloadResponse(new ByteArrayInputStream(bytes), "rows-to-mend.xlsx", XLSX, bytes.length);
        });
        addClassName("held-link");
        add(new Anchor(file, "Held rows as a workbook, to mend and choose here"));
    }

    void refresh() {
        setVisible(deciding.preview().plan().rows().stream().anyMatch(row -> row.kind() == Kind.HELD));
    }
}
