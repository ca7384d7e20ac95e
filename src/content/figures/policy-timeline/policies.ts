import { actors } from '../../../data/actors.ts';
import { claims } from '../../../data/claims.ts';

/** The plans, the pilot and the goals that the paper names, and what follows from their dates. */
export const policies = {
  early: claims['plan-nev-2012'],
  late: claims['plan-nev-2021'],
  earlyLength: claims['plan-nev-2012-length'],
  lateLength: claims['plan-nev-2021-length'],
  zone: claims['yizhuang-start'],
  peak: claims['carbon-peak'],
  neutral: claims['carbon-neutral'],
  between: claims['carbon-goals-gap'],
  undated: [actors['plan-auto-revitalization'], actors['plan-auto-medium-long']],
} as const;
