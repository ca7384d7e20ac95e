import { claims } from '../../../data/claims.ts';
import { printClaim } from '../../../lib/format/formatClaim.ts';
import type { Case } from './stations.ts';

/** What the paper tells of two firms, by station. */
export const cases = {
  leapmotor: {
    Market: '“Clover”, in several\nmodels',
    Validation: 'central control is\nfeasible',
    'Data collection': 'voice and usage',
    Optimisation: 'closer integration,\nfaster algorithms',
  },
  seres: {
    Validation: 'the factory shows the\nplatform is reliable',
    'Data collection': `${printClaim(claims['l3-test-distance'])}\nof test drives`,
    Optimisation: 'of driving, still\nto come',
  },
} as const satisfies Record<string, Case>;
