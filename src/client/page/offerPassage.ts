import { loadScript } from '../loadScript.ts';

/** Loads the script that offers to copy a passage when the reader first selects words of a paragraph. */
export function offerPassage(): void {
  const begin = () => {
    const selection = getSelection();
    const { anchorNode } = selection ?? {};
    const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
    if (!selection || selection.isCollapsed || !element?.closest('main')?.querySelector('.para')) return;
    document.removeEventListener('selectionchange', begin);
    // Without it selecting works as ever.
    loadScript('passage').catch(() => document.addEventListener('selectionchange', begin));
  };
  document.addEventListener('selectionchange', begin);
}
