import { numberFigures } from '#engine/lib/edition/parseFigures.ts';
import batteryMakers from './figures/battery-makers.ts';
import batteryShare from './figures/battery-share.ts';
import cellEnergy from './figures/cell-energy.ts';
import charging from './figures/charging.ts';
import collaboration from './figures/collaboration.ts';
import compute from './figures/compute.ts';
import evidenceMap from './figures/evidence-map.ts';
import factory from './figures/factory.ts';
import firmMatrix from './figures/firm-matrix.ts';
import framework from './figures/framework.ts';
import hydrogen from './figures/hydrogen.ts';
import nevPenetration from './figures/nev-penetration.ts';
import patientCapital from './figures/patient-capital.ts';
import policyTimeline from './figures/policy-timeline.ts';
import rdIntensity from './figures/rd-intensity.ts';
import rdSpending from './figures/rd-spending.ts';
import sourceTimeline from './figures/source-timeline.ts';
import theoryLine from './figures/theory-line.ts';
import twoModels from './figures/two-models.ts';

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
