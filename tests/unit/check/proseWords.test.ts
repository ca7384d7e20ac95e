import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { proseWords } from '../../../src/lib/validate/mdxComponents.ts';

const fileOf = (name: string) => `src/components/prose/${name === 'Figure' ? 'FigureById' : name}.astro`;

it.each(Object.entries(proseWords))(
  'proseWords.%s has the properties of its component',
  (name, { props }) => {
    const [code = ''] = /interface Props \{[^}]*\}/.exec(readFileSync(fileOf(name), 'utf8')) ?? [];
    const declared = [...code.matchAll(/^ {2}(\w+)(\??):/gm)].map(
      ([, prop, optional]) => `${prop}${optional}`,
    );
    const known = Object.entries(props).map(([prop, { optional }]) => `${prop}${optional ? '?' : ''}`);
    const byName = (rules: string[]) => rules.sort((a, b) => a.localeCompare(b));
    expect(byName(known)).toEqual(byName(declared));
  },
);
