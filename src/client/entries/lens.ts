import { applyLens } from '../lens/applyLens.ts';

const script = document.currentScript as HTMLScriptElement;

applyLens(new URL('..', script.src));
