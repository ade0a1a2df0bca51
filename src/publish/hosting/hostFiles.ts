import { headersFile, type SitePlace } from './headersFile'
import { nginxConf } from './nginxConf'

/** Settings for hosts, by their path in the built site. */
export function hostFiles(place: SitePlace): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', headersFile(place)],
    ['nginx.conf', nginxConf(place)],
  ])
}
