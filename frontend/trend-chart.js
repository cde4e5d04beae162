/* Draws uikit.TrendChart with ECharts from the WebJar, as SVG, in the page's own colours. */

let library;

function echarts() {
  library ??= import(new URL('webjars/echarts/5.5.0/echarts.esm.min.js', document.baseURI));
  return library;
}

/** A colour of our style sheet as the browser has resolved it, light or dark. */
function colours(element) {
  const probe = document.createElement('span');
  element.append(probe);
  const read = (token) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    own: read('--cs-act'),
    ink: read('--cs-ink'),
    soft: read('--cs-ink-soft'),
    line: read('--cs-line'),
    paper: read('--cs-paper'),
  };
  probe.remove();
  return found;
}

/** A line's name stands at its last number, wherever that is; a line that ends before the chart does is named there. */
function named(numbers, colour) {
  const last = numbers.findLastIndex((number) => number !== null);
  const label = { show: true, formatter: '{a}', color: colour.soft, position: 'right', width: 135, overflow: 'break' };
  return last < 0 || last === numbers.length - 1
    ? numbers
    : numbers.map((number, at) => (at === last ? { value: number, symbol: 'circle', symbolSize: 2, label } : number));
}

function endLabel(numbers, colour) {
  const show = numbers.length > 0 && numbers.at(-1) !== null;
  return { show, formatter: '{a}', color: colour.soft, distance: 6, width: 135, overflow: 'break' };
}

/** Where a legend names the lines. */
function unnamed(line) {
  return { ...line, endLabel: undefined, data: line.data.map((number) => number?.value ?? number) };
}

const dashes = ['dashed', 'dotted', [8, 3, 2, 3], [2, 4], [12, 4]];

function reference(colour, labels) {
  return ({ name, level, within }, index) => {
    const numbers = labels.map((label) => (within.length && !within.includes(label) ? null : Number(level)));
    return {
      name,
      type: 'line',
      data: named(numbers, colour),
      // What holds for one period drawn alone has no line to see.
      symbol: labels.filter((label) => within.includes(label)).length === 1 ? 'rect' : 'none',
      symbolSize: [14, 2],
      silent: true,
      color: colour.soft,
      lineStyle: { color: colour.soft, width: 1.5, type: dashes[index % dashes.length] },
      endLabel: endLabel(numbers, colour),
    };
  };
}

/** Somebody else's figures over the same periods. */
function other(colour, offset) {
  return ({ name, numbers: given }, index) => {
    const numbers = given.map((value) => (value === null ? null : Number(value)));
    return {
      name,
      type: 'line',
      data: named(numbers, colour),
      connectNulls: false,
      symbol: 'none',
      silent: true,
      color: colour.soft,
      lineStyle: { color: colour.soft, width: 1.5, type: dashes[(offset + index) % dashes.length] },
      endLabel: endLabel(numbers, colour),
    };
  };
}

/** Between the lowest and the highest of others: the space up to the lower edge, and the coloured one above it. */
function band(colour, spread) {
  if (!spread) {
    return [];
  }
  const known = spread.lows.map((low, at) => low !== null && spread.highs[at] !== null);
  const part = (name, data) => ({
    name,
    type: 'line',
    stack: 'spread',
    stackStrategy: 'all',
    data,
    symbol: 'none',
    silent: true,
    z: 1,
    color: colour.line,
    lineStyle: { color: colour.line, width: 1 },
  });
  const lows = spread.lows.map((low, at) => (known[at] ? Number(low) : null));
  const heights = spread.highs.map((high, at) => (known[at] ? Number(high) - lows[at] : null));
  return [
    part(spread.low, lows),
    {
      ...part(spread.high, heights),
      areaStyle: { color: colour.line, opacity: 0.6 },
      tooltip: { valueFormatter: (height, at) => (known[at] ? String(Number(spread.highs[at])) : '-') },
    },
  ];
}

/** An upright line where something happened: dashed for an event, full where another definition begins. */
function happened(colour, marks) {
  return {
    symbol: 'none',
    silent: true,
    animation: false,
    label: { formatter: '{b}', color: colour.soft, position: 'insideEndTop', width: 120, overflow: 'truncate' },
    data: marks.map(({ label, name, breaks }) => ({
      name,
      xAxis: label,
      lineStyle: { color: colour.soft, width: breaks ? 2 : 1, type: breaks ? 'solid' : 'dashed' },
    })),
  };
}

function options(picture, colour, narrow) {
  const number = (value) => (value === null ? null : Number(value));
  const lines = picture.lines ?? [];
  const alone = picture.references.length + lines.length === 0;
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 300,
    textStyle: { fontFamily: 'system-ui, sans-serif', color: colour.ink },
    grid: { left: 8, right: narrow || alone ? 28 : 150, top: 16, bottom: narrow && !alone ? 72 : 8, containLabel: true },
    legend:
      narrow && !alone
        ? { bottom: 0, textStyle: { color: colour.ink }, data: [picture.name, ...[...picture.references, ...lines].map(({ name }) => name)] }
        : undefined,
    tooltip: {
      trigger: 'axis',
      backgroundColor: colour.paper,
      borderColor: colour.line,
      textStyle: { color: colour.ink },
    },
    xAxis: {
      type: 'category',
      data: picture.labels,
      axisLine: { lineStyle: { color: colour.soft } },
      axisLabel: { color: colour.soft, hideOverlap: true },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      axisLabel: { color: colour.soft },
      splitLine: { lineStyle: { color: colour.line } },
    },
    series: [
      {
        name: picture.name,
        type: 'line',
        data: picture.numbers.map(number),
        connectNulls: false,
        symbol: 'circle',
        symbolSize: 5,
        color: colour.own,
        lineStyle: { color: colour.own, width: 2.5 },
        markLine: happened(colour, picture.marks ?? []),
      },
      ...picture.references.map((level, index) => {
        const line = reference(colour, picture.labels)(level, index);
        return narrow ? unnamed(line) : line;
      }),
      ...lines.map((each, index) => {
        const line = other(colour, picture.references.length)(each, index);
        return narrow ? unnamed(line) : line;
      }),
      ...band(colour, picture.spread),
    ],
  };
}

/** Draws, and draws again when the size, or light and dark, change. */
export async function draw(element, picture) {
  const { init } = await echarts();
  if (!element.isConnected) {
    return;
  }
  element.countersignPicture = picture;
  element.countersignChart ??= begin(element, init);
  paint(element);
}

function begin(element, init) {
  const chart = init(element, null, { renderer: 'svg' });
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const again = () => {
    if (element.isConnected) {
      chart.resize();
      paint(element);
    } else {
      size.disconnect();
      scheme.removeEventListener('change', again);
      chart.dispose();
      element.countersignChart = undefined;
    }
  };
  const size = new ResizeObserver(again);
  size.observe(element);
  scheme.addEventListener('change', again);
  return chart;
}

/** How far each end label moves up or down so that no two of them overlap. */
function apart(wanted, height) {
  const order = wanted.map((y, index) => ({ y, index })).sort((one, other) => one.y - other.y);
  let lowest = -Infinity;
  const offsets = [];
  for (const { y, index } of order) {
    lowest = Math.max(y, lowest + height);
    offsets[index] = lowest - y;
  }
  return offsets;
}

function spreadLabels(chart, references) {
  const offsets = apart(references.map(({ level }) => chart.convertToPixel({ yAxisIndex: 0 }, Number(level))), 15);
  const moved = offsets.map((offset) => ({ endLabel: { offset: [0, offset] } }));
  chart.setOption({ series: [{}, ...moved] });
}

/** Where a line ends, as a level. */
function lastOf(numbers) {
  const last = numbers.findLast((value) => value !== null);
  return last === undefined ? [] : [{ level: last }];
}

function paint(element) {
  const narrow = element.clientWidth < 560;
  const { countersignChart: chart, countersignPicture: picture } = element;
  chart?.setOption(options(picture, colours(element), narrow), true);
  const ends = [...picture.references, ...(picture.lines ?? []).flatMap(({ numbers }) => lastOf(numbers))];
  if (chart && !narrow && ends.length > 1) {
    spreadLabels(chart, ends);
  }
}
