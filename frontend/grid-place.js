/* Finds cells of a vaadin-grid by what it tells assistive technology: rows are counted there. */

const frames = 30;

const part = (grid, selector) => grid.shadowRoot.querySelector(selector);
const last = (grid) => part(grid, '#items [tabindex="0"]');

function rowAt(grid, index) {
  const headers = grid.shadowRoot.querySelectorAll('#header [role="row"]:not([hidden])').length;
  return part(grid, `#items [role="row"][aria-rowindex="${headers + index + 1}"]:not([hidden])`);
}

function isSeen(grid, row) {
  const box = row.getBoundingClientRect();
  const top = part(grid, '#header').getBoundingClientRect().bottom;
  return box.top >= top - 1 && box.bottom <= grid.getBoundingClientRect().bottom + 1;
}

/** As soon as the grid has drawn the row. */
function whenThere(grid, index, act) {
  let left = frames;
  const attempt = () => {
    const row = rowAt(grid, index);
    if (row) {
      act(row);
    } else if (left-- > 0) {
      requestAnimationFrame(attempt);
    }
  };
  attempt();
}

/** Scrolls sideways until the column marked as the current one is not under what sticks to the end. */
function showCurrent(grid, row) {
  const cell = row.querySelector('[part~="current"]');
  const end = row.querySelector('[part~="first-frozen-to-end-cell"]') ?? grid;
  const limit = end === grid ? grid.getBoundingClientRect().right : end.getBoundingClientRect().left;
  const hidden = cell ? cell.getBoundingClientRect().right - limit : 0;
  if (hidden > 0) {
    const table = part(grid, '#table');
    grid.countersignLeft ??= table.scrollLeft;
    table.scrollLeft += hidden;
  }
}

function scrollTo(grid, index) {
  const row = rowAt(grid, index);
  if (!row || !isSeen(grid, row)) {
    grid.scrollToIndex(Math.max(0, index - 2));
  }
}

/** Scrolls no further than it takes to see the row and, in it, the current column. */
export function show(grid, index) {
  scrollTo(grid, index);
  whenThere(grid, index, (found) => showCurrent(grid, found));
}

/** To the column that had the focus last, in the row with this index. */
export function focus(grid, index) {
  const cell = last(grid);
  const column = cell ? [...cell.parentElement.children].indexOf(cell) : 0;
  if (grid.countersignLeft !== undefined) {
    part(grid, '#table').scrollLeft = grid.countersignLeft;
    grid.countersignLeft = undefined;
  }
  scrollTo(grid, index);
  whenThere(grid, index, (found) => (found.children[column] ?? found.children[0]).focus());
}
