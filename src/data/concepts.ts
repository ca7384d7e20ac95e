import { parseRecords } from '#engine/lib/edition/parseRecords.ts';
import { concept } from '#engine/lib/schema/concept.ts';

/** The parts of the paper’s argument, by id: what its framework is made of, besides actors and terms. */
export const concepts = parseRecords('concept', concept, {
  // Section 2: what technology does to industry
  'powertrain-upgrades': {
    name: 'Powertrain upgrades',
    role: 'innovation-chain',
    section: '2.1',
    says: 'Upgrades of the powertrain reshape the industry; power batteries are the heart of an NEV.',
  },
  'green-technology': {
    name: 'Green technology',
    role: 'innovation-chain',
    section: '2.1',
    says: 'Continued innovation in hydrogen, fuel cells and other clean technology carries the sustainable growth of NEVs.',
  },
  'digital-technologies': {
    name: 'Digital technologies',
    role: 'innovation-chain',
    section: '2.2',
    says: 'Digital twins, robots, industrial platforms and blockchain enter the making of cars.',
  },
  'intelligent-driving': {
    name: 'Intelligent driving',
    role: 'innovation-chain',
    section: '2.3',
    says: 'Sensors, chips, large models and centralised architectures bring advanced autonomous driving nearer.',
  },
  'industry-reshaping': {
    name: 'Reshaping of the industry',
    role: 'industrial-chain',
    section: '2.1',
    says: 'Breakthroughs in new energy have called up new industries, for NEVs and for their batteries.',
  },
  'green-transformation': {
    name: 'Green transformation',
    role: 'industrial-chain',
    section: '2.1',
    says: 'Innovation goes on along the supply chain, and carbon emissions fall substantially.',
  },
  'smart-manufacturing': {
    name: 'Smart manufacturing',
    role: 'industrial-chain',
    section: '2.2',
    says: 'Production becomes automated, watched in real time and connected with suppliers.',
  },
  'intelligent-transformation': {
    name: 'Intelligent transformation',
    role: 'industrial-chain',
    section: '2.3',
    says: 'The car turns into an intelligent, connected space on wheels, and the industry changes with it.',
  },

  // Section 3: what industry does for technology, in the order of the loop
  'market-pain-points': {
    name: 'Market pain points',
    role: 'loop',
    section: '3.1',
    says: 'Pain points of consumers give rise to a need for technology: autonomous driving, smart cockpits, better range, faster charging.',
  },
  'shared-targets': {
    name: 'Shared R&D targets',
    role: 'loop',
    section: '3.1',
    says: 'Carmakers and suppliers merge scattered wishes of the market into aims that they pursue together.',
  },
  'collaborative-network': {
    name: 'Collaborative networks',
    role: 'loop',
    section: '3.2',
    says: 'Leading firms organise suppliers and partners from other fields, so that breakthroughs are no longer the work of one company.',
  },
  breakthroughs: {
    name: 'Technological breakthroughs',
    role: 'loop',
    section: '3.1',
    says: 'Single advances grow into upgrades of the whole system.',
  },
  products: {
    name: 'Products',
    role: 'loop',
    section: '3.1',
    says: 'Solutions reach series production in several models, at lower cost and with better efficiency.',
  },
  'real-world-use': {
    name: 'Use in the real world',
    role: 'loop',
    section: '3.3',
    says: 'Use on a large scale, in many different situations, puts technology to the test.',
  },
  'validation-loop': {
    name: 'Validation, data, optimisation',
    role: 'loop',
    section: '3.3',
    says: 'Feedback and data from use confirm a technology, improve it and bring new demands to light.',
  },

  // Section 4: its mechanisms, four by our grouping, and the three forces of the abstract
  'mechanism-policy': {
    name: 'Policy innovation',
    role: 'mechanism',
    section: '4.1',
    says: 'Plans give direction, credits give an incentive, and pilots try out new systems.',
  },
  'mechanism-market': {
    name: 'Market demand',
    role: 'mechanism',
    section: '4.2',
    says: 'Demand opens up situations of use, and draws firms into strategic work together as products are improved.',
  },
  'mechanism-collaboration': {
    name: 'Collaboration of core stakeholders',
    role: 'mechanism',
    section: '4.3',
    says: 'Companies, universities and institutes work together, in consortia too, to bridge knowledge gaps, take down platform silos and overcome the limits of scenarios.',
  },
  'mechanism-capital': {
    name: 'Patient capital',
    role: 'mechanism',
    section: '4.4',
    says: 'Investors with time and tolerance for risk carry innovation from research to market.',
  },
  'force-networks': {
    name: 'Networks of many agents',
    role: 'force',
    section: '4',
    says: 'The first of the forces that the abstract names: many parties innovate together in networks.',
  },
  'force-direction': {
    name: 'Direction by policy and market',
    role: 'force',
    section: '4',
    says: 'The second: industrial policy sets the course, and effort is concentrated on key projects that the market has picked.',
  },
  'force-capital': {
    name: 'Capital markets',
    role: 'force',
    section: '4',
    says: 'The third: capital markets lend their support.',
  },

  // Section 5: what the paper recommends, and to whom or for what
  'recommend-enterprises': {
    name: 'Empowering enterprises',
    role: 'recommendation',
    section: '5.1',
    says: 'Enterprises should lead innovation: leading technology enterprises should be cultivated and specialised SMEs strengthened.',
  },
  'recommend-resources': {
    name: 'Allocating resources and serving the full cycle',
    role: 'recommendation',
    section: '5.2',
    says: 'The allocation of innovation resources should be optimised, with service support over the full cycle; section 5.2 asks for services from laboratory to mass production.',
  },
  'recommend-ecosystem': {
    name: 'Opening the ecosystem',
    role: 'recommendation',
    section: '5.3',
    says: 'The ecosystem should have roots at home and be open to the world.',
  },
  enterprises: {
    name: 'Enterprises',
    role: 'industrial-chain',
    section: '5.1',
    says: 'Nobody senses demand sooner or is better able to turn technical potential into use, so they are the main drivers of innovation.',
  },
  'technology-leaders': {
    name: 'Leading technology companies',
    role: 'industrial-chain',
    section: '5.1',
    says: 'Leading technology enterprises in fields related to the car, such as CATL and Huawei, should be cultivated.',
  },
  'emerging-ecosystems': {
    name: 'New sectors around NEVs',
    role: 'industrial-chain',
    section: '5.3',
    says: 'Services for connected cars, recycling and reuse, and finance for NEVs should complement the industry.',
  },
  'basic-research': {
    name: 'Basic research',
    role: 'innovation-chain',
    section: '5.2',
    says: 'Fundamental study, particularly of battery materials, driving algorithms and electronic architectures, needs significantly more investment.',
  },
  'technology-convergence': {
    name: 'Convergence of technologies',
    role: 'innovation-chain',
    section: '5.2',
    says: 'New energy systems, electronic architectures, intelligent driving and software should converge into products with new functions and new scenarios of use.',
  },
  'universities-institutes': {
    name: 'Universities and research institutes',
    role: 'innovation-chain',
    section: '4.3',
    says: 'They join enterprises in consortia and in basic research; those overseas are partners for exchange and cooperation.',
  },

  // What it is all for
  'deep-integration': {
    name: 'Deep integration of technology and industry',
    role: 'outcome',
    section: '5',
    says: 'Technological and industrial innovation merge and advance together: the aim of the whole.',
  },
  'original-breakthroughs': {
    name: 'Original and disruptive breakthroughs',
    role: 'outcome',
    section: '4',
    says: 'Fostering them is one of the purposes of the institutional framework, with patient capital among its means.',
  },
  'industrial-transformation': {
    name: 'Industrial transformation',
    role: 'outcome',
    section: '4',
    says: 'The framework is also to drive the transformation of industry and to open up new frontiers of innovation.',
  },
  'standards-role': {
    name: 'A greater part in world standards',
    role: 'outcome',
    section: '5.3',
    says: 'As its part in global networks grows, China is poised to have more say in the international standards of advanced car technology.',
  },
});

/** A concept’s id. */
export type ConceptId = keyof typeof concepts;
