import { describe, expect, test } from 'vitest';
import { markArtifacts } from '../../../integrations/markArtifacts.ts';

const lines = (...of: string[]) => of.join('\n');
const none = () => false;

describe('markArtifacts(text, isDrawing)', () => {
  test('marks what stands outside of all tags: paths whole, texts, images', () => {
    const { content, released } = markArtifacts(
      lines(
        'q',
        '0 0 9 9 re',
        'W* n',
        '1 2 m',
        '3 4 l',
        'S',
        'BT',
        '/F1 9 Tf',
        '(a \\) b) Tj',
        'ET',
        '/X1 Do',
        'Q',
      ),
      none,
    );
    expect(content).toBe(
      lines(
        'q',
        '0 0 9 9 re',
        'W* n',
        '/Artifact BMC',
        '1 2 m',
        '3 4 l',
        'S',
        'EMC',
        '/Artifact BMC',
        'BT',
        '/F1 9 Tf',
        '(a \\) b) Tj',
        'ET',
        'EMC',
        '/Artifact BMC',
        '/X1 Do',
        'EMC',
        'Q',
      ),
    );
    expect(released).toEqual([]);
  });

  test('leaves what is tagged, with marks within it', () => {
    const text = lines(
      '/P <</MCID 0 >>BDC',
      'BT',
      '<01> Tj',
      '/Span<</ActualText <FEFF200B> >> BDC',
      '<02> Tj',
      'EMC',
      'ET',
      'EMC',
    );
    expect(markArtifacts(text, none)).toEqual({ content: text, released: [] });
  });

  test('takes out of the tags what is only a rule or a background, but for drawings', () => {
    const text = lines('/Link <</MCID 4 >>BDC', '0 0 9 1 re', 'f', 'EMC');
    expect(markArtifacts(text, none)).toEqual({
      content: lines('/Artifact BMC', '0 0 9 1 re', 'f', 'EMC'),
      released: [4],
    });
    expect(markArtifacts(text, (mark) => mark === 4)).toEqual({ content: text, released: [] });
  });

  test('refuses marks that are not balanced', () => {
    expect(() => markArtifacts('EMC', none)).toThrow('ends a mark');
    expect(() => markArtifacts('/P BMC', none)).toThrow('does not end a mark');
  });
});
