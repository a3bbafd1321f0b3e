import type { ComponentType } from 'preact';
import VisitView from '../visit/VisitView.tsx';
import type { ViewName } from './route.ts';

export interface View {
  /** In the page's title and its navigation. */
  readonly title: string;
  /** Loads what draws it; a view that nobody opens costs nothing, and the visit is always there. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

export const VIEWS: Readonly<Record<ViewName, View>> = {
  visit: { title: 'Visit', load: () => Promise.resolve({ default: VisitView }) },
  compare: { title: 'Payers compared', load: () => import('../compare/CompareView.tsx') },
  plan: { title: 'Plan of care', load: () => import('../plan/PlanView.tsx') },
  prices: { title: 'Price over time', load: () => import('../prices/PricesView.tsx') },
  places: { title: 'Localities', load: () => import('../places/PlacesView.tsx') },
  paper: { title: 'Paper', load: () => import('../paper/PaperView.tsx') },
  office: { title: 'Back office', load: () => import('../office/OfficeView.tsx') },
};
