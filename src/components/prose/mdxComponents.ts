import type { MdxComponentName } from '../../lib/validate/mdxComponents.ts';
import Actor from './Actor.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import EquationById from './EquationById.astro';
import FigureById from './FigureById.astro';
import FootnoteItem from './FootnoteItem.astro';
import FootnoteReference from './FootnoteReference.astro';
import Footnotes from './Footnotes.astro';
import ImageById from './ImageById.astro';
import MarkdownTable from './MarkdownTable.astro';
import MathInline from './Math.astro';
import Num from './Num.astro';
import Para from './Para.astro';
import Ref from './Ref.astro';
import SourceName from './SourceName.astro';
import SourceNote from './SourceNote.astro';
import Subsection from './Subsection.astro';
import Summary from './Summary.astro';
import TableById from './TableById.astro';
import Term from './Term.astro';

/** The components that a section may use without importing them, by the name it uses. */
export const words = {
  Actor,
  Cite,
  Claim,
  Equation: EquationById,
  Figure: FigureById,
  FootnoteItem,
  FootnoteReference,
  Footnotes,
  Image: ImageById,
  Math: MathInline,
  Num,
  Para,
  Ref,
  SourceName,
  SourceNote,
  Subsection,
  Summary,
  Term,
  Table: TableById,
  table: MarkdownTable,
} satisfies Record<MdxComponentName, unknown> & Record<string, unknown>;
