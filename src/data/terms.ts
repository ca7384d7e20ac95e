import { parseRecords } from '#engine/lib/edition/parseRecords.ts';
import { term } from '#engine/lib/schema/term.ts';

/** The glossary, by id. Definitions and Chinese terms are ours, not the paper’s. */
export const terms = parseRecords('term', term, {
  // Innovation and its theory
  'technological-innovation': {
    name: 'Technological innovation',
    translation: '科技创新',
    definition:
      'New knowledge from research, together with its conversion into methods, processes and products that can be used in production.',
    paragraphs: [
      '0-1',
      '1-1',
      '1-2',
      '1-3',
      '1-4',
      '1-5',
      '1-6',
      '2-1',
      '2-2',
      '2-3',
      '3.3-2',
      '4-1',
      '4.2-1',
      '4.3-1',
      '4.4-1',
      '5-1',
      '5.1-1',
      '5.3-1',
    ],
    seeAlso: ['industrial-innovation', 'innovation-chain'],
  },
  'industrial-innovation': {
    name: 'Industrial innovation',
    translation: '产业创新',
    definition:
      'Change in an industry as a whole: who belongs to it, how its firms work together and earn money, and which new industries split off from it.',
    paragraphs: [
      '0-1',
      '1-1',
      '1-3',
      '1-4',
      '1-5',
      '1-6',
      '2-1',
      '2-3',
      '2.1-1',
      '4-1',
      '4.2-1',
      '5-1',
      '5.3-1',
    ],
    seeAlso: ['technological-innovation', 'industrial-chain'],
  },
  'innovation-chain': {
    name: 'Innovation chain',
    translation: '创新链',
    definition:
      'The stages from an idea in research to a product on the market, seen as a sequence, with all who work on them. The term is common in Chinese policy.',
    paragraphs: ['1-6', '2-1', '2-2', '3.2-2', '4.3-1'],
    seeAlso: ['industrial-chain', 'technological-innovation', 'linear-model'],
  },
  'industrial-chain': {
    name: 'Industrial chain',
    translation: '产业链',
    definition:
      'All the firms and activities that a product passes through, from raw material by way of parts and assembly to sale and service.',
    paragraphs: ['1-6', '2-1', '2-2', '3-1', '3.2-3', '3.3-2', '4-1'],
    seeAlso: ['innovation-chain', 'industrial-innovation', 'chain-leader'],
  },
  'innovation-paradigm': {
    name: 'Innovation paradigm',
    translation: '创新范式',
    definition:
      'The usual way in which innovation comes about at a given time: where ideas start, who takes part, and how the steps are connected.',
    paragraphs: ['1-1', '1-3', '2-1'],
    seeAlso: ['linear-model', 'innovation-ecosystem'],
  },
  'creative-destruction': {
    name: 'Creative destruction',
    translation: '创造性破坏',
    definition:
      'The expression that Joseph Schumpeter made known for growth in which new products and firms push out the old ones.',
    paragraphs: ['1-4'],
    seeAlso: ['disruptive-technology'],
  },
  'open-innovation': {
    name: 'Open innovation',
    translation: '开放式创新',
    definition:
      'The practice of firms that take in ideas from outside, and let others use theirs, instead of inventing everything in their own laboratories.',
    paragraphs: ['0-1', '1-4', '5-1', '5.3-1'],
    seeAlso: ['innovation-ecosystem', 'closed-door-development'],
  },
  'innovation-ecosystem': {
    name: 'Innovation ecosystem',
    translation: '创新生态系统',
    definition:
      'Firms, universities, investors, users and public bodies that depend on one another in bringing new things about, by analogy with living communities.',
    paragraphs: ['0-1', '1-2', '1-4', '5-1', '5.3-1'],
    seeAlso: ['open-innovation', 'innovation-paradigm'],
  },
  'knowledge-spillover': {
    name: 'Knowledge spillover',
    translation: '知识溢出',
    definition: 'Benefit that others draw from knowledge without having paid for making it.',
    paragraphs: ['1-4', '2-2'],
    seeAlso: ['general-purpose-technology'],
  },
  'pasteurs-quadrant': {
    name: 'Pasteur’s quadrant',
    translation: '巴斯德象限',
    definition:
      'Donald Stokes’s name for research that seeks to understand nature and to solve a practical problem at once, as Louis Pasteur’s did. Research with only the practical aim is named after Edison.',
    paragraphs: ['2-2'],
    seeAlso: ['linear-model', 'knowledge-spillover'],
  },
  'general-purpose-technology': {
    name: 'General purpose technology',
    translation: '通用目的技术',
    abbreviation: 'GPT',
    definition:
      'A technology that can be used almost everywhere and makes many other inventions possible, as steam, electricity and computers did.',
    paragraphs: ['2-2'],
    seeAlso: ['key-common-technology', 'knowledge-spillover'],
  },
  'key-common-technology': {
    name: 'Key common technology',
    translation: '关键共性技术',
    definition:
      'In Chinese policy, a technology that many firms or industries need, so that no single one has reason enough to develop it alone.',
    paragraphs: ['2-2'],
    seeAlso: ['general-purpose-technology', 'innovation-consortium'],
  },
  'disruptive-technology': {
    name: 'Disruptive technology',
    translation: '颠覆性技术',
    definition:
      'A technology that overturns the established way of doing something, and often the position of the firms that lead in it.',
    paragraphs: ['2-3', '2.1-1', '4-1', '4.4-1'],
    seeAlso: ['creative-destruction', 'general-purpose-technology'],
  },
  'linear-model': {
    name: 'Linear model of innovation',
    translation: '线性创新模式',
    definition:
      'The view that innovation runs one way, from basic research through development to production and sale, with no return from later steps to earlier ones.',
    paragraphs: ['2-2', '3.2-3'],
    seeAlso: ['innovation-paradigm', 'innovation-chain'],
  },
  'research-intensity': {
    name: 'R&D intensity',
    translation: 'R&D经费投入强度',
    definition:
      'Spending on research and development, public and private, as a share of gross domestic product. It allows economies of different size to be compared.',
    paragraphs: ['1-2'],
    seeAlso: ['technological-innovation'],
  },

  // Vehicles, batteries and hydrogen
  nev: {
    name: 'New energy vehicle',
    translation: '新能源汽车',
    abbreviation: 'NEV',
    definition:
      'China’s official class of battery-electric, plug-in hybrid and fuel-cell vehicles. Range-extended cars count as plug-in hybrids; hybrids that cannot be plugged in are left out.',
    paragraphs: [
      '1-3',
      '2-3',
      '2.1-1',
      '2.1-2',
      '2.1-3',
      '2.2-2',
      '2.2-3',
      '2.3-1',
      '2.3-2',
      '3-1',
      '3.1-2',
      '4.1-1',
      '4.2-1',
      '4.4-1',
      '5.1-1',
      '5.2-1',
      '5.3-1',
    ],
    seeAlso: ['icv', 'power-battery', 'fuel-cell', 'range-extended', 'nev-penetration'],
  },
  icv: {
    name: 'Intelligent connected vehicle',
    translation: '智能网联汽车',
    abbreviation: 'ICV',
    definition:
      'A vehicle with sensors and computers that let it do part or all of the driving, and with a data link to other vehicles, roads and servers.',
    paragraphs: ['2.3-1', '3-1', '3.2-3', '4.1-1', '4.4-1', '5.1-1', '5.2-1', '5.3-1'],
    seeAlso: ['nev', 'driving-level', 'vehicle-road-cloud'],
  },
  'power-battery': {
    name: 'Power battery',
    translation: '动力电池',
    definition:
      'The rechargeable battery that drives an electric vehicle, also called traction battery, as opposed to the small one for lights and electronics.',
    paragraphs: ['2.1-1', '5.1-1'],
    seeAlso: ['solid-state-battery', 'energy-density'],
  },
  'solid-state-battery': {
    name: 'Solid-state battery',
    translation: '固态电池',
    definition:
      'A battery in which ions travel between the electrodes through a solid instead of a liquid. It promises more energy for the same weight and greater safety.',
    paragraphs: ['2-3', '2.1-1', '2.1-2', '3.1-2', '4.3-1'],
    seeAlso: ['solid-electrolyte', 'energy-density', 'power-battery'],
  },
  'energy-density': {
    name: 'Energy density',
    translation: '能量密度',
    definition:
      'Energy stored per unit of weight or volume; for batteries mostly in watt-hours per kilogram. A value for a bare cell is always higher than that of the whole pack.',
    paragraphs: ['2.1-2'],
    seeAlso: ['power-battery', 'solid-state-battery'],
  },
  'solid-electrolyte': {
    name: 'Solid electrolyte',
    translation: '固态电解质',
    definition:
      'A solid that conducts ions and so replaces the liquid in a battery. The main families are sulphides, oxides and polymers.',
    paragraphs: ['2.1-2'],
    seeAlso: ['solid-state-battery', 'thermal-runaway'],
  },
  'thermal-runaway': {
    name: 'Thermal runaway',
    translation: '热失控',
    definition:
      'A chain reaction in a battery cell: heat sets off reactions that give off more heat, until the cell burns or bursts.',
    paragraphs: ['2.1-2'],
    seeAlso: ['solid-electrolyte', 'power-battery'],
  },
  'dual-carbon': {
    name: 'Dual-carbon goals',
    translation: '“双碳”目标',
    definition:
      'China’s pair of climate goals: carbon emissions that first stop rising and are later brought down to net zero.',
    paragraphs: ['2.1-3'],
    seeAlso: ['nev', 'renewable-hydrogen'],
  },
  'hydrogen-energy': {
    name: 'Hydrogen energy',
    translation: '氢能',
    definition:
      'Hydrogen used to store and carry energy. No carbon is released where it is used, but much may be where it is made, depending on how.',
    paragraphs: ['2.1-1', '2.1-3', '4.4-1'],
    seeAlso: ['fuel-cell', 'electrolysis', 'renewable-hydrogen'],
  },
  'fuel-cell': {
    name: 'Fuel cell',
    translation: '燃料电池',
    definition:
      'A device that turns hydrogen and oxygen from the air into electricity, with water as the only exhaust. It runs as long as fuel is supplied.',
    paragraphs: ['2.1-1', '2.1-3'],
    seeAlso: ['proton-exchange-membrane', 'bipolar-plate', 'hydrogen-energy'],
  },
  'proton-exchange-membrane': {
    name: 'Proton exchange membrane',
    translation: '质子交换膜',
    abbreviation: 'PEM',
    definition:
      'A thin plastic film in a fuel cell that lets hydrogen ions through but not electrons, which must go round by way of the motor.',
    paragraphs: ['2.1-3'],
    seeAlso: ['fuel-cell', 'bipolar-plate'],
  },
  'bipolar-plate': {
    name: 'Bipolar plate',
    translation: '双极板',
    definition:
      'A plate between neighbouring cells of a fuel-cell stack that joins them electrically and leads gases and coolant along its channels.',
    paragraphs: ['2.1-3'],
    seeAlso: ['fuel-cell', 'proton-exchange-membrane'],
  },
  electrolysis: {
    name: 'Electrolysis of water',
    translation: '电解水',
    definition: 'Splitting water into hydrogen and oxygen by means of an electric current.',
    paragraphs: ['2.1-3'],
    seeAlso: ['renewable-hydrogen', 'hydrogen-energy'],
  },
  'renewable-hydrogen': {
    name: 'Renewable hydrogen',
    translation: '可再生氢（绿氢）',
    definition:
      'Hydrogen made with electricity from wind, sun or water, as a rule by electrolysis; often called green hydrogen.',
    paragraphs: ['2.1-3'],
    seeAlso: ['electrolysis', 'hydrogen-energy'],
  },
  'range-extended': {
    name: 'Range-extended electric vehicle',
    translation: '增程式电动汽车',
    abbreviation: 'EREV',
    definition:
      'An electric car with a small combustion engine on board that does not turn the wheels but generates electricity when the battery runs low.',
    paragraphs: ['3.3-2'],
    seeAlso: ['nev'],
  },
  lightweighting: {
    name: 'Lightweighting',
    translation: '轻量化',
    definition:
      'Making vehicles lighter, for instance with aluminium alloys or carbon fibre, so that they use less energy and travel further.',
    paragraphs: ['3.1-2', '3.2-2'],
    seeAlso: ['energy-density'],
  },

  // The digital factory
  'digital-twin': {
    name: 'Digital twin',
    translation: '数字孪生',
    definition:
      'A computer model of a machine, line or factory that is fed with data from the real one, so that changes can be tried out before they are made.',
    paragraphs: ['2.2-2'],
    seeAlso: ['industrial-internet', 'industrial-robot'],
  },
  'industrial-robot': {
    name: 'Industrial robot',
    translation: '工业机器人',
    definition:
      'A programmable machine, mostly an arm with several joints, that welds, paints, lifts or assembles.',
    paragraphs: ['2.2-1', '2.2-2', '2.2-3'],
    seeAlso: ['collaborative-robot'],
  },
  'collaborative-robot': {
    name: 'Collaborative robot',
    translation: '协作机器人',
    abbreviation: 'cobot',
    definition:
      'A robot built to work next to people without a safety fence. The word is also used loosely for robots that work together.',
    paragraphs: ['3.3-2'],
    seeAlso: ['industrial-robot'],
  },
  'industrial-internet': {
    name: 'Industrial internet',
    translation: '工业互联网',
    definition:
      'Machines, factories and suppliers joined in a network over which they exchange data, mostly through a shared software platform.',
    paragraphs: ['2.2-4'],
    seeAlso: ['digital-twin', 'blockchain'],
  },
  blockchain: {
    name: 'Blockchain',
    translation: '区块链',
    definition:
      'A register that many parties keep jointly and in which past entries cannot be changed unnoticed, so that none has to trust another’s books.',
    paragraphs: ['2.2-4'],
    seeAlso: ['supply-chain-finance', 'industrial-internet'],
  },
  'supply-chain-finance': {
    name: 'Supply chain finance',
    translation: '供应链金融',
    definition:
      'Credit to suppliers that rests on the orders or invoices of a large customer, and is therefore cheaper than what they would get alone.',
    paragraphs: ['2.2-4'],
    seeAlso: ['blockchain', 'tier-1'],
  },

  // Smart driving, chips and cockpits
  lidar: {
    name: 'Lidar',
    translation: '激光雷达',
    definition:
      'A sensor that sweeps its surroundings with laser pulses and makes a three-dimensional picture from the time that they take to return.',
    paragraphs: ['2.3-2'],
    seeAlso: ['millimetre-wave-radar', 'adas'],
  },
  'millimetre-wave-radar': {
    name: 'Millimetre-wave radar',
    translation: '毫米波雷达',
    definition:
      'A radar with waves a few millimetres long that measures distance and speed of objects, also in rain, fog and darkness.',
    paragraphs: ['2.3-2'],
    seeAlso: ['lidar', 'adas'],
  },
  'multimodal-model': {
    name: 'Multimodal large model',
    translation: '多模态大模型',
    definition:
      'An AI model trained on very large amounts of data that takes in several sorts of input together, such as pictures, sound and text.',
    paragraphs: ['2.3-2', '4.2-1'],
    seeAlso: ['end-to-end', 'edge-computing'],
  },
  eea: {
    name: 'Electronic/electrical architecture',
    translation: '电子电气架构',
    abbreviation: 'EEA',
    definition:
      'The plan of a car’s control units, wiring and networks. In a centralised one a few strong computers replace many small units.',
    paragraphs: ['2.3-2', '5.2-1'],
    seeAlso: ['central-domain-control', 'soc', 'mcu'],
  },
  'central-domain-control': {
    name: 'Central domain control',
    translation: '中央域控',
    definition:
      'A design in which one central unit takes over several domains of a car, such as cockpit, driving, body and power, that used to have a controller each.',
    paragraphs: ['3.2-3', '3.3-2'],
    seeAlso: ['eea', 'soc', 'mcu'],
  },
  soc: {
    name: 'System on chip',
    translation: '系统级芯片',
    abbreviation: 'SoC',
    definition:
      'A chip that holds most of a computer: processors, graphics, memory control and often circuits made for AI.',
    paragraphs: ['3.1-2', '3.2-3'],
    seeAlso: ['mcu', 'tops', 'automotive-grade'],
  },
  mcu: {
    name: 'Microcontroller unit',
    translation: '微控制单元',
    abbreviation: 'MCU',
    definition:
      'A small, robust computer on one chip that controls a single device or function and answers within a guaranteed time.',
    paragraphs: ['3.2-3'],
    seeAlso: ['soc', 'central-domain-control'],
  },
  'automotive-grade': {
    name: 'Automotive-grade',
    translation: '车规级',
    definition:
      'Qualified for use in cars: a part that has passed tests for heat, cold, vibration and a long life that are stricter than those for household electronics.',
    paragraphs: ['2.3-2', '5.1-1'],
    seeAlso: ['soc', 'tape-out'],
  },
  'process-node': {
    name: 'Process node',
    translation: '芯片制程',
    definition:
      'A generation of chip manufacturing, named in nanometres (nm). A smaller number stands for more transistors on the same area; it is no longer the size of any one structure.',
    paragraphs: ['2.3-2', '3.2-3'],
    seeAlso: ['tape-out', 'soc'],
  },
  'tape-out': {
    name: 'Tape-out',
    translation: '流片',
    definition:
      'The moment at which a chip’s design is complete and goes to the factory for its first production. Tests follow, so it is not yet a chip on sale.',
    paragraphs: ['2.3-2'],
    seeAlso: ['process-node', 'automotive-grade'],
  },
  tops: {
    name: 'Tera-operations per second',
    abbreviation: 'TOPS',
    definition:
      'Trillions of operations each second: a measure of how fast a chip can do the simple sums of AI. It is a peak value given by the maker, and values of different makers are hard to compare.',
    paragraphs: ['2.3-2', '3.2-3'],
    seeAlso: ['soc', 'edge-computing'],
  },
  'driving-level': {
    name: 'Level of driving automation',
    translation: '驾驶自动化等级',
    definition:
      'A step on the scale from no automation to full. At Level 3 the car drives by itself under set conditions but may call the driver back; at Level 4 it needs no driver under its set conditions.',
    paragraphs: ['2.3-2', '3.3-2', '4.1-1', '5.2-1'],
    seeAlso: ['adas', 'icv'],
  },
  adas: {
    name: 'Advanced driver assistance system',
    translation: '高级驾驶辅助系统',
    abbreviation: 'ADAS',
    definition:
      'Electronics that help with braking, steering or keeping distance while the driver remains responsible.',
    paragraphs: ['2.3-2', '3.1-2', '3.2-3', '3.3-2'],
    seeAlso: ['driving-level', 'lidar'],
  },
  'end-to-end': {
    name: 'End-to-end driving',
    translation: '端到端自动驾驶',
    definition:
      'Driving software in which one trained model goes straight from sensor data to steering and braking, in place of separate modules with rules written by hand.',
    paragraphs: ['2.3-2'],
    seeAlso: ['multimodal-model', 'adas'],
  },
  'edge-computing': {
    name: 'Edge computing',
    translation: '端侧计算',
    definition:
      'Computing on the device itself, here the car, rather than in a distant data centre. It saves time and works without a connection.',
    paragraphs: ['2.3-2'],
    seeAlso: ['tops', 'multimodal-model'],
  },
  'smart-cockpit': {
    name: 'Smart cockpit',
    translation: '智能座舱',
    definition:
      'The interior of a car as a digital device: screens, voice control, entertainment and services that learn from the people on board.',
    paragraphs: ['2-3', '3.1-2', '3.2-2', '3.2-3', '3.3-2', '4.2-1'],
    seeAlso: ['emotional-smart-cockpit', 'soc'],
  },
  'emotional-smart-cockpit': {
    name: 'Emotional smart cockpit',
    definition:
      'A smart cockpit meant to notice the mood of those on board and to respond to it, instead of only obeying commands.',
    paragraphs: ['2-3'],
    seeAlso: ['smart-cockpit'],
  },

  // Firms, chains and markets
  oem: {
    name: 'Original equipment manufacturer',
    translation: '整车厂',
    abbreviation: 'OEM',
    definition: 'In the car trade, the maker of the complete vehicle that is sold under its own brand.',
    paragraphs: ['3.1-1', '3.2-3'],
    seeAlso: ['tier-1', 'industrial-chain'],
  },
  'tier-1': {
    name: 'Tier-1 supplier',
    translation: '一级供应商',
    definition:
      'A firm that delivers parts or whole systems directly to the carmaker. Its own suppliers are Tier-2.',
    paragraphs: ['3.2-3'],
    seeAlso: ['oem', 'industrial-chain'],
  },
  'pain-point': {
    name: 'Pain point',
    translation: '痛点',
    definition:
      'A problem that annoys customers enough for its solution to be worth money, such as slow charging.',
    paragraphs: ['3-1', '3.1-1'],
    seeAlso: ['application-scenario'],
  },
  'application-scenario': {
    name: 'Application scenario',
    translation: '应用场景',
    definition:
      'A concrete situation of use, with its place, users and needs, in which a technology is tried and proves its worth. A favourite word of Chinese innovation policy.',
    paragraphs: ['3.3-1', '4-1', '4.2-1', '4.3-1', '5.2-1'],
    seeAlso: ['scenario-flywheel', 'pain-point'],
  },
  'chain-leader': {
    name: 'Chain leader',
    translation: '链主企业',
    definition:
      'A firm with so much weight in its industrial chain that it can organise the others, set standards and start joint projects.',
    paragraphs: ['4.3-1'],
    seeAlso: ['industrial-chain', 'innovation-consortium'],
  },
  'innovation-consortium': {
    name: 'Innovation consortium',
    translation: '创新联合体',
    definition:
      'A group of firms, and often universities and institutes, that works on a hard technical problem under joint management and shares cost and results.',
    paragraphs: ['3.2-1', '4.3-1', '5.1-1', '5.3-1'],
    seeAlso: ['chain-leader', 'iur', 'industrial-alliance'],
  },
  'industrial-alliance': {
    name: 'Industrial innovation alliance',
    translation: '产业创新联盟',
    definition:
      'A standing association of firms from one or more industries for joint research, standards and projects; looser than a joint company.',
    paragraphs: ['4.3-1', '5.3-1'],
    seeAlso: ['innovation-consortium'],
  },
  'intelligence-involution': {
    name: 'Intelligence involution',
    translation: '智能化内卷',
    definition:
      'Involution (neijuan) is a race in which all spend more and none gets ahead; here, among carmakers that outdo each other with small smart features.',
    paragraphs: ['4.2-1'],
    seeAlso: ['smart-cockpit'],
  },
  'joint-venture': {
    name: 'Joint venture',
    translation: '合资企业',
    definition: 'A company that two or more firms found and own together, sharing its profits and its risks.',
    paragraphs: ['4.2-1'],
    seeAlso: ['reverse-export', 'first-mover-advantage'],
  },
  'reverse-export': {
    name: 'Reverse export',
    translation: '反向出口',
    definition:
      'Sale abroad of cars that a foreign brand has made in China, against the older direction in which it brought cars and designs into the country.',
    paragraphs: ['4.2-1'],
    seeAlso: ['joint-venture'],
  },
  'first-mover-advantage': {
    name: 'First-mover advantage',
    translation: '先发优势',
    definition:
      'The lead of those who enter a market early: experience, customers, suppliers and standards that fit them.',
    paragraphs: ['4.2-1'],
    seeAlso: ['joint-venture'],
  },
  'specialised-sme': {
    name: 'Specialised and innovative SME',
    translation: '专精特新中小企业',
    abbreviation: 'SRDI',
    definition:
      'A small or medium-sized firm with a narrow speciality, careful management, products of its own kind and new ideas. In China an official label that brings support.',
    paragraphs: ['5.1-1'],
    seeAlso: ['chain-leader', 'tier-1'],
  },

  // Policy
  'industrial-policy': {
    name: 'Industrial policy',
    translation: '产业政策',
    definition:
      'What a government does to help chosen industries grow or change: plans, subsidies, rules, purchases.',
    paragraphs: ['0-1', '4-1', '4.1-1'],
    seeAlso: ['dual-credit-policy', 'government-guided-fund'],
  },
  'dual-credit-policy': {
    name: 'Dual-credit policy',
    translation: '双积分政策',
    definition:
      'A Chinese rule that scores each carmaker in two ways, by the average fuel consumption of its cars and by its NEVs. Whoever falls short must make up for it, for example by buying credits.',
    paragraphs: ['4.1-1'],
    seeAlso: ['industrial-policy', 'nev'],
  },
  'nev-penetration': {
    name: 'NEV market penetration',
    translation: '新能源汽车渗透率',
    definition:
      'The share of NEVs in new vehicles sold. It differs with what is counted: all vehicles or passenger cars only, deliveries to dealers or to customers.',
    paragraphs: ['4.1-1'],
    seeAlso: ['nev'],
  },
  'battery-swapping': {
    name: 'Battery swapping',
    translation: '换电',
    definition:
      'Exchanging an empty battery for a charged one at a station, in minutes, instead of charging it in the car.',
    paragraphs: ['4.1-1'],
    seeAlso: ['power-battery', 'v2g'],
  },
  v2g: {
    name: 'NEV–grid integration',
    translation: '车网互动',
    abbreviation: 'V2G',
    definition:
      'Linking electric cars and the power grid so that they charge when power is plentiful and, with vehicle-to-grid technology, give some back when it is scarce.',
    paragraphs: ['4.1-1'],
    seeAlso: ['nev', 'battery-swapping'],
  },
  'sandbox-regulation': {
    name: 'Sandbox regulation',
    translation: '沙盒监管',
    definition:
      'Supervised trials of something new under relaxed rules and within limits, so that regulators can learn about its risks before they write the final rules.',
    paragraphs: ['4.1-1'],
    seeAlso: ['industrial-policy', 'icv'],
  },
  'vehicle-road-cloud': {
    name: 'Vehicle–road–cloud integration',
    translation: '车路云一体化',
    definition:
      'A Chinese approach to automated driving in which cars, sensors along the road and computers in the cloud share what they see and decide.',
    paragraphs: ['4.1-1'],
    seeAlso: ['icv', 'driving-level'],
  },

  // Collaboration and capital
  iur: {
    name: 'Industry–university–research collaboration',
    translation: '产学研合作',
    abbreviation: 'IUR',
    definition:
      'Joint work of companies, universities and research institutes, from shared projects to shared laboratories.',
    paragraphs: ['4-1', '4.3-1', '5.2-1'],
    seeAlso: ['innovation-consortium', 'technology-commercialisation'],
  },
  'scenario-flywheel': {
    name: 'Scenario flywheel',
    translation: '场景飞轮',
    definition:
      'A cycle that keeps itself going: a technology in use yields data, data improve it, and the better technology finds more use.',
    paragraphs: ['4.3-1'],
    seeAlso: ['application-scenario'],
  },
  'patient-capital': {
    name: 'Patient capital',
    translation: '耐心资本',
    definition:
      'Money from investors who do without early returns and accept that some of their projects fail.',
    paragraphs: ['4-1', '4.4-1'],
    seeAlso: ['government-guided-fund', 'relay-financing', 'private-equity-venture-capital'],
  },
  'relay-financing': {
    name: 'Relay financing',
    translation: '接力式融资',
    definition:
      'Funding in which one sort of investor hands on to the next as a company grows, from seed money to the stock market.',
    paragraphs: ['4.4-1'],
    seeAlso: ['patient-capital', 'private-equity-venture-capital'],
  },
  'private-equity-venture-capital': {
    name: 'Private equity and venture capital',
    translation: '私募股权和创业投资',
    abbreviation: 'PE/VC',
    definition:
      'Investment in companies that are not listed on a stock exchange: venture capital in young ones, private equity mostly in grown ones.',
    paragraphs: ['4.4-1'],
    seeAlso: ['patient-capital', 'relay-financing'],
  },
  'government-guided-fund': {
    name: 'Government-guided fund',
    translation: '政府引导基金',
    definition:
      'A fund that a Chinese government body sets up with public money to draw private investors into industries that it wants to promote.',
    paragraphs: ['4.4-1'],
    seeAlso: ['fund-of-funds', 'patient-capital', 'industrial-policy'],
  },
  'fund-of-funds': {
    name: 'Fund of funds',
    translation: '母基金',
    definition: 'A fund that mainly puts its money into other funds, which then choose the companies.',
    paragraphs: ['4.4-1'],
    seeAlso: ['government-guided-fund'],
  },

  // From laboratory to market, and abroad
  'technology-commercialisation': {
    name: 'Technology commercialisation',
    translation: '科技成果转化',
    definition: 'The way from a result of research to something that is produced and sold.',
    paragraphs: ['2-2', '3.3-2', '5.1-1', '5.2-1'],
    seeAlso: ['pilot-testing', 'proof-of-concept', 'technology-brokerage'],
  },
  'pilot-testing': {
    name: 'Pilot testing',
    translation: '中试',
    definition:
      'Production on a small scale, between laboratory and factory, to find out whether a process can be made larger.',
    paragraphs: ['5.2-1'],
    seeAlso: ['proof-of-concept', 'technology-commercialisation'],
  },
  'proof-of-concept': {
    name: 'Proof of concept',
    translation: '概念验证',
    definition:
      'A first demonstration that an idea from research works and could be of use, before much money is spent on it.',
    paragraphs: ['5.2-1'],
    seeAlso: ['pilot-testing', 'technology-commercialisation'],
  },
  'technology-brokerage': {
    name: 'Technology brokerage',
    translation: '技术经纪',
    definition:
      'The business of bringing those who have a technology together with those who could use it, up to the contract.',
    paragraphs: ['5.2-1'],
    seeAlso: ['technology-commercialisation'],
  },
  'mutual-recognition': {
    name: 'Mutual recognition of standards',
    translation: '标准互认',
    definition:
      'An agreement between countries to accept each other’s standards or tests, so that a product need not be approved again.',
    paragraphs: ['5.2-1'],
    seeAlso: ['closed-door-development'],
  },
  'closed-door-development': {
    name: 'Closed-door development',
    translation: '闭门造车',
    definition:
      'Development in isolation, without partners, ideas or markets from outside, and in particular from abroad.',
    paragraphs: ['5.3-1'],
    seeAlso: ['open-innovation', 'mutual-recognition'],
  },
});

/** A term’s id. */
export type TermId = keyof typeof terms;
