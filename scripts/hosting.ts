/** Writes the hosts' files in `hosting/` from the policy and the releases; run it when either changes. A test says when they are behind. */
import { writeFileSync } from 'node:fs';
import { releasedPolicy } from '../integrations/sitePolicy.ts';
import { caddyFile } from '../src/lib/hosting/caddyFile.ts';
import { nginxFile } from '../src/lib/hosting/nginxFile.ts';

const policy = releasedPolicy();
writeFileSync('hosting/nginx.conf', nginxFile(policy));
writeFileSync('hosting/Caddyfile', caddyFile(policy));
