import { copyAnchors } from '../page/copyAnchors.ts';
import { helpWithKeys } from '../page/helpWithKeys.ts';
import { keepViews } from '../page/keepViews.ts';
import { lightClaims } from '../page/lightClaims.ts';
import { loadLive } from '../page/loadLive.ts';
import { markPlace } from '../page/markPlace.ts';
import { offerPassage } from '../page/offerPassage.ts';
import { offerTop } from '../page/offerTop.ts';
import { openCards } from '../page/openCards.ts';
import { walkCharts } from '../page/walkCharts.ts';
import { readyToSay } from '../say.ts';

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
