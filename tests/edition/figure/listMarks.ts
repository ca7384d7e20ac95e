/** Lists what a drawing shows, for reviewers to read and for tests to compare: a line for each mark, in the order they are drawn. */
export function listMarks(svg: SVGElement): string[] {
  const marks: string[] = [];
  const walk = (element: Element, at: Position, around: Look) => {
    const name = element.tagName.toLowerCase();
    if (name === 'defs' || name === 'title') return;
    const here = moved(at, element.getAttribute('transform') ?? '');
    const look = { ...around, ...lookOf(element) };
    if (containers.has(name)) for (const child of element.children) walk(child, here, look);
    else marks.push(describe(name, element, here, look));
  };
  for (const child of svg.children) walk(child, { x: 0, y: 0, turned: '' }, lookOf(svg));
  return arrange(marks);
}

interface Position {
  readonly x: number;
  readonly y: number;
  /** What else a transform does: `rotate(45)`. */
  readonly turned: string;
}
/** The attributes of presentation that a mark has, or takes from what it stands in. */
type Look = Readonly<Record<string, string>>;

const containers = new Set(['svg', 'g', 'a']);
const inherited = [
  'fill',
  'stroke',
  'stroke-dasharray',
  'stroke-width',
  'fill-opacity',
  'stroke-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
];
/** Between the columns of a line, until they are arranged. */
const tab = '\t';

function describe(name: string, element: Element, { x, y, turned }: Position, look: Look): string {
  const number = (attribute: string) => Number(element.getAttribute(attribute) ?? 0);
  const point = (dx: number, dy: number) => `${whole(x + dx)},${whole(y + dy)}`;
  const link = element.closest('a');
  const says = link?.getAttribute('aria-label') ?? '';
  const leads = link ? ` → ${link.getAttribute('href')}` : '';
  const line = (place: string, shape: string, form: string, words: string) =>
    [place, [shape, turned].filter(Boolean).join(' '), form, `${words}${leads}`].join(tab);
  switch (name) {
    case 'rect':
      return line(
        point(number('x'), number('y')),
        `rect ${whole(number('width'))} × ${whole(number('height'))}`,
        form(look),
        says,
      );
    case 'circle':
      return line(
        point(number('cx'), number('cy')),
        `circle of radius ${whole(number('r'))}`,
        form(look),
        says,
      );
    case 'line':
      return line(
        point(number('x1'), number('y1')),
        `line to ${point(number('x2'), number('y2'))}`,
        form(look),
        says,
      );
    case 'path': {
      const d = element.getAttribute('d') ?? '';
      const rounded = d.replace(/-?\d+(\.\d+)?(e-?\d+)?/g, (value) => String(whole(Number(value))));
      return line(point(0, 0), `path ${rounded}`, form(look), says);
    }
    case 'text': {
      const lines = [...element.querySelectorAll('tspan')];
      const words = (lines.length > 0 ? lines : [element]).map(({ textContent }) => textContent).join(' / ');
      const anchor = { start: 'from', end: 'up to', middle: 'about' }[look['text-anchor'] ?? 'start'];
      const heavy = look['font-weight'] ? ` of weight ${look['font-weight']}` : '';
      const spoken = says && !says.includes(words) ? ` (${says})` : '';
      return line(
        point(number('x'), 0),
        `text ${anchor} here, size ${look['font-size']}${heavy}`,
        colour(look.fill),
        `“${words}”${spoken}`,
      );
    }
    default:
      throw new Error(`a drawing has a <${name}>: say here how it is listed`);
  }
}

/** How a mark is painted, which is how its qualifier is seen. */
function form({
  fill,
  stroke = 'none',
  'stroke-dasharray': dashes,
  'stroke-width': width,
  ...look
}: Look): string {
  const reference = /^url\(#.*?(fade-out-left|fade-out|fade-in-left|fade-in|hatch)-(.+)\)$/.exec(fill ?? '');
  const filled = reference ? `${reference[1]} ${reference[2]}` : colour(fill);
  const opacity = look['fill-opacity'] ? ` at ${look['fill-opacity']}` : '';
  const faded = look['stroke-opacity'] ? ` at ${look['stroke-opacity']}` : '';
  const edge = `${dashes ? `dashed ${dashes} ` : ''}${colour(stroke)}${width ? ` ${width}` : ''}${faded}`;
  if (stroke === 'none') return `filled ${filled}${opacity}`;
  return fill === 'none' || fill === 'currentColor'
    ? `stroked ${edge}`
    : `filled ${filled}${opacity}, stroked ${edge}`;
}

function colour(value = 'currentColor'): string {
  return value.replace(/var\(--([a-z-]+)\)/g, '$1');
}

function lookOf(element: Element): Look {
  return Object.fromEntries(
    inherited.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null || value === 'inherit' ? [] : [[name, value]];
    }),
  );
}

function moved({ x, y, turned }: Position, transform: string): Position {
  const [all = '', dx, dy] = /translate\(([-\d.e]+)(?:[, ]([-\d.e]+))?\)/.exec(transform) ?? [];
  const rest = transform.replace(all, '').trim();
  return { x: x + Number(dx ?? 0), y: y + Number(dy ?? 0), turned: [turned, rest].filter(Boolean).join(' ') };
}

/** A whole number of pixels; what is half by a rounding error goes the same way on every machine. */
function whole(value: number): number {
  return Math.round(value + 1e-6) + 0;
}

/** Lines with columns of a fixed width, so that a mark that changes moves no other; marks that differ in nothing but their place share one. */
function arrange(marks: readonly string[]): string[] {
  const runs: { look: string; places: string[] }[] = [];
  for (const mark of marks) {
    const place = mark.slice(0, mark.indexOf(tab));
    const look = mark.slice(place.length + 1);
    const last = runs.at(-1);
    if (last?.look === look) last.places.push(place);
    else runs.push({ look, places: [place] });
  }
  return runs.map(({ look, places: [first = '', ...others] }) => {
    const [shape = '', form = '', words = ''] = look.split(tab);
    const also = others.length > 0 ? ` (and at ${others.join(' ')})` : '';
    return `${first.padEnd(8)} ${shape.padEnd(24)} ${form.padEnd(24)} ${words}${also}`.trimEnd();
  });
}
