import { searchPage } from '../search/searchPage.ts';

const script = document.currentScript as HTMLScriptElement;

searchPage(new URL('..', script.src));
