import type { PlotOptions } from '@observablehq/plot';

/** The room that a chart is drawn for, in CSS pixels. */
export interface ChartSize {
  /** See `chartSizes`. */
  readonly width: number;
  /** True on a phone: fewer words, everything one below the other. */
  readonly narrow: boolean;
}

/** One cell of a figure's table: words, or a record that is printed and linked. */
export type Cell =
  | string
  | { readonly claim: string }
  | { readonly actor: string }
  | { readonly source: string }
  | { readonly section: string }
  /** A value of an independent series. */
  | { readonly series: string; readonly line: string; readonly at: string };

/** The data of a figure as a table: the same values as its marks. */
interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One chart of a figure; most figures have one. */
export interface Panel {
  /** A few words above the panel, where a figure has several. */
  readonly title?: string;
  readonly draw: (size: ChartSize) => PlotOptions;
}

/** One answer of a figure's control: another drawing of the same matter. */
export interface View {
  /** Kebab-case; it stands in addresses, so it never changes. */
  readonly id: string;
  /** A few words beside the radio button. */
  readonly label: string;
  /** The finding of this view, as `Figure.title`; where left out, the figure's. The first view has the figure's. */
  readonly title?: string;
  /** What this view measures, as `Figure.subtitle`; where left out, the figure's. */
  readonly subtitle?: string;
  /** This view for a reader who does not see it; where left out, its label and what it says. */
  readonly alt?: string;
  /** False for a view that stands on the figure's own page only; where the figure stands in the running text, its control links there. */
  readonly inText?: false;
  /** What this view shows, as a sentence. Numbers in it are printed from claims. */
  readonly says: string;
  /** What this edition assumes for the view and the paper does not say, as a sentence; printed as our note. */
  readonly assumes?: string;
  readonly panels: readonly [Panel, ...Panel[]];
}

/** A question that a reader may put to a figure, with its answers; all are drawn at build time. */
export interface Control {
  /** The question, in a few words. */
  readonly legend: string;
  /** The first is shown until another is chosen. */
  readonly views: readonly [View, View, ...View[]];
}

/** A figure: what it found, how it is drawn, and the same values as a table. */
export interface Figure<Id extends string = string> {
  readonly id: Id;
  /** The finding, in one clause of at most `longestTitle` characters, without a full stop. Numbers in it are printed from claims. */
  readonly title: string;
  /** What is measured, in which unit, where and when. */
  readonly subtitle: string;
  /** For a reader who does not see the chart: its form and what it shows, one or two sentences. */
  readonly alt: string;
  /** Section of the paper that it draws on. */
  readonly section: string;
  /** False for a figure that stands on its own page only, not in the running text. */
  readonly inText?: false;
  /** Every claim that it draws, by id: those of its table, which holds every value of every view. */
  readonly claims: readonly string[];
  /** Independent series that it draws beside them, by id. */
  readonly context?: readonly string[];
  /** Tables of the paper whose numbers it draws, by id. */
  readonly tables?: readonly string[];
  /** What a reader must know to read it right: missing bases, undated values. */
  readonly note?: string;
  /** Its chart; where it has a control, the first view's. */
  readonly panels: readonly [Panel, ...Panel[]];
  /** Place of the panel that shows the finding, from 0: alone in previews, where all would be too small to read. */
  readonly lead?: number;
  readonly control?: Control;
  /** Every value of every view. */
  readonly table: FigureTable;
}

/** How a figure is written down: with panels, or with a control whose first view has them. */
export type FigureInput<Id extends string = string> = Omit<Figure<Id>, 'panels' | 'control' | 'claims'> &
  (
    | { readonly panels: Figure['panels']; readonly control?: never }
    | { readonly control: Control; readonly panels?: never }
  );

/** A drawing of a figure, with what tells it from the figure's others. */
export interface FigureView extends Pick<Figure, 'title' | 'subtitle' | 'panels'> {
  /** Of a figure with a control. */
  readonly view?: View;
  /** Unique in the edition: prefix of the ids in the drawing. */
  readonly drawing: string;
  /** For a reader who does not see it. */
  readonly alt: string;
}

/** Every drawing of a figure: one for each view of its control, or the only one. The first is shown by default. */
export function viewsOf(figure: Figure): readonly [FigureView, ...FigureView[]] {
  const { id, title, subtitle, alt, panels, control } = figure;
  const [first, ...others] = control?.views ?? [];
  return [
    { ...(first && { view: first }), title, subtitle, panels, drawing: id, alt },
    ...others.map((view) => ({
      view,
      title: view.title ?? title,
      subtitle: view.subtitle ?? subtitle,
      panels: view.panels,
      drawing: `${id}-${view.id}`,
      alt: view.alt ?? `${view.label}. ${view.says}`,
    })),
  ];
}

/** Characters that a title has at most, as printed: three lines on a phone. */
export const longestTitle = 70;

/** The two sizes that each chart is drawn for: beside or above the text column, and on a phone. */
export const chartSizes = {
  wide: { width: 720, narrow: false },
  narrow: { width: 360, narrow: true },
} as const satisfies Record<string, ChartSize>;
