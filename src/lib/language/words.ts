import type * as en from './en.ts';

/** The same words, whatever they are: texts as texts, functions with the same arguments. */
type Widened<Word> = Word extends string
  ? string
  : Word extends (...args: infer Arguments) => infer Said
    ? (...args: Arguments) => Widened<Said>
    : Word extends readonly unknown[]
      ? Word
      : Word extends object
        ? { readonly [Key in keyof Word]: Widened<Word[Key]> }
        : Word;

/** All words of the interface, area by area. A catalogue is one of these: a word that it lacks is a type error. */
export type Words = Widened<typeof en>;
