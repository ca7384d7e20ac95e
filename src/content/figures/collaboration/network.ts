import type { ActorId } from '../../../data/actors.ts';
import { claims } from '../../../data/claims.ts';

/** What the paper says of the network. */
export const network = {
  model: claims['seres-model'],
  partners: claims['seres-partners'],
  unnamed: claims['seres-partners-unnamed'],
  share: claims['seres-partners-named-share'],
  lead: 'seres',
  /** The partners that it names, with what it says they work on. */
  named: [
    { id: 'catl-yibin', field: 'batteries' },
    { id: 'chengdu-lianzhou', field: 'prototyping materials' },
    { id: 'chengdu-jiarun', field: 'body assemblies' },
  ] satisfies readonly { readonly id: ActorId; readonly field: string }[],
  /** The roles that the parts of “1+1+N” stand for, in its order. */
  roles: ['lead company', 'core supplier', 'supporting firms'],
} as const;
