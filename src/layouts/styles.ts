/**
 * The styles of every page besides its first sheet, in the order of their layers; one list for all shells, so that they come as one file. What only some
 * pages need, such as filters and the map, those pages import.
 */
import '../styles/typefaces.css';
import '../styles/layout.css';
import '../styles/prose.css';
import '../styles/charts.css';
import '../styles/pages.css';
import '../styles/contents.css';
import '../styles/claims.css';
import '../styles/ledger.css';
import '../styles/evidence.css';
import '../styles/strip.css';
import '../styles/figures.css';
import '../styles/front.css';
import '../styles/cite.css';
import '../styles/controls.css';
import '../styles/client.css';
import '../styles/explore.css';
import '../styles/lens.css';
import '../styles/print.css';
