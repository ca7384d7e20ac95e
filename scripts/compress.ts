/**
 * Writes a `.gz` beside each file of `dist` that it makes smaller, or of the folder that is named, for hosts that send such files
 * as they are: nginx by `gzip_static`, Caddy by `precompressed`. For the copy that is deployed: the next build leaves them out.
 * The same files give the same bytes.
 */
import { compressSite } from '../integrations/compressSite.ts';
import { editionPath } from '../src/lib/edition/editionPath.ts';

const root = process.argv[2] ?? editionPath('dist');
const { files, before, after } = compressSite(root);
console.log(`${root}: ${files} files packed, ${before} bytes to ${after}`);
