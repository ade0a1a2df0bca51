import type { RouteRecordRaw } from 'vue-router'

/** The pages of plans, measures, bodies and requests. */
export const planRoutes: readonly RouteRecordRaw[] = [
  {
    path: 'plans',
    name: 'plans',
    component: () => import('./pages/PlanListPage.vue'),
    meta: { texts: ['plan'] },
  },
  {
    path: 'plans/:id',
    name: 'plan',
    component: () => import('./pages/PlanPage.vue'),
    meta: { texts: ['plan', 'request'] },
  },
  {
    path: 'plans/:id/measures/:number',
    name: 'measure',
    component: () => import('./pages/MeasurePage.vue'),
    meta: { texts: ['plan'] },
  },
  {
    path: 'bodies',
    name: 'bodies',
    component: () => import('./pages/BodyListPage.vue'),
    meta: { texts: ['plan'] },
  },
  {
    path: 'bodies/:id',
    name: 'body',
    component: () => import('./pages/BodyPage.vue'),
    meta: { texts: ['plan', 'request'] },
  },
  {
    path: 'requests',
    name: 'requests',
    component: () => import('./pages/RequestsPage.vue'),
    meta: { texts: ['plan', 'request'] },
  },
]
