/** What a page tells of its own loading; times in milliseconds since the reader asked for it. */
export interface Watched {
  firstPaint: number;
  largestPaint: number;
  /** When the first chart stood on the page; 0 on a page without charts. Never before the first paint. */
  chart: number;
  /** Cumulative layout shift: the sum of all shifts, which is never less than the score of Web Vitals. */
  shift: number;
  /** Which elements moved. */
  moved: string[];
  /** All tasks above 50 ms, from the start. */
  longTasks: { start: number; duration: number }[];
}

/**
 * Watches a page from its start and keeps what it saw in `window.watched`. Runs in the page, before everything else.
 *
 * A chart is a drawing at least 250 px wide with 8 shapes or more; it counts as painted when the frame that first had it is done.
 */
export function watchPage(): void {
  const watched: Watched = {
    firstPaint: 0,
    largestPaint: 0,
    chart: 0,
    shift: 0,
    moved: [],
    longTasks: [],
  };
  Object.assign(window, { watched });
  const observe = (type: string, seen: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.firstPaint = startTime;
    watched.chart &&= Math.max(watched.chart, watched.firstPaint);
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    watched.largestPaint = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
    watched.shift += value;
    for (const { node } of sources) {
      const element = node instanceof Element ? node : node?.parentElement;
      watched.moved.push(`${element?.localName}.${element?.getAttribute('class') ?? ''}`);
    }
  });
  observe('longtask', ({ startTime, duration }) => {
    watched.longTasks.push({ start: startTime, duration });
  });
  const shapes = 'path, rect, circle, line, text, polygon';
  const look = () => {
    const chart = [...document.getElementsByTagName('svg')].find(
      (svg) => svg.clientWidth >= 250 && svg.querySelectorAll(shapes).length >= 8,
    );
    if (!chart) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      watched.chart = Math.max(performance.now(), watched.firstPaint);
    };
    port2.postMessage('');
  };
  requestAnimationFrame(look);
}
