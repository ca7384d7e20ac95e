const asked = new Map<string, Promise<unknown>>();

/**
 * Runs a further script of ours, once, and brings the styles of what it shows. The page holds both in
 * `<template data-script="name">`: a copy of a script that the page brought may run where Trusted Types forbid to set an
 * address by script.
 *
 * @returns when it has run and is styled; rejects with its name where the page has no such template, with the event where a file does not come
 */
export function loadScript(name: string): Promise<unknown> {
  const before = asked.get(name);
  if (before) return before;
  const template = document.querySelector<HTMLTemplateElement>(`template[data-script="${name}"]`);
  if (!template) return Promise.reject(name);
  const files = [...document.importNode(template.content, true).children];
  const promise = Promise.all(files.map(load));
  // Asked for again, it is tried again.
  promise.catch(() => asked.delete(name));
  asked.set(name, promise);
  return promise;
}

/**
 * Puts a script or the link of a stylesheet into the page, and waits until it is there. A stylesheet comes behind those of the page, some of
 * which stand in its body: with one between them Chromium takes up all typefaces anew, and text that waited for none changes its lines.
 */
function load(file: Element): Promise<unknown> {
  return new Promise((resolve, reject) => {
    file.addEventListener('load', resolve);
    file.addEventListener('error', reject);
    document.body.append(file);
  });
}
