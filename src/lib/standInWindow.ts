/**
 * Plot moves rules by half a pixel on 1× screens, and asks the window for it when it is first imported. Outside a
 * browser this says 1: rules are crisp there, and the build's drawing equals a browser's. It must run before anything
 * imports a chart, so the configurations of Astro and Vitest begin with it.
 */
const scope = globalThis as { window?: unknown };
scope.window ??= { devicePixelRatio: 1 };
