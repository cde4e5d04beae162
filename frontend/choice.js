/*
 * In a list to choose from, Enter takes the first of what was typed: Vaadin's own takes an entry only where its whole name
 * was typed, or an arrow key went to it. Installed once a page, for all of its lists.
 */

const PATIENCE = 2000;

function typedInto(event) {
  return event.composedPath().find((node) => node.localName === 'vaadin-combo-box');
}

function found(box) {
  const [first] = box.filteredItems ?? [];
  return !box.loading && first && !(window.Vaadin.ComboBoxPlaceholder && first instanceof window.Vaadin.ComboBoxPlaceholder);
}

/** The server may still be looking. */
function takeFirst(box, typed, until) {
  if (box.filter !== typed || !box.opened) {
    return;
  }
  if (found(box)) {
    box._focusedIndex = 0;
    box._closeOrCommit();
  } else if (Date.now() < until) {
    setTimeout(() => takeFirst(box, typed, until), 50);
  }
}

function entered(event) {
  const box = event.key === 'Enter' && typedInto(event);
  if (box && box.opened && box.filter && box._focusedIndex < 0 && !box.allowCustomValue) {
    event.preventDefault();
    event.stopPropagation();
    takeFirst(box, box.filter, Date.now() + PATIENCE);
  }
}

export function watch() {
  document.addEventListener('keydown', entered, true);
}
