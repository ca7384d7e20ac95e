import { suggestPages } from '../notFound/suggestPages.ts';

const script = document.currentScript as HTMLScriptElement;

suggestPages(new URL('..', script.src));
