/** `?` opens the list of keys; not while the reader writes. */
export function helpWithKeys(): void {
  const help = document.getElementById('keys');
  document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    if (key !== '?' || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.closest('input, textarea, select')) return;
    help?.togglePopover();
  });
  help?.addEventListener('toggle', ({ newState }) => newState === 'open' && help.focus());
}
