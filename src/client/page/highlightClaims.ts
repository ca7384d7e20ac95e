/**
 * Lights every mention of the claim that the reader points at, has the focus on, or has the card of: numbers in the
 * prose, cells of tables, marks of charts. On a figure's page also of the claim that the address names.
 *
 * @returns holds a claim lit for as long as its card is open
 */
export function highlightClaims(): (claim: string | undefined) => void {
  const reasons: Partial<Record<'pointed' | 'held' | 'focused' | 'addressed', string | undefined>> = {};
  let lit: string | undefined;
  const update = () => {
    const now = reasons.pointed ?? reasons.held ?? reasons.focused ?? reasons.addressed;
    if (now === lit) return;
    for (const element of document.querySelectorAll('.lit, .holds-lit'))
      element.classList.remove('lit', 'holds-lit');
    lit = now;
    if (!now) return;
    for (const element of document.querySelectorAll(`[data-claim="${CSS.escape(now)}"]`)) {
      element.classList.add('lit');
      element.closest('.figure-data')?.classList.add('holds-lit');
      // By a class: where a stylesheet asks what an element holds, browsers style all that is in the figure anew.
      if (element.parentElement?.matches('td, th')) element.parentElement.classList.add('holds-lit');
    }
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
  // Without script a stylesheet does it, which names every claim and so is not sent to those who have this.
  const readAddress = () => {
    const { hash } = location;
    reasons.addressed =
      hash && document.querySelector(`.figure-page #${CSS.escape(hash.slice(1))}`)
        ? hash.slice(1)
        : undefined;
    update();
  };
  addEventListener('hashchange', readAddress);
  readAddress();
  return (claim) => {
    reasons.held = claim;
    update();
  };
}
