/** Shows the way back to the top once the page's head is out of sight. */
export function offerTop(): void {
  const header = document.querySelector('.site-header');
  const way = document.querySelector('.to-top');
  if (!header || !way) return;
  new IntersectionObserver(
    ([entry]) => way.classList.toggle('floating', entry !== undefined && !entry.isIntersecting),
    { rootMargin: '100% 0px 0px' },
  ).observe(header);
}
