/** Does what nobody waits for once the frame is painted that shows an answer. */
export function afterPaint(act: () => unknown): void {
  requestAnimationFrame(() => setTimeout(act));
}
