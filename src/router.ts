import {
  createRouter,
  type RouteLocationGeneric,
  type RouteRecordRaw,
  type Router,
  type RouterHistory,
} from 'vue-router'
import KeptPage from './pages/KeptPage.vue'
import { languages, type Language } from './core/model'
import type { LongTextName } from './i18n/longTexts'
import type { TextGroup } from './i18n/translate'
import { planRoutes } from './planRoutes'
import type { PageLoader } from './stores/pageCode'

declare module 'vue-router' {
  interface RouteMeta {
    /** The groups of interface texts that the page uses beside `common`. */
    texts: readonly TextGroup[]
    /** The code of a page that is kept as prerendered until somebody touches it. */
    page?: PageLoader
    /** What else it shows, by the files it is fetched from: they can be had before the page is. */
    files?: (to: RouteLocationGeneric, language: Language) => readonly string[]
    /** It stands in somebody else's page. */
    isEmbed?: true
  }
}

const pages: readonly RouteRecordRaw[] = [
  {
    path: '',
    component: KeptPage,
    meta: {
      page: () => import('./pages/OverviewPage.vue'),
      texts: ['overview', 'area', 'chart', 'request'],
      files: (_to, language) =>
        ['overview', 'overview-rest'].map((name) => `pages/${language}/${name}.json`),
    },
  },
  {
    path: 'areas/:id',
    component: KeptPage,
    meta: {
      page: () => import('./pages/AreaPage.vue'),
      texts: ['area', 'overview', 'chart', 'request'],
      files: ({ params }, language) => [`pages/${language}/areas/${String(params['id'])}.json`],
    },
  },
  {
    path: 'indicators/:id',
    component: KeptPage,
    meta: {
      page: () => import('./pages/IndicatorPage.vue'),
      texts: ['indicator', 'chart'],
      files: ({ params }) => [`api/v1/indicators/${String(params['id'])}.json`],
    },
  },
  ...planRoutes,
  {
    path: 'changes',
    component: () => import('./pages/ChangesPage.vue'),
    meta: { texts: ['changes', 'overview'] },
  },
  {
    path: 'explore',
    component: () => import('./pages/ExplorePage.vue'),
    meta: { texts: ['explore'] },
  },
  {
    path: 'data',
    component: () => import('./pages/DataPage.vue'),
    meta: {
      texts: ['data', 'own'],
      files: (_to, language) => [`pages/${language}/data.json`],
    },
  },
  {
    path: 'own',
    component: () => import('./pages/OwnPage.vue'),
    // Pages made of a reader's own files use the texts of those pages.
    meta: {
      texts: ['own', 'overview', 'area', 'chart', 'request', 'indicator', 'plan', 'changes'],
    },
  },
  {
    path: 'meeting',
    component: () => import('./pages/MeetingPage.vue'),
    meta: { texts: ['meeting', 'chart'] },
  },
  {
    path: 'embed/indicators/:id',
    component: KeptPage,
    meta: {
      texts: ['embed', 'chart', 'indicator'],
      page: () => import('./pages/EmbedPage.vue'),
      isEmbed: true,
    },
  },
  {
    path: 'embed/explore',
    component: () => import('./pages/EmbedExplorePage.vue'),
    meta: { texts: ['embed', 'explore'], isEmbed: true },
  },
  textPage('about'),
  textPage('about/method'),
  textPage('about/accessibility'),
  {
    path: 'offline',
    component: () => import('./pages/OfflinePage.vue'),
    meta: { texts: ['offline'] },
  },
  {
    path: ':rest(.*)*',
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
export function routeLanguage(route: Pick<RouteLocationGeneric, 'params'>): Language | null {
  const named = route.params['language']
  return languages.find((language) => language === named) ?? null
}

/** The groups of interface texts that a page needs. */
export function routeGroups(route: Pick<RouteLocationGeneric, 'meta'>): readonly TextGroup[] {
  return ['common', ...route.meta.texts]
}
