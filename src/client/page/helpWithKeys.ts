/**
 * Ctrl + / (⌘ + / on a Mac) opens and closes the list of keys. Never a character alone: who speaks to the machine would
 * trigger it with a word (WCAG 2.1.4).
 */
export function helpWithKeys(): void {
  const help = document.getElementById('keys');
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    help?.togglePopover();
  });
  help?.addEventListener('toggle', ({ newState }) => newState === 'open' && help.focus());
}
