/** A page's content with everything tagged that means something, and everything else marked as an artifact. */
export interface MarkedContent {
  readonly content: string;
  /** Marks whose content had no text: rules, underlines and backgrounds. They are artifacts now, so the tags must let go of them. */
  readonly released: readonly number[];
}

const token =
  /\((?:\\[\s\S]|[^\\()])*\)|<<[\s\S]*?>>|<[0-9A-Fa-f\s]*>|\/[^\s/[\]()<>]*|[[\]]|[^\s/[\]()<>]+/g;
const paints = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const draws = new Set(['Do', 'sh']);
const begun = '/Artifact BMC\n';
const ended = '\nEMC';

/**
 * Marks as artifacts what a page draws outside of all tags, and what its tags hold that is no text and no drawing with words of its own:
 * PDF/UA-1 (7.1) wants each piece of content to be one or the other, and Chromium leaves out what is hidden from the tree.
 *
 * @param text the operators of the page
 * @param isDrawing whether the tag of a mark is one that a drawing is
 * @throws Error when marks are not balanced
 */
export function markArtifacts(text: string, isDrawing: (mark: number) => boolean): MarkedContent {
  const edits: { readonly at: number; readonly end: number; readonly put: string }[] = [];
  const released: number[] = [];
  const open: {
    readonly mark: number | undefined;
    readonly at: number;
    readonly end: number;
    words: boolean;
  }[] = [];
  let operands: { readonly says: string; readonly at: number }[] = [];
  let pathAt: number | undefined;
  let textAt: number | undefined;
  const wrap = (from: number, to: number) =>
    edits.push({ at: from, end: from, put: begun }, { at: to, end: to, put: ended });
  for (const match of text.matchAll(token)) {
    const [says] = match;
    const end = match.index + says.length;
    if (/^[\d.+-]/.test(says) || /^[(</[\]]/.test(says)) {
      operands.push({ says, at: match.index });
      continue;
    }
    const from = operands[0]?.at ?? match.index;
    if (says === 'BDC' || says === 'BMC') {
      const mark = /\/MCID (\d+)/.exec(operands.at(-1)?.says ?? '')?.[1];
      open.push({ mark: mark === undefined ? undefined : Number(mark), at: from, end, words: false });
    } else if (says === 'EMC') {
      const closed = open.pop();
      if (!closed) throw new Error('the PDF ends a mark that it has not begun');
      if (closed.mark !== undefined && !closed.words && !isDrawing(closed.mark)) {
        released.push(closed.mark);
        edits.push({ at: closed.at, end: closed.end, put: begun.trim() });
      }
    } else if (says === 'BT') textAt = open.length === 0 ? match.index : undefined;
    else if (says === 'ET' && textAt !== undefined) {
      wrap(textAt, end);
      textAt = undefined;
    } else if (/^T[jJ]$|^['"]$/.test(says)) for (const each of open) each.words = true;
    else if ((says === 'm' || says === 're') && pathAt === undefined) pathAt = from;
    else if (paints.has(says)) {
      if (open.length === 0 && textAt === undefined) wrap(pathAt ?? from, end);
      pathAt = undefined;
    } else if (says === 'n') pathAt = undefined;
    else if (draws.has(says) && open.length === 0) wrap(from, end);
    operands = [];
  }
  if (open.length > 0) throw new Error('the PDF does not end a mark that it has begun');
  return { content: applyEdits(text, edits), released };
}

function applyEdits(
  text: string,
  edits: readonly { readonly at: number; readonly end: number; readonly put: string }[],
): string {
  const parts: string[] = [];
  let done = 0;
  for (const { at, end, put } of [...edits].sort((one, other) => one.at - other.at)) {
    parts.push(text.slice(done, at), put);
    done = end;
  }
  return [...parts, text.slice(done)].join('');
}
