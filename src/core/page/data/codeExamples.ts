/** The same table fetched in several ways; the tools' own names need no translation. */
export interface CodeExample {
  readonly tool: string
  readonly code: string
}

/** Programs that read an indicator's table from a site; `base` is the site's address with a slash. */
export function codeExamples(base: string, id: string): readonly CodeExample[] {
  const csv = `${base}data/${id}.csv`
  return [
    { tool: 'curl', code: `curl -O ${csv}\ncurl ${base}api/v1/verdicts.json` },
    {
      tool: 'Python',
      code: `import pandas as pd\n\nfigures = pd.read_csv("${csv}", na_values=[".", "..", "...", ":"])`,
    },
    { tool: 'R', code: `figures <- read.csv("${csv}", na.strings = c("", ".", "..", "...", ":"))` },
    {
      tool: 'JavaScript',
      code: `const answer = await fetch('${base}api/v1/verdicts.json')\nconst { targets } = await answer.json()`,
    },
  ]
}
