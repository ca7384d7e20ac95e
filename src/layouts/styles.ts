/** The styles of every page, in the order of their layers; one list for all shells, so that they come as one file. */
import '../styles/tokens.css';
import '../styles/layout.css';
import '../styles/prose.css';
import '../styles/charts.css';
import '../styles/pages.css';
import '../styles/cite.css';
import '../styles/explore.css';
import '../styles/framework.css';
import '../styles/client.css';
import '../styles/print.css';
