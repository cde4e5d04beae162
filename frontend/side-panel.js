/* Keys of uikit.SidePanel. */

const steps = { ArrowUp: -1, ArrowDown: 1 };
const takesArrows = 'input, textarea, select, [contenteditable], [role="listbox"], [role="combobox"], [role="menu"]';

function step(event) {
  const free = event.altKey || !event.composedPath()[0].closest(takesArrows);
  return free && !event.ctrlKey && !event.metaKey && !event.shiftKey ? steps[event.key] : undefined;
}

export function follow(panel) {
  panel.addEventListener('keydown', (event) => {
    const by = step(event);
    if (by) {
      event.preventDefault();
      panel.dispatchEvent(new CustomEvent('panel-step', { detail: by }));
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      panel.dispatchEvent(new CustomEvent('panel-close'));
    }
  });
}

/** A new item is read from its top; where the panel takes the page, that is the page's. */
export function begin(panel, title) {
  panel.scrollTop = 0;
  title.focus({ preventScroll: true });
  if (getComputedStyle(panel).overflowY === 'visible') {
    panel.scrollIntoView({ block: 'start' });
  }
}
