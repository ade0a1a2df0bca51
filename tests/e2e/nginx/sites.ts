/** The sites that these tests are about, each behind its own port of one nginx. */

const first = Number(process.env['SIKTEMAL_E2E_PORT'] ?? 4490)

export interface TestSite {
  readonly name: string
  readonly port: number
  readonly base: string
  /** Where its front page is. */
  readonly url: string
}

/** The demo, a folder of attacks, another strategy in one language below a path, and a large monitor. */
export const sites = {
  demo: site('demo', 0, '/'),
  hostile: site('hostile', 1, '/'),
  coast: site('coast', 2, '/kyst/'),
  large: site('large', 3, '/'),
} as const satisfies Readonly<Record<string, TestSite>>

function site(name: string, place: number, base: string): TestSite {
  const port = first + place
  return { name, port, base, url: `http://127.0.0.1:${String(port)}${base}` }
}
