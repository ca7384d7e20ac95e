import { actorKinds as schema } from '#engine/lib/schema/actorKinds.ts';

/** What acts in the paper. */
export const actorKinds = schema.parse({
  says: 'firms, institutions, funds, programmes and policies',
  groups: [
    { id: 'firms', title: 'Firms', kinds: ['firm', 'plant', 'alliance'] },
    { id: 'institutions', title: 'Institutions and regions', kinds: ['institution', 'region'] },
    { id: 'funds', title: 'Funds and exchanges', kinds: ['fund', 'exchange'] },
    { id: 'programmes', title: 'Programmes and policies', kinds: ['programme', 'policy'] },
  ],
});
