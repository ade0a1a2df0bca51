import {
  createRouter,
  type RouteLocationNormalized,
  type RouteRecordRaw,
  type Router,
  type RouterHistory,
} from 'vue-router'
import { languages, type Language } from './core/model'
import OverviewPage from './pages/OverviewPage.vue'

const pages: readonly RouteRecordRaw[] = [
  { path: '', name: 'overview', component: OverviewPage },
  { path: 'areas/:id', name: 'area', component: () => import('./pages/AreaPage.vue') },
  {
    path: 'indicators/:id',
    name: 'indicator',
    component: () => import('./pages/IndicatorPage.vue'),
  },
  { path: 'about/method', name: 'method', component: () => import('./pages/MethodPage.vue') },
  { path: 'about', name: 'about', component: () => import('./pages/AboutPage.vue') },
  {
    path: 'about/accessibility',
    name: 'accessibility',
    component: () => import('./pages/AccessibilityPage.vue'),
  },
  { path: ':rest(.*)*', name: 'not-found', component: () => import('./pages/NotFoundPage.vue') },
]

/** Every page once without and once behind a language: `/areas/x`, `/nn/areas/x`. */
export function createAppRouter(history: RouterHistory): Router {
  return createRouter({
    history,
    routes: pages.map(withLanguage),
    scrollBehavior: (to, from, saved) => {
      if (saved) return saved
      if (to.hash) return { el: to.hash }
      return to.path === from.path ? undefined : { top: 0 }
    },
  })
}

function withLanguage(page: RouteRecordRaw): RouteRecordRaw {
  return { ...page, path: `/:language(${languages.join('|')})?/${page.path}` }
}

/** The language an address names; null where it names none. */
export function routeLanguage(route: RouteLocationNormalized): Language | null {
  const named = route.params['language']
  return languages.find((language) => language === named) ?? null
}
