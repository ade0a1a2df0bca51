import { provide } from 'vue'
import { routeLocationKey, useRoute } from 'vue-router'

/**
 * For a page whose links lead to other views of its own path: the router, which compares paths alone,
 * would call each of them the current page. Below, none is.
 */
export function provideViews(): void {
  const route = useRoute()
  const seen = new Proxy(route, {
    get: (target, key): unknown => (key === 'matched' ? [] : Reflect.get(target, key)),
  })
  provide(routeLocationKey, seen)
}
