/** The address of a published file; `id` takes the place of `{id}` in its path. */
export function publishedFile(path: string, id = ''): string {
  return `${import.meta.env.BASE_URL}${path.replace('{id}', id)}`
}
