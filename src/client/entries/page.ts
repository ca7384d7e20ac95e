import { readyToSay } from '../announce.ts';
import { copyAnchors } from '../page/copyAnchors.ts';
import { helpWithKeys, offerTop } from '../page/footerTools.ts';
import { lightClaims } from '../page/highlightClaims.ts';
import { keepViews } from '../page/keepViews.ts';
import { loadLive } from '../page/loadExplore.ts';
import { markPlace } from '../page/markSection.ts';
import { offerPassage } from '../page/offerPassage.ts';
import { openCards } from '../page/openCards.ts';
import { walkCharts } from '../page/walkCharts.ts';

// The script knows where it lies, and so where the site's root is: no address is written down.
const script = document.currentScript as HTMLScriptElement;

const root = new URL('..', script.src);

readyToSay();
openCards(root, lightClaims());
walkCharts();
copyAnchors();
keepViews();
loadLive();
markPlace();
offerTop();
helpWithKeys();
offerPassage();
