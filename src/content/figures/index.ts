import { numberFigures } from '#engine/lib/edition/parseFigures.ts';
import batteryMakers from './battery-makers.ts';
import batteryShare from './battery-share.ts';
import cellEnergy from './cell-energy.ts';
import charging from './charging.ts';
import collaboration from './collaboration.ts';
import compute from './compute.ts';
import evidenceMap from './evidence-map.ts';
import factory from './factory.ts';
import firmMatrix from './firm-matrix.ts';
import framework from './framework.ts';
import hydrogen from './hydrogen.ts';
import nevPenetration from './nev-penetration.ts';
import patientCapital from './patient-capital.ts';
import policyTimeline from './policy-timeline.ts';
import rdIntensity from './rd-intensity.ts';
import rdSpending from './rd-spending.ts';
import sourceTimeline from './source-timeline.ts';
import theoryLine from './theory-line.ts';
import twoModels from './two-models.ts';

/** Every figure by id, numbered in the order of this list: that in which a reader meets them, then those of independent series alone. */
export const figures = numberFigures([
  rdIntensity,
  theoryLine,
  twoModels,
  framework,
  batteryShare,
  cellEnergy,
  hydrogen,
  compute,
  collaboration,
  factory,
  policyTimeline,
  nevPenetration,
  patientCapital,
  firmMatrix,
  evidenceMap,
  sourceTimeline,
  charging,
  rdSpending,
  batteryMakers,
]);
