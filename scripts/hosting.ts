/** Writes the hosts' files in `hosting/` from the policy; run it when that changes. A test says when they are behind. */
import { writeFileSync } from 'node:fs';
import { caddyFile } from '../src/lib/host/caddyFile.ts';
import { nginxFile } from '../src/lib/host/nginxFile.ts';
import { policy } from '../src/lib/host/policy.ts';

writeFileSync('hosting/nginx.conf', nginxFile(policy));
writeFileSync('hosting/Caddyfile', caddyFile(policy));
