/**
 * The address of a page of this site in a plain link, which `followLinks` leads there within the app.
 * The frame of every page has such links: two dozen `RouterLink` take a third of what starting it costs.
 */
export function pageHref(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`
}
