export { launchBrowser } from '../../scripts/launchBrowser.ts';
