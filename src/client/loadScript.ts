const asked = new Map<string, Promise<void>>();

/**
 * Runs a further script of ours, once. The page holds it in `<template data-script="name">`: a copy of a script that
 * the page brought may run where Trusted Types forbid to set an address by script.
 *
 * @returns when it has run; rejects when the page has no such template or the file does not come
 */
export function loadScript(name: string): Promise<void> {
  const before = asked.get(name);
  if (before) return before;
  const promise = new Promise<void>((resolve, reject) => {
    const template = document.querySelector<HTMLTemplateElement>(`template[data-script="${name}"]`);
    const held = template?.content.querySelector('script');
    if (!held) return reject(new Error(`this page has no <template data-script="${name}">`));
    const script = document.importNode(held, true);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      asked.delete(name);
      reject(new Error(`${script.src} did not load`));
    });
    document.head.append(script);
  });
  asked.set(name, promise);
  return promise;
}
