import type { Figure, View } from './figure.ts';

/** A drawing of a figure, with what tells it from the figure's others. */
export interface FigureView extends Pick<View, 'panels'> {
  /** Of a figure with a control. */
  readonly view?: View;
  /** Unique in the edition: prefix of the ids in the drawing. */
  readonly drawing: string;
  /** For a reader who does not see it. */
  readonly alt: string;
}

/** Every drawing of a figure: one for each view of its control, or the only one. The first is shown by default. */
export function viewsOf({ id, alt, panels, control }: Figure): readonly [FigureView, ...FigureView[]] {
  const [first, ...others] = control?.views ?? [];
  return [
    { ...(first && { view: first }), panels, drawing: id, alt },
    ...others.map((view) => ({
      view,
      panels: view.panels,
      drawing: `${id}-${view.id}`,
      alt: `${view.label}. ${view.says}`,
    })),
  ];
}
