import { prepareAnnouncements } from '../announce.ts';
import { answerCharts } from '../page/answerCharts.ts';
import { copyAnchors } from '../page/copyAnchors.ts';
import { helpWithKeys, offerTop } from '../page/footerTools.ts';
import { highlightClaims } from '../page/highlightClaims.ts';
import { keepViews } from '../page/keepViews.ts';
import { loadExplore } from '../page/loadExplore.ts';
import { markSection } from '../page/markSection.ts';
import { offerPassage } from '../page/offerPassage.ts';
import { openCards } from '../page/openCards.ts';

// The script knows where it lies, and so where the site's root is: no address is written down.
const script = document.currentScript as HTMLScriptElement;

const root = new URL('..', script.src);

prepareAnnouncements();
openCards(root, highlightClaims());
answerCharts();
copyAnchors();
keepViews();
loadExplore();
markSection();
offerTop();
helpWithKeys();
offerPassage();
