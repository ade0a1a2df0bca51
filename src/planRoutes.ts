import type { RouteRecordRaw } from 'vue-router'

/** The pages of plans, measures, bodies and requests. */
export const planRoutes: readonly RouteRecordRaw[] = [
  {
    path: 'plans',
    component: () => import('./pages/PlanListPage.vue'),
    meta: { texts: ['plan'] },
  },
  {
    path: 'plans/:id',
    component: () => import('./pages/PlanPage.vue'),
    meta: { texts: ['plan', 'request'] },
  },
  {
    path: 'plans/:id/measures/:number',
    component: () => import('./pages/MeasurePage.vue'),
    meta: { texts: ['plan'] },
  },
  {
    path: 'bodies',
    component: () => import('./pages/BodyListPage.vue'),
    meta: { texts: ['plan'] },
  },
  {
    path: 'bodies/:id',
    component: () => import('./pages/BodyPage.vue'),
    meta: { texts: ['plan', 'request'] },
  },
  {
    path: 'requests',
    component: () => import('./pages/RequestsPage.vue'),
    meta: { texts: ['plan', 'request'] },
  },
]
