import { tweenViews } from '../charts/tweenViews.ts';
import { walkCharts } from '../charts/walkCharts.ts';

walkCharts();
tweenViews();
