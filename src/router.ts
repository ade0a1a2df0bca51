import {
  createRouter,
  type RouteLocationNormalized,
  type RouteRecordRaw,
  type Router,
  type RouterHistory,
} from 'vue-router'
import { languages, type Language } from './core/model'
import type { LongTextName } from './i18n/longTexts'
import type { TextGroup } from './i18n/translate'
import { planRoutes } from './planRoutes'
import OverviewPage from './pages/OverviewPage.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** The groups of interface texts that the page uses beside `common`. */
    texts: readonly TextGroup[]
  }
}

const pages: readonly RouteRecordRaw[] = [
  {
    path: '',
    name: 'overview',
    component: OverviewPage,
    meta: { texts: ['overview', 'area', 'chart', 'request'] },
  },
  {
    path: 'areas/:id',
    name: 'area',
    component: () => import('./pages/AreaPage.vue'),
    meta: { texts: ['area', 'overview', 'chart', 'request'] },
  },
  {
    path: 'indicators/:id',
    name: 'indicator',
    component: () => import('./pages/IndicatorPage.vue'),
    meta: { texts: ['indicator', 'chart'] },
  },
  ...planRoutes,
  {
    path: 'changes',
    name: 'changes',
    component: () => import('./pages/ChangesPage.vue'),
    meta: { texts: ['changes', 'overview'] },
  },
  {
    path: 'explore',
    name: 'explore',
    component: () => import('./pages/ExplorePage.vue'),
    meta: { texts: ['explore'] },
  },
  textPage('about'),
  textPage('about/method'),
  textPage('about/accessibility'),
  {
    path: 'offline',
    name: 'offline',
    component: () => import('./pages/OfflinePage.vue'),
    meta: { texts: ['offline'] },
  },
  {
    path: ':rest(.*)*',
    name: 'not-found',
    component: () => import('./pages/NotFoundPage.vue'),
    meta: { texts: [] },
  },
]

/** A page of running text; its name is its path. */
function textPage(path: LongTextName): RouteRecordRaw {
  const component = () => import('./pages/TextPage.vue')
  return { path, name: path, component, meta: { texts: ['method'] } }
}

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

/** The groups of interface texts that a page needs. */
export function routeGroups(route: RouteLocationNormalized): readonly TextGroup[] {
  return ['common', ...route.meta.texts]
}
