import type { Point, PointerType } from './engine.ts';

/**
 * Actions of WebDriver, the same over HTTP and over BiDi: a pointer is taken to the first of some points and on to the others.
 *
 * @param presses whether it is pressed at the first and released at the last
 */
export const pointerActions = (pointerType: PointerType, points: readonly Point[], presses = true) => {
  const [first, ...others] = points.map(({ x, y }) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    origin: 'viewport',
    duration: 0,
  }));
  const press = (type: string) => (presses ? [{ type, button: 0 }] : []);
  return [
    {
      type: 'pointer',
      id: pointerType,
      parameters: { pointerType },
      actions: [first, ...press('pointerDown'), ...others, ...press('pointerUp')],
    },
  ];
};

/** Each character is a key that goes down and up. */
export const typeActions = (characters: string) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [...characters].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  },
];
