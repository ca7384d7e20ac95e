export { launchBrowser } from '../../integrations/launchBrowser.ts';
