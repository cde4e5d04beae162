/*
 * The browser's half of actual.ui.FigureGrid: a sheet of figures that is typed into like the spreadsheet it replaces.
 * Each entry goes to the server at once, with the revision it was typed over, and a copy of it stays in this browser
 * until the server has answered: after a lost line or a reload it is sent again.
 */

const WORDS = {
  d: 'not due',
  h: 'not released yet',
  l: 'loaded, not released',
  k: 'checked, not released',
  s: 'estimated',
  f: 'final',
  r: 'revised',
  R: 'revised since the last cycle',
  q: 'queried',
};
const SLOW = 6000;
const LEADERS_SEE = 'Everybody reads it: leaders see the corrected figure as soon as it is saved. The former one stays in its history.';

function make(tag, names = '', text = '') {
  const made = document.createElement(tag);
  if (names) {
    made.className = names;
  }
  made.textContent = text;
  return made;
}

function button(label, act, names = '') {
  const made = make('button', names, label);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** Entries not answered yet, by person, authority and month. */
class Copies {
  constructor(key) {
    this.key = `countersign.${key}`;
  }

  all() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) ?? [];
    } catch {
      return [];
    }
  }

  keep(entries) {
    try {
      if (entries.length === 0) {
        localStorage.removeItem(this.key);
      } else {
        localStorage.setItem(this.key, JSON.stringify(entries));
      }
    } catch {
      /* Storage is full or switched off: this page's memory is then the only copy. */
    }
  }
}

class FigureGrid extends HTMLElement {
  rows = [];
  at = { row: 0, column: 0 };
  anchor = null;
  waiting = [];
  sent = [];
  done = [];
  undos = 0;
  operation = 0;
  lastReason = '';
  leadersTold = false;

  show(sheet) {
    const held = this.contains(document.activeElement);
    this.sheet = sheet;
    this.columns = sheet.months.length + 2;
    this.copies = new Copies(sheet.key);
    this.rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => this.cell(cell)) }));
    const led = this.table ? -1 : this.rows.findIndex((row) => row.ref === sheet.item);
    this.at = led < 0 ? this.begin(this.at) : { row: led, column: sheet.months.length - 1 };
    this.draw();
    this.point(this.at, held || led >= 0);
    this.follow();
    this.resend();
  }

  /** Shows the page's month as the sheet finds its size, until somebody goes elsewhere in it. */
  follow() {
    const size = new ResizeObserver(() => (this.table.isConnected ? this.reveal() : size.disconnect()));
    size.observe(this.table);
    size.observe(this.scroller);
    const leave = () => size.disconnect();
    ['focusin', 'pointerdown', 'wheel'].forEach((what) => this.scroller.addEventListener(what, leave, { once: true }));
  }

  /** The page's month and what stands beside it, as far as there is room beside the indicators' names. */
  reveal() {
    const head = this.table.querySelector('thead tr');
    const names = head.firstElementChild.offsetWidth;
    const month = head.children[this.sheet.months.length];
    const room = this.scroller.clientWidth - names - month.offsetWidth;
    const beside = head.lastElementChild.offsetWidth + head.lastElementChild.previousElementSibling.offsetWidth;
    this.scroller.scrollLeft = month.offsetLeft - names - Math.max(0, room - beside);
  }

  cell([text, typed, revision, marks]) {
    return { text, typed, revision, marks };
  }

  begin(at) {
    const row = Math.min(at.row, Math.max(0, this.rows.length - 1));
    return this.table ? { row, column: at.column } : { row: 0, column: this.sheet.months.length - 1 };
  }

  /* Drawing */

  draw() {
    this.table = make('table');
    this.table.setAttribute('role', 'grid');
    this.table.setAttribute('aria-label', this.sheet.label);
    this.table.append(this.head(), this.body());
    this.scroller = make('div', 'sheet');
    this.scroller.append(this.table);
    this.said = make('p', 'said');
    this.said.setAttribute('role', 'status');
    this.warned = make('p', 'warned');
    this.warned.setAttribute('role', 'alert');
    this.panel = make('section', 'history');
    this.panel.hidden = true;
    const beside = make('div', 'beside');
    beside.append(this.scroller, this.panel);
    this.replaceChildren(this.tools(), this.said, this.warned, beside);
    this.listen();
  }

  tools() {
    const tools = make('div', 'tools no-print');
    const keys = make('details', 'keys');
    keys.append(make('summary', '', 'Keys'), this.keys());
    tools.append(
      button('History of this figure', () => this.history(), 'quiet'),
      button('Undo', () => this.undo(), 'quiet'),
      keys,
    );
    return tools;
  }

  keys() {
    const list = make('dl');
    for (const [key, does] of [
      ['Arrow keys, Home, End, Page up, Page down', 'move; with Ctrl to the edge, with Shift they choose a block'],
      ['A figure or mark', 'overwrites: 125, 6.8%, 12/18, tbc, n/a, c, x, low, u; 125e is estimated'],
      ['F2 or Enter', 'edits what stands there; Escape leaves it as it was'],
      ['Enter, Tab', 'save and move down, or on'],
      ['Delete', 'asks what stands there instead'],
      ['Ctrl+C, Ctrl+V', 'copy and paste a block, also from and to a spreadsheet'],
      ['Ctrl+Z', 'takes your last entry back'],
      ['Alt+H', 'tells a figure’s history'],
    ]) {
      list.append(make('dt', '', key), make('dd', '', does));
    }
    return list;
  }

  head() {
    const line = make('tr');
    line.append(this.heading('Indicator', '', 'Indicator'));
    this.sheet.months.forEach((month, index) => {
      const head = this.heading(month.name, month.year, month.label);
      head.classList.toggle('current', index === this.sheet.months.length - 1);
      line.append(head);
    });
    line.append(this.heading('Change', '', 'Change'), this.heading('Worth a look', '', 'Worth a look'));
    const head = make('thead');
    head.append(line);
    return head;
  }

  heading(first, second, label) {
    const head = make('th');
    head.scope = 'col';
    if (second) {
      head.setAttribute('aria-label', label);
      head.append(make('span', '', first), make('span', 'year', second));
    } else {
      head.textContent = first;
    }
    return head;
  }

  body() {
    const body = make('tbody');
    let theme = null;
    this.rows.forEach((row, index) => {
      if (row.theme !== theme && this.sheet.themes.length > 1) {
        body.append(this.banner(this.sheet.themes.find((each) => each.key === row.theme)?.name ?? ''));
      }
      theme = row.theme;
      body.append(this.line(row, index));
    });
    return body;
  }

  banner(name) {
    const line = make('tr', 'theme');
    const head = make('th');
    head.append(make('span', '', name));
    head.colSpan = this.columns + 1;
    head.scope = 'rowgroup';
    line.append(head);
    return line;
  }

  line(row, index) {
    const line = make('tr');
    const head = make('th');
    head.scope = 'row';
    head.append(make('span', 'reference', row.ref), ' ', make('span', 'title', row.title));
    head.classList.toggle('part', row.part);
    line.append(head);
    row.places = [];
    for (let column = 0; column < this.columns; column++) {
      const place = make('td');
      place.tabIndex = -1;
      place.dataset.row = index;
      place.dataset.column = column;
      row.places.push(place);
      line.append(place);
    }
    this.paint(row);
    return line;
  }

  paint(row) {
    row.cells.forEach((cell, column) => this.paintCell(row, column, cell));
    const change = row.places.at(-2);
    change.className = `moved ${row.judgement}`;
    change.textContent = [row.change, row.change && (row.judgement || 'neither good nor bad')].filter(Boolean).join(', ');
    const hints = row.places.at(-1);
    hints.className = 'hints';
    hints.replaceChildren(...this.remarks(row).map(([names, words]) => make('span', names, words)));
  }

  remarks(row) {
    const problems = row.cells
      .map((cell, column) => (cell.problem ? ['problem', `${this.sheet.months[column].label}: ${cell.problem}`] : null))
      .filter(Boolean);
    return [...problems, ...row.hints.map((hint) => ['hint', hint])];
  }

  paintCell(row, column, cell) {
    const place = row.places[column];
    const editing = place.querySelector('input');
    if (editing) {
      return;
    }
    const shown = cell.state ? cell.ours : cell.text;
    place.className = [
      'figure',
      column === row.cells.length - 1 ? 'current' : '',
      cell.marks.includes('e') ? '' : 'fixed',
      cell.marks.includes('d') ? 'not-due' : '',
      cell.marks.includes('l') ? 'loaded' : '',
      cell.marks.includes('k') ? 'checked' : '',
      cell.marks.includes('R') ? 'revised-since' : '',
      cell.state ?? '',
    ].join(' ');
    place.replaceChildren(make('span', 'text', shown));
    const small = ['s', 'f', 'r', 'q'].filter((mark) => cell.marks.includes(mark));
    if (small.length > 0) {
      const notes = { s: 'e', f: 'f', r: 'r', q: '?' };
      place.append(make('small', '', small.map((mark) => notes[mark]).join('')));
    }
    place.setAttribute('aria-label', this.spoken(cell, shown));
    place.setAttribute('aria-readonly', String(!cell.marks.includes('e')));
    place.setAttribute('aria-invalid', String(Boolean(cell.problem)));
  }

  spoken(cell, shown) {
    const words = [...cell.marks].map((mark) => WORDS[mark]).filter(Boolean);
    const state = { saving: 'saving', saved: '', refused: 'not saved', conflict: 'changed by somebody else' }[cell.state];
    return [shown || (cell.marks.includes('d') ? '' : 'empty'), ...words, state, cell.problem].filter(Boolean).join(', ');
  }

  /* Where one is */

  place({ row, column } = this.at) {
    return this.rows[row]?.places[column];
  }

  here() {
    return this.rows[this.at.row]?.cells[this.at.column];
  }

  name({ row, column } = this.at) {
    return `${this.rows[row].ref}, ${this.sheet.months[column]?.label ?? ''}`;
  }

  point(to, focus = true) {
    if (this.rows.length === 0) {
      return;
    }
    const row = Math.max(0, Math.min(this.rows.length - 1, to.row));
    const column = Math.max(0, Math.min(this.columns - 1, to.column));
    this.place()?.setAttribute('tabindex', '-1');
    this.at = { row, column };
    this.place().setAttribute('tabindex', '0');
    if (focus) {
      this.place().focus();
    }
  }

  move(rows, columns, extend) {
    this.anchor = extend ? (this.anchor ?? this.at) : null;
    this.point({ row: this.at.row + rows, column: this.at.column + columns });
    this.mark();
  }

  block() {
    const from = this.anchor ?? this.at;
    const rows = [from.row, this.at.row].sort((one, other) => one - other);
    const columns = [from.column, this.at.column].sort((one, other) => one - other);
    return { top: rows[0], bottom: rows[1], left: columns[0], right: Math.min(columns[1], this.columns - 1) };
  }

  mark() {
    this.table.querySelectorAll('[aria-selected]').forEach((place) => place.removeAttribute('aria-selected'));
    if (this.anchor) {
      this.inBlock().forEach((at) => this.place(at).setAttribute('aria-selected', 'true'));
    }
  }

  inBlock() {
    const { top, bottom, left, right } = this.block();
    const places = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        places.push({ row, column });
      }
    }
    return places;
  }

  /* Keys and mouse */

  listen() {
    this.table.addEventListener('keydown', (event) => this.key(event));
    this.table.addEventListener('mousedown', (event) => this.pressed(event));
    this.table.addEventListener('dblclick', (event) => this.cellOf(event) && this.edit(null));
    this.table.addEventListener('focusin', (event) => this.entered(event));
    this.table.addEventListener('copy', (event) => this.copy(event));
    this.table.addEventListener('paste', (event) => this.paste(event));
  }

  cellOf(event) {
    const place = event.target.closest('td');
    return place && { row: Number(place.dataset.row), column: Number(place.dataset.column) };
  }

  pressed(event) {
    const at = this.cellOf(event);
    if (!at || event.target.tagName === 'INPUT') {
      return;
    }
    event.preventDefault();
    const again = event.pointerType === 'touch' && at.row === this.at.row && at.column === this.at.column;
    this.anchor = event.shiftKey ? (this.anchor ?? this.at) : null;
    this.point(at);
    this.mark();
    if (again) {
      this.edit(null);
    }
  }

  entered(event) {
    const at = this.cellOf(event);
    if (at && (at.row !== this.at.row || at.column !== this.at.column)) {
      this.point(at, false);
    }
  }

  key(event) {
    if (event.target.tagName === 'INPUT') {
      return this.keyInField(event);
    }
    if (event.altKey && event.key.toLowerCase() === 'h') {
      event.preventDefault();
      return this.history();
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      return this.undo();
    }
    if (this.travels(event) || event.altKey) {
      return;
    }
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      return this.here()?.state === 'conflict' ? this.choose(this.at) : this.edit(null);
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      return this.clear();
    }
    if (event.key === 'Escape') {
      this.anchor = null;
      this.giveUp(this.at);
      return this.mark();
    }
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.edit(event.key);
    }
  }

  travels(event) {
    const far = event.ctrlKey || event.metaKey;
    const most = 100000;
    const step = {
      ArrowUp: [far ? -most : -1, 0],
      ArrowDown: [far ? most : 1, 0],
      ArrowLeft: [0, far ? -most : -1],
      ArrowRight: [0, far ? most : 1],
      Home: [far ? -most : 0, -most],
      End: [far ? most : 0, most],
      PageUp: [-10, 0],
      PageDown: [10, 0],
    }[event.key];
    if (!step) {
      return false;
    }
    event.preventDefault();
    this.move(step[0], step[1], event.shiftKey);
    return true;
  }

  /* Editing one cell */

  edit(first) {
    const cell = this.here();
    const place = this.place();
    if (!cell) {
      return;
    }
    if (!cell.marks.includes('e')) {
      this.say(`${this.name()}: ${cell.marks.includes('d') ? 'not due' : 'not released yet'}, so nothing can be entered.`);
      return;
    }
    const field = make('input');
    field.type = 'text';
    field.autocomplete = 'off';
    field.setAttribute('aria-label', this.name());
    field.value = first ?? (cell.state ? cell.ours : cell.typed);
    field.dataset.overwrites = first === null ? '' : 'yes';
    place.replaceChildren(field);
    field.addEventListener('blur', () => this.leave(field));
    field.focus();
    if (first === null) {
      field.select();
    }
  }

  leave(field) {
    const at = this.cellOf({ target: field });
    if (!field.dataset.closed && at) {
      const typed = field.value;
      field.dataset.closed = 'yes';
      field.remove();
      this.enter([{ ...at, typed }]);
    }
  }

  keyInField(event) {
    const field = event.target;
    const arrows = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close(field);
      this.giveUp(this.at);
      this.point(this.at);
    } else if (event.key === 'Enter') {
      this.finish(event, event.shiftKey ? -1 : 1, 0);
    } else if (event.key === 'Tab') {
      this.next(event, event.shiftKey ? -1 : 1);
    } else if (arrows && field.dataset.overwrites) {
      this.finish(event, ...arrows);
    }
  }

  /** Takes the field away without saving. */
  close(field) {
    const at = this.cellOf({ target: field });
    field.dataset.closed = 'yes';
    field.remove();
    this.paintCell(this.rows[at.row], at.column, this.rows[at.row].cells[at.column]);
  }

  /** What the server refused goes, and the figure that stands is shown again. */
  giveUp({ row, column }) {
    const cell = this.rows[row]?.cells[column];
    if (cell?.state === 'refused') {
      Object.assign(cell, { state: '', problem: '' });
      this.paint(this.rows[row]);
      this.settle();
      this.say(`${this.name({ row, column })}: ${cell.text || 'missing'} as before.`);
    }
  }

  finish(event, rows, columns) {
    event.preventDefault();
    const typed = event.target.value;
    const at = this.at;
    this.close(event.target);
    this.anchor = null;
    this.move(rows, columns, false);
    this.enter([{ ...at, typed }]);
  }

  /** To the next place in reading order where something can be typed; past the last one, focus leaves the sheet. */
  next(event, way) {
    let { row, column } = this.at;
    const width = this.sheet.months.length;
    for (let place = row * width + column + way; place >= 0 && place < this.rows.length * width; place += way) {
      row = Math.floor(place / width);
      column = place % width;
      if (this.rows[row].cells[column].marks.includes('e')) {
        return this.finish(event, row - this.at.row, column - this.at.column);
      }
    }
  }

  /* Entering */

  /** Takes figures that were typed or pasted; asks first where no number would replace one, and where a reason is due. */
  async enter(typed, options = {}) {
    if (!this.warnedOf) {
      this.warn('');
    }
    const operation = ++this.operation;
    let entries = typed
      .map((entry) => ({ ...entry, typed: entry.typed.trim(), cell: this.rows[entry.row].cells[entry.column] }))
      .filter((entry) => entry.cell && (entry.cell.state || entry.first || entry.typed !== entry.cell.typed));
    typed.forEach(({ row, column }) => this.paintCell(this.rows[row], column, this.rows[row].cells[column]));
    const losing = entries.filter(({ cell, typed: text }) => cell.marks.includes('0') && isNoNumber(text));
    if (losing.length > 0 && !options.confirmed) {
      const yes = await this.askNoNumber(losing);
      entries = entries.filter((entry) => yes || !losing.includes(entry));
      losing.forEach((entry) => (entry.confirmed = yes));
    }
    if (entries.some(({ cell }) => cell.marks.includes('n')) && !options.reason) {
      const reason = await this.askReason(entries.filter(({ cell }) => cell.marks.includes('n')));
      entries = reason ? entries : entries.filter(({ cell }) => !cell.marks.includes('n'));
      entries.filter(({ cell }) => cell.marks.includes('n')).forEach((entry) => (entry.reason = reason));
    }
    if (!options.undoing && !(await this.knowsLeadersSee(entries.filter(({ cell }) => released(cell))))) {
      entries = entries.filter(({ cell }) => !released(cell));
    }
    entries.forEach((entry) => this.queue(entry, { ...options, operation }));
    this.send();
  }

  /** Asked once a page: who corrects a figure that is released is told that it is read at once. */
  async knowsLeadersSee(correcting) {
    if (correcting.length === 0 || this.leadersTold) {
      return true;
    }
    const what = correcting.length === 1 ? `${this.name(correcting[0])} is` : `${correcting.length} of these figures are`;
    const words = [LEADERS_SEE, 'This is asked once; further corrections on this page are saved at once.'];
    this.leadersTold = (await this.ask(`${what} released`, words, [['yes', 'Save the correction']])) === 'yes';
    return this.leadersTold;
  }

  queue({ row, column, typed, cell, reason, confirmed, back, first }, options) {
    const before = cell.state ? cell.before : cell.typed;
    Object.assign(cell, { state: 'saving', ours: typed, before, problem: '' });
    this.waiting = this.waiting.filter((other) => other.row !== row || other.column !== column);
    this.waiting.push({
      row,
      column,
      before,
      operation: options.operation,
      undoing: Boolean(options.undoing),
      back,
      entry: {
        indicator: this.rows[row].id,
        month: this.sheet.months[column].value,
        typed: typed === '' ? '-' : typed,
        base: options.base ?? cell.revision,
        reason: reason ?? options.reason ?? '',
        confirmed: Boolean(confirmed ?? options.confirmed),
        undone: Boolean(first ?? options.undone),
      },
    });
    this.paint(this.rows[row]);
  }

  async send() {
    this.keepCopies();
    if (this.sent.length > 0 || this.waiting.length === 0) {
      return;
    }
    this.sent = this.waiting;
    this.waiting = [];
    const slow = setTimeout(
      () => this.say('Waiting for the server. What you typed is kept here and sent when the line is back.'),
      SLOW,
    );
    try {
      const answer = await this.$server.enter(this.sent.map(({ entry }) => entry));
      this.answered(this.sent, answer);
    } catch {
      this.sent.forEach((sending) => this.refuse(sending, 'the server did not take it. Type it again.'));
    } finally {
      clearTimeout(slow);
      this.sent = [];
      this.keepCopies();
      this.send();
      this.undoNext();
    }
  }

  /** Undoing waits for what is on its way: only then is it known what stands there. */
  undoNext() {
    if (this.undos > 0 && this.sent.length + this.waiting.length === 0) {
      this.undos -= 1;
      this.undo();
    }
  }

  keepCopies() {
    this.copies.keep([...this.sent, ...this.waiting].map(({ entry }) => entry));
  }

  /** What an earlier page could not get answered. */
  resend() {
    const left = this.copies.all();
    if (left.length === 0 || this.sent.length + this.waiting.length > 0) {
      return;
    }
    left.forEach((entry) => {
      const row = this.rows.findIndex((each) => each.id === entry.indicator);
      const column = this.sheet.months.findIndex((each) => each.value === entry.month);
      if (row >= 0 && column >= 0) {
        const cell = this.rows[row].cells[column];
        const typed = entry.typed === '-' ? '' : entry.typed;
        this.queue({ row, column, typed, cell }, { ...entry, operation: ++this.operation });
      }
    });
    this.say(`${count(left.length, 'figure')} typed before the line was lost: sending again.`);
    this.send();
  }

  answered(sent, { answers, rows }) {
    const saved = [];
    this.say('');
    sent.forEach((sending, index) => {
      const answer = answers[index];
      if (answer.state === 'saved' || answer.state === 'unchanged') {
        saved.push(sending);
      } else if (answer.state === 'conflict') {
        this.clash(sending, answer);
      } else {
        this.refuse(sending, answer.words, answer.question);
      }
    });
    rows.forEach((row) => this.refresh(row));
    saved.forEach((sending) => this.keepUndo(sending));
    this.tell(saved);
    this.settle();
    this.asked(sent, answers);
  }

  refresh(fresh) {
    const row = this.rows.find((each) => each.id === fresh.id);
    if (!row) {
      return;
    }
    const unsaved = [...this.waiting, ...this.sent.filter((sending) => sending.unsaved)];
    fresh.cells.forEach((cell, column) => {
      const kept = row.cells[column];
      const pending = unsaved.some((sending) => this.rows[sending.row] === row && sending.column === column);
      const open = pending || kept.state === 'refused' || kept.state === 'conflict';
      Object.assign(kept, this.cell(cell), open ? {} : { state: '', problem: '' });
    });
    Object.assign(row, { change: fresh.change, judgement: fresh.judgement, hints: fresh.hints, about: fresh.about });
    this.paint(row);
  }

  keepUndo({ row, column, before, operation, undoing, back, entry }) {
    const { revision } = this.rows[row].cells[column];
    if (undoing) {
      this.standAgain({ row, column, back, revision });
    } else {
      this.done.push({ row, column, before, operation, reason: entry.reason, base: entry.base, revision });
    }
  }

  /** What an undo brought back has a new revision, and the entry before it is still one's own. */
  standAgain({ row, column, back, revision }) {
    const earlier = this.done.findLast((step) => step.row === row && step.column === column);
    if (earlier?.revision === back) {
      earlier.revision = revision;
    }
  }

  tell(saved) {
    const [first] = saved;
    if (saved.length === 1) {
      const row = this.rows[first.row];
      const current = first.column === row.about;
      const follows = current && row.change ? `, ${row.places.at(-2).textContent}` : '';
      const hints = current && row.hints.length > 0 ? `. Worth a look: ${row.hints.join('; ')}` : '';
      const done = first.undoing ? 'again, your entry is undone' : 'saved';
      this.say(`${this.name(first)}: ${row.cells[first.column].text || 'nothing'} ${done}${follows}${hints}.`);
    } else if (saved.length > 1) {
      this.say(`${saved.length} figures ${first.undoing ? 'as they were: your entries are undone' : 'saved'}.`);
    }
  }

  refuse(sending, words, question) {
    const cell = this.rows[sending.row].cells[sending.column];
    sending.unsaved = true;
    Object.assign(cell, { state: 'refused', problem: question ? '' : `not saved: ${words}` });
    this.paint(this.rows[sending.row]);
    if (!question) {
      this.warn(`${this.name(sending)} was not saved. ${words} To bring back the figure that stands, go to it and press Escape.`, cell);
    }
  }

  /** The server asks what this page did not know it had to: somebody signed, or put a number there, meanwhile. */
  asked(sent, answers) {
    const again = (question) => sent.filter((sending, index) => answers[index].question === question);
    const retype = ({ row, column, entry }) => ({ row, column, typed: entry.typed === '-' ? '' : entry.typed });
    const reasons = again('REASON');
    const numbers = again('NO_NUMBER');
    [...reasons].forEach(({ row, column }) => (this.rows[row].cells[column].marks += 'n'));
    [...numbers].forEach(({ row, column }) => (this.rows[row].cells[column].marks += '0'));
    if (reasons.length + numbers.length > 0) {
      this.enter([...reasons, ...numbers].map(retype));
    }
    this.askNegative(again('NEGATIVE'), retype);
  }

  async askNegative(below, retype) {
    if (below.length === 0) {
      return;
    }
    const [first] = below;
    const what = below.length === 1 ? `${this.name(first)}: ${first.entry.typed} is below 0` : `${below.length} figures are below 0`;
    const words = ['A number of children, a rate or a share of a whole never is; a difference may be.'];
    const yes = await this.ask(what, words, [['yes', below.length === 1 ? `Save ${first.entry.typed}` : 'Save them']]);
    if (yes) {
      this.enter(below.map((sending) => ({ ...retype(sending), confirmed: true })));
    } else {
      below.forEach((sending) => this.giveUp(sending));
    }
  }

  /* Two people at one cell */

  clash(sending, answer) {
    const cell = this.rows[sending.row].cells[sending.column];
    sending.unsaved = true;
    Object.assign(cell, {
      state: 'conflict',
      theirs: answer,
      problem: `${answer.by} entered ${answer.theirs || 'no figure'} meanwhile; yours is ${cell.ours || 'no figure'}`,
      clashing: sending.entry,
    });
    this.paint(this.rows[sending.row]);
    this.choose(sending);
  }

  async choose(at) {
    const cell = this.rows[at.row].cells[at.column];
    const { theirs, clashing } = cell;
    const words = [
      `${theirs.by} entered ${theirs.theirs || 'no figure'}, ${theirs.at}.`,
      `You entered ${cell.ours || 'no figure'}. Nothing was overwritten.`,
    ];
    const chosen = await this.ask(`${this.name(at)} was changed meanwhile`, words, [
      ['theirs', `Keep ${theirs.theirs || 'no figure'}`],
      ['ours', `Save ${cell.ours || 'no figure'}`],
    ]);
    if (chosen === 'theirs') {
      Object.assign(cell, { state: '', problem: '' });
      this.paint(this.rows[at.row]);
      this.say(`${this.name(at)}: ${theirs.theirs || 'no figure'} kept.`);
    } else if (chosen === 'ours') {
      const { typed, reason } = clashing;
      const options = { operation: ++this.operation, base: theirs.revision, reason, confirmed: true };
      this.queue({ row: at.row, column: at.column, typed: typed === '-' ? '' : typed, cell }, options);
      this.send();
    }
  }

  /* Delete, undo, copy, paste */

  async clear() {
    const places = this.inBlock().filter(({ row, column }) => this.rows[row].cells[column]?.marks.includes('e'));
    const full = places.filter(({ row, column }) => this.rows[row].cells[column].typed !== '');
    if (full.length === 0) {
      return;
    }
    const what = full.length === 1 ? this.name(full[0]) : count(full.length, 'figure');
    const typed = await this.ask(`What stands there instead of ${what}?`, [], [
      ['tbc', 'tbc: to be confirmed'],
      ['n/a', 'n/a: not applicable'],
      ['-', 'Nothing: missing'],
    ]);
    if (typed) {
      this.enter(full.map((at) => ({ ...at, typed: typed === '-' ? '' : typed })), { confirmed: true });
    }
  }

  undo() {
    if (this.sent.length + this.waiting.length > 0) {
      this.undos += 1;
      return;
    }
    const last = this.done.at(-1);
    if (!last) {
      return this.say('Nothing of yours to undo on this page.');
    }
    const steps = this.done.filter((step) => step.operation === last.operation);
    this.done = this.done.filter((step) => step.operation !== last.operation);
    const mine = steps.filter(({ row, column, revision }) => this.rows[row].cells[column].revision === revision);
    this.anchor = null;
    if (mine.length > 0) {
      this.point(mine[0]);
      const reason = mine.find((step) => step.reason)?.reason;
      this.enter(
        mine.map(({ row, column, before, base }) => ({ row, column, typed: before, back: base, first: base === 0 })),
        { confirmed: true, undoing: true, reason: reason ? `Undone: ${reason}` : 'Undone' },
      );
    }
    if (mine.length < steps.length) {
      this.warn('Not undone where somebody else has changed the figure since.');
    }
  }

  copy(event) {
    if (event.target.tagName === 'INPUT') {
      return;
    }
    const { top, bottom, left, right } = this.block();
    const lines = [];
    for (let row = top; row <= bottom; row++) {
      const texts = this.rows[row].places.slice(left, right + 1);
      lines.push(texts.map((place, index) => this.rows[row].cells[left + index]?.text ?? place.textContent).join('\t'));
    }
    event.preventDefault();
    event.clipboardData.setData('text/plain', lines.join('\n'));
    this.say(`${count((bottom - top + 1) * (right - left + 1), 'cell')} copied.`);
  }

  paste(event) {
    if (event.target.tagName === 'INPUT') {
      return;
    }
    event.preventDefault();
    const lines = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
    const { top, left } = this.block();
    const typed = [];
    let blanks = 0;
    let outside = 0;
    lines.forEach((line, down) =>
      line.split('\t').forEach((text, across) => {
        const at = { row: top + down, column: left + across };
        const cell = this.rows[at.row]?.cells[at.column];
        if (text.trim() === '') {
          blanks += 1;
        } else if (!cell?.marks.includes('e')) {
          outside += 1;
        } else {
          typed.push({ ...at, typed: text });
        }
      }),
    );
    const left_out = [
      blanks > 0 ? `${count(blanks, 'blank')} left what stands there` : '',
      outside > 0 ? `${count(outside, 'cell')} had no place to go` : '',
    ].filter(Boolean);
    this.say([`Pasting ${count(typed.length, 'figure')}`, ...left_out].join('; ') + '.');
    this.anchor = null;
    this.mark();
    this.enter(typed);
  }

  /* Asking */

  ask(title, words, answers) {
    const dialog = make('dialog', 'asking');
    const heading = make('h2', '', title);
    heading.id = `asking-${++this.operation}`;
    dialog.setAttribute('aria-labelledby', heading.id);
    dialog.append(heading, ...words.map((word) => make('p', '', word)));
    return this.answerOf(dialog, (done) => {
      answers.forEach(([value, label]) => dialog.querySelector('.buttons').append(button(label, () => done(value))));
    });
  }

  /** Shows a dialog until it is answered; Escape and Cancel answer with nothing. */
  answerOf(dialog, fill) {
    return new Promise((resolve) => {
      const done = (value) => {
        dialog.remove();
        this.point(this.at);
        resolve(value);
      };
      dialog.append(make('div', 'buttons'));
      fill(done);
      dialog.querySelector('.buttons').append(button('Cancel', () => done(''), 'quiet'));
      dialog.addEventListener('cancel', () => done(''));
      this.append(dialog);
      dialog.showModal();
    });
  }

  async askNoNumber(losing) {
    const one = losing.length === 1;
    const what = one ? `${this.name(losing[0])} holds ${losing[0].cell.text}` : `${losing.length} places hold numbers`;
    const mark = one ? losing[0].typed || 'nothing' : 'what you entered';
    const yes = await this.ask(`${what}`, [`${mark} would stand in the place of a number.`], [['yes', 'Replace the number']]);
    return yes === 'yes';
  }

  askReason(entries) {
    const dialog = make('dialog', 'asking');
    const what = entries.length === 1 ? this.name(entries[0]) : count(entries.length, 'figure');
    const label = make('label', '', entries.length === 1 ? `Why does ${what} change?` : `Why do ${what} change?`);
    const field = make('input');
    field.type = 'text';
    field.maxLength = 500;
    field.value = this.lastReason;
    field.id = `reason-${++this.operation}`;
    label.htmlFor = field.id;
    dialog.setAttribute('aria-label', label.textContent);
    const note = make('p', 'soft', 'It has been read as it stands, or somebody signed beside it. Your reason is kept with the figure.');
    if (entries.some(({ cell }) => released(cell))) {
      note.textContent += ` ${LEADERS_SEE}`;
      this.leadersTold = true;
    }
    const problem = make('p', 'problem');
    problem.setAttribute('role', 'alert');
    const place = make('div', 'field');
    place.append(label, field);
    dialog.append(place, note, problem);
    return this.answerOf(dialog, (done) => {
      const save = () => {
        this.lastReason = field.value.trim();
        if (this.lastReason) {
          done(this.lastReason);
        } else {
          problem.textContent = 'Type a reason, or cancel: the figure stays as it is.';
          field.focus();
        }
      };
      field.addEventListener('keydown', (event) => event.key === 'Enter' && save());
      dialog.querySelector('.buttons').append(button('Save with this reason', save, 'primary'));
    });
  }

  /* History */

  async history() {
    const at = this.at;
    const row = this.rows[at.row];
    const month = this.sheet.months[at.column];
    if (!row || !month) {
      return;
    }
    const told = await this.$server.history(row.id, month.value);
    const heading = make('h2', '', `${row.ref}, ${month.label}`);
    heading.tabIndex = -1;
    const list = make('ol');
    told.lines.forEach((line) => list.append(this.past(line)));
    const close = () => {
      this.panel.hidden = true;
      this.place(at).classList.remove('told');
      this.point(at);
    };
    this.panel.setAttribute('aria-label', `History of ${row.ref}, ${month.label}`);
    this.panel.replaceChildren(
      heading,
      told.lines.length > 0 ? list : make('p', '', 'Nothing was ever entered here.'),
      ...told.queries.map((words) => make('p', 'query', words)),
      button('Close history', close),
    );
    this.panel.onkeydown = (event) => event.key === 'Escape' && close();
    this.panel.hidden = false;
    heading.focus();
    this.keepInSight(at);
  }

  /** The panel takes its room from the sheet: the cell it tells of stays in sight, and is marked. */
  keepInSight(at) {
    this.table.querySelector('.told')?.classList.remove('told');
    this.place(at).classList.add('told');
    this.place(at).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  past({ text, when, by, why, source }) {
    const item = make('li');
    item.append(make('span', 'figure', text || 'missing'), make('span', '', `${by}, ${when}`));
    item.append(make('span', 'soft', [why, source].filter(Boolean).join(' · ')));
    return item;
  }

  /* Telling */

  say(words) {
    this.said.textContent = words;
  }

  /** A warning about an entry stands until that entry is mended or given up, others until the next act. */
  warn(words, cell) {
    this.warned.textContent = words;
    this.warnedOf = cell;
  }

  settle() {
    if (this.warnedOf && this.warnedOf.state !== 'refused') {
      this.warn('');
    }
  }
}

/** The marks that stand for no number; what is neither is for the server to refuse. */
const MARKS = /^(\[?\s*(tbc|n\/a|na|z|c|\*|x|\.\.|:|low|k|~|u)\s*\]?|[-–—]*|#.*|(<|≤).*)$/i;

function isNoNumber(text) {
  return MARKS.test(text.trim());
}

/** Whether everybody reads what stands there. */
function released(cell) {
  return cell.revision > 0 && !/[lkh]/.test(cell.marks);
}

function count(number, word) {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

if (!customElements.get('figure-grid')) {
  customElements.define('figure-grid', FigureGrid);
}

/** Shows a sheet in the element; what was typed and not answered yet goes on. */
export function show(element, sheet) {
  element.show(sheet);
}
