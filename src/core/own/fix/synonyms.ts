/** What people call the columns, and the words in them; beside what the reader itself understands. */
export const columnSynonyms: ReadonlyMap<string, string> = new Map([
  ...['tid', 'tidspunkt', 'tidsperiode', 'aarstall', 'time', 'date', 'dato'].map(to('period')),
  ...['antall', 'tal', 'tall', 'belop', 'sum', 'number', 'amount', 'count', 'figure'].map(
    to('value'),
  ),
  ...['kommentar', 'fotnote', 'anmerkning', 'merknader', 'comment', 'notes'].map(to('note')),
  ...['publisert', 'publiseringsdato', 'publication', 'released'].map(to('published')),
  ...['kilder', 'kjelde', 'sources'].map(to('source')),
  ...['tallstatus', 'forelopig'].map(to('status')),
  ...['noyaktighet', 'presisjon', 'kvalifikator'].map(to('qualifier')),
  ...['nedre-grense', 'min', 'minimum'].map(to('low')),
  ...['ovre-grense', 'max', 'maximum'].map(to('high')),
])

export const statusSynonyms: ReadonlyMap<string, string> = new Map([
  ...['endelig', 'endeleg', 'final'].map(to('final')),
  ...['forelopig', 'forelopige', 'forebels', 'preliminary', 'provisional'].map(to('preliminary')),
  ...['anslag', 'estimat', 'estimate', 'estimated'].map(to('estimate')),
  ...['prognose', 'framskriving', 'fremskriving', 'forecast', 'projection'].map(to('forecast')),
])

export const qualifierSynonyms: ReadonlyMap<string, string> = new Map([
  ...['eksakt', 'noyaktig', 'exact'].map(to('exact')),
  ...['ca', 'cirka', 'circa', 'om-lag', 'omtrent', 'about', 'approximately'].map(to('about')),
  ...['over', 'mer-enn', 'meir-enn', 'more-than'].map(to('over')),
  ...['under', 'mindre-enn', 'less-than'].map(to('under')),
  ...['naer', 'nesten', 'nearly', 'almost'].map(to('nearly')),
  ...['ord', 'words'].map(to('words')),
])

function to(word: string): (written: string) => readonly [string, string] {
  return (written) => [written, word]
}
