import { evidenceMap } from '#engine/figures/evidenceMap.ts';
import { claims } from '../../data/claims.ts';
import { factChecks } from '../../data/factChecks.ts';
import { sources } from '../../data/sources.ts';

export default evidenceMap({ claims, factChecks, sources });
