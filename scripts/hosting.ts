/** Writes the hosts' files in `hosting/` from the policy; run it when that changes. A test says when they are behind. */
import { writeFileSync } from 'node:fs';
import { caddyFile } from '../src/lib/hosting/caddyFile.ts';
import { nginxFile } from '../src/lib/hosting/nginxFile.ts';
import { policy } from '../src/lib/hosting/policy.ts';

writeFileSync('hosting/nginx.conf', nginxFile(policy));
writeFileSync('hosting/Caddyfile', caddyFile(policy));
