import type { Language } from './model'
import type { Hinge } from './phrases/phrases'
import { phrasesIn } from './phrases/phrasesIn'
import { directionIn, story, type StoryContext } from './story'
import type { SensitivityChange, Verdict, VerdictNote } from './verdict/model'
import { statusCompared } from './verdict/sensitivity'

/** A note on a verdict as a sentence. */
export function noteText(note: VerdictNote, language: Language): string {
  return phrasesIn(language).note[note]
}

/** What was changed in a sensitivity run, as a label. */
export function changeText(change: SensitivityChange, language: Language): string {
  return phrasesIn(language).change[change]
}

/** Which way the figures go where no number was set; null where one was (method.md §6). */
export function directionSentence(
  verdict: Pick<Verdict, 'direction' | 'turnedTo'>,
  language: Language,
): string | null {
  return directionIn(verdict, phrasesIn(language))
}

/** «Vurderingen avhenger av …», naming what it hangs on; null where every calculation agrees. */
export function sensitivitySentence(
  verdict: Pick<Verdict, 'status' | 'lastStatus' | 'sensitivity'>,
  language: Language,
): string | null {
  const status = statusCompared(verdict)
  if (status === null) return null
  const different = verdict.sensitivity.filter((other) => other.status !== status)
  if (different.length === 0) return null
  const phrases = phrasesIn(language)
  const hinges = [...new Set(different.map(({ change }) => phrases.hinge[hingeOf(change)]))]
  return [
    phrases.dependsOn(listed(hinges, phrases.and)),
    phrases.othersDiffer(different.length, verdict.sensitivity.length),
  ].join(' ')
}

function hingeOf(change: SensitivityChange): Hinge {
  if (change === 'baseline_earlier' || change === 'baseline_later') return 'baseline'
  if (change === 'final_only') return 'preliminary'
  return change === 'low' || change === 'high' ? 'interval' : 'method'
}

function listed(texts: readonly string[], and: string): string {
  const last = texts.slice(-1).join('')
  const others = texts.slice(0, -1).join(', ')
  return others === '' ? last : `${others} ${and} ${last}`
}

/**
 * The verdict in one to four short sentences: what it takes and what was done so far, or, where
 * there is no pace to state, what is and what is not known; always with figure, unit and period.
 */
export function keySentence(verdict: Verdict, context: StoryContext): string {
  return story(verdict, context).join(' ')
}
