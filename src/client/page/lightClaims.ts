/**
 * Lights every mention of the claim that the reader points at, has the focus on, or has the card of: numbers in the
 * prose, cells of tables, marks of charts.
 *
 * @returns holds a claim lit for as long as its card is open
 */
export function lightClaims(): (claim: string | undefined) => void {
  const reasons: { pointed?: string | undefined; held?: string | undefined; focused?: string | undefined } =
    {};
  let lit: string | undefined;
  const update = () => {
    const now = reasons.pointed ?? reasons.held ?? reasons.focused;
    if (now === lit) return;
    for (const element of document.querySelectorAll('.lit')) element.classList.remove('lit');
    lit = now;
    if (!now) return;
    for (const element of document.querySelectorAll(`[data-claim="${CSS.escape(now)}"]`))
      element.classList.add('lit');
  };
  const follow = (event: string, reason: 'pointed' | 'focused') =>
    document.addEventListener(event, ({ target }) => {
      const claim = target instanceof Element && target.closest('[data-claim]')?.getAttribute('data-claim');
      reasons[reason] = claim || undefined;
      update();
    });
  follow('pointerover', 'pointed');
  follow('focusin', 'focused');
  const forget = (event: string, reason: 'pointed' | 'focused') =>
    document.addEventListener(event, () => {
      reasons[reason] = undefined;
      update();
    });
  forget('pointerout', 'pointed');
  forget('focusout', 'focused');
  return (claim) => {
    reasons.held = claim;
    update();
  };
}
