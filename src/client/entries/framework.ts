import { exploreMap } from '../framework/exploreMap.ts';

exploreMap();
