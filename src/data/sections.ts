import { parseOutline } from '#engine/lib/edition/parseOutline.ts';

const outline = [
  {
    number: '0',
    title: 'Abstract',
    short: 'Abstract',
    says: 'In the car industry technology and industry now advance together, carried by collaborative networks, by a direction from policy and market, and by capital.',
    paragraphs: ['0-1'],
  },
  {
    number: '1',
    title: 'Introduction',
    short: 'Introduction',
    says: 'China’s research effort, the state of its car industry and the history of innovation theory lead to the question how technological and industrial innovation merge.',
    paragraphs: ['1-1', '1-2', '1-3', '1-4', '1-5', '1-6'],
  },
  {
    number: '2',
    title: 'Disruptive Technologies that Fuel Automotive Innovation',
    short: 'Technology changes industry',
    says: 'Disruptive technologies change the car industry along several connected lines: powertrain, green technology, digital tools and intelligent driving.',
    paragraphs: ['2-1', '2-2', '2-3'],
  },
  {
    number: '2.1',
    title: 'Power Battery Technology and Green Tech in New Energy Vehicles',
    short: 'Batteries and hydrogen',
    says: 'Breakthroughs in new energy have called up the NEV and power battery industries; solid-state batteries, hydrogen and other green technologies decide how they go on.',
    paragraphs: ['2.1-1', '2.1-2', '2.1-3'],
  },
  {
    number: '2.2',
    title: 'Digital Tools and Robotics in Smart Automotive Manufacturing',
    short: 'Smart manufacturing',
    says: 'Digital twins, robots, industrial platforms and blockchain change how cars are made and how suppliers are tied in.',
    paragraphs: ['2.2-1', '2.2-2', '2.2-3', '2.2-4'],
  },
  {
    number: '2.3',
    title: 'Smart Driving Technology and the Automotive Industry’s Intelligent Transformation',
    short: 'Smart driving',
    says: 'Sensors, large models, central architectures and chips bring advanced autonomous driving nearer.',
    paragraphs: ['2.3-1', '2.3-2'],
  },
  {
    number: '3',
    title: 'Automotive Industry Restructuring Drives Technological Breakthroughs',
    short: 'Industry pulls technology',
    says: 'The industrial chain is itself a source of innovation: it states needs, builds networks and supplies data from use.',
    paragraphs: ['3-1'],
  },
  {
    number: '3.1',
    title: 'Tackling Core Tech by Addressing Automotive Market Pain Points',
    short: 'Pain points become targets',
    says: 'Carmakers and suppliers turn the pain points of consumers into research targets that they share.',
    paragraphs: ['3.1-1', '3.1-2', '3.1-3'],
  },
  {
    number: '3.2',
    title: 'Building Collaborative Innovation Networks across the Automotive Supply Chain',
    short: 'Networks of firms',
    says: 'Breakthroughs come less from single firms than from networks that leading carmakers organise and that take in partners from other fields.',
    paragraphs: ['3.2-1', '3.2-2', '3.2-3'],
  },
  {
    number: '3.3',
    title: 'Real-World Use Fast-Tracks Automotive Tech Breakthroughs',
    short: 'Use improves technology',
    says: 'Wide use tests a technology, yields data about it and brings up the next demand.',
    paragraphs: ['3.3-1', '3.3-2'],
  },
  {
    number: '4',
    title: 'Institutional Mechanisms that Drive Integrated Innovation',
    short: 'Institutions',
    says: 'Policy, market, joint work of many parties and capital make up a framework of institutions that holds the integration together.',
    paragraphs: ['4-1'],
  },
  {
    number: '4.1',
    title: 'Policy Innovation: Providing Institutional Support for Innovation Integration',
    short: 'Policy',
    says: 'Plans, the dual-credit policy and a series of pilots serve to speed the growth of China’s NEV industry.',
    paragraphs: ['4.1-1'],
  },
  {
    number: '4.2',
    title: 'Market Demand: Unlocking Application Scenarios and Enabling Technological Response',
    short: 'Market demand',
    says: 'Demand pulls innovation towards what users want, and draws foreign carmakers into ventures with Chinese firms.',
    paragraphs: ['4.2-1'],
  },
  {
    number: '4.3',
    title: 'Collaborative Innovation among Core Stakeholders: Building Industrial Consortia',
    short: 'Collaboration',
    says: 'Companies, universities and institutes build sturdier chains together than apart, and leading firms form and steer consortia.',
    paragraphs: ['4.3-1'],
  },
  {
    number: '4.4',
    title: 'Patient Capital: Reducing Risks in Innovation Integration',
    short: 'Patient capital',
    says: 'Innovation of this sort is slow and risky, so it needs long-term capital that tolerates risk.',
    paragraphs: ['4.4-1'],
  },
  {
    number: '5',
    title: 'Systemic Synergy Recommendations to Drive Deep Innovation Integration',
    short: 'Recommendations',
    says: 'The paper asks for effort on enterprises, on resources and services, and on an open ecosystem.',
    paragraphs: ['5-1'],
  },
  {
    number: '5.1',
    title: 'Empowering Enterprises as Core Innovators and Enhancing Collaborative Innovation',
    short: 'Enterprises first',
    says: 'Leading technology enterprises should be cultivated and specialised SMEs strengthened, also in consortia of the two.',
    paragraphs: ['5.1-1'],
  },
  {
    number: '5.2',
    title: 'Strengthening Technology Commercialization to Bridge the Lab-to-Production Gap',
    short: 'From laboratory to production',
    says: 'Services along the full chain, basic research, the convergence of technologies, quicker industrialisation and coordinated standards should bridge the gap between laboratory and production.',
    paragraphs: ['5.2-1'],
  },
  {
    number: '5.3',
    title: 'Fostering an Open Innovation Ecosystem to Leverage Local and Global Potential',
    short: 'An open ecosystem',
    says: 'Alliances for industrial innovation, new sectors related to NEVs and deeper collaboration with partners overseas should make the ecosystem open.',
    paragraphs: ['5.3-1'],
  },
] as const;

/** A section’s number as the paper prints it; the abstract is “0”. */
export type SectionNumber = (typeof outline)[number]['number'];

/** A paragraph of the paper: “2.1-3”. */
export type ParagraphId = (typeof outline)[number]['paragraphs'][number];

/** The paper’s outline: its sections by number, with every paragraph, and their numbers in its order. */
export const { sectionNumbers, sections } = parseOutline(outline);
