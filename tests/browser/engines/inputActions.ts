/** Actions of WebDriver, the same over HTTP and over BiDi: the mouse is pressed and released at a point of the window. */
export const clickActions = (x: number, y: number) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

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
