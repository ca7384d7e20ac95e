import type { ConceptId } from '../../../data/concepts.ts';

/** One crossing between the chains: what stands on the left, the verb on the arrow, what stands on the right. */
export interface Crossing {
  readonly technology: ConceptId;
  readonly verb: string;
  readonly industry: ConceptId;
}

/** What the diagram is made of, by the ids of concepts. */
export const parts = {
  /** From the innovation chain to the industrial chain. */
  forward: [
    { technology: 'powertrain-upgrades', verb: 'drive', industry: 'industry-reshaping' },
    { technology: 'green-technology', verb: 'propels', industry: 'green-transformation' },
    { technology: 'digital-technologies', verb: 'make possible', industry: 'smart-manufacturing' },
    { technology: 'intelligent-driving', verb: 'leads', industry: 'intelligent-transformation' },
  ],
  /** From the industrial chain back to the innovation chain. */
  back: [
    { technology: 'shared-targets', verb: 'become', industry: 'market-pain-points' },
    { technology: 'breakthroughs', verb: 'lead to', industry: 'collaborative-network' },
    { technology: 'validation-loop', verb: 'feeds', industry: 'real-world-use' },
  ],
  /** What joins the chains. */
  clasp: 'deep-integration',
  /** The institutions that carry both chains, as section 4 counts them. */
  mechanisms: ['mechanism-policy', 'mechanism-market', 'mechanism-collaboration', 'mechanism-capital'],
  /** The same, as the abstract counts them. */
  forces: ['force-direction', 'force-networks', 'force-capital'],
  recommendations: ['recommend-enterprises', 'recommend-resources', 'recommend-ecosystem'],
} as const satisfies Record<string, ConceptId | readonly ConceptId[] | readonly Crossing[]>;
