package org.countersign.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;

/**
 * How much of a file has left the browser, and the button that stops it. All of it happens in the browser: only there it is
 * known, and only there it can be stopped. It shows after half a second.
 */
final class SendingLine extends Div {

    private static final int PATIENCE = 500;

    private final Upload upload;
    private final ProgressLine line = new ProgressLine();
    private final Span words = new Span();
    private final NativeButton cancel = new NativeButton("Cancel");

    SendingLine(Upload upload) {
        this.upload = upload;
        addClassName("sending");
        getElement().setAttribute("hidden", true);
        line.setName("Sending the file");
        add(words, line, cancel);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        upload.getElement()
                .executeJs("""
                let file, later;
                const [box, line, words, cancel] = [$0, $1, $2, $3];
                const hide = () => { clearTimeout(later); box.hidden = true; };
                const show = () => {
                  const percent = Math.floor(file.progress ?? 0);
                  line.value = percent;
                  words.textContent = 'Sending ' + file.name + ': ' + percent + ' %';
                  line.setAttribute('aria-valuetext', percent + ' %');
                };
                this.addEventListener('upload-start', event => {
                  file = event.detail.file;
                  show();
                  later = setTimeout(() => { box.hidden = false; }, $4);
                });
                this.addEventListener('upload-progress', show);
                ['upload-success', 'upload-error', 'upload-abort'].forEach(end => this.addEventListener(end, hide));
                cancel.addEventListener('click', () =>
                  this.dispatchEvent(new CustomEvent('file-abort', {detail: {file}})));
                """, getElement(), line.getElement(), words.getElement(), cancel.getElement(), PATIENCE);
    }
}
