import { formatDate } from './format'
import type { Language } from './model'

/** «22. november 2026 kl. 05.15», Norwegian time, from milliseconds since 1970; in English «…, 05:15». */
export function formatMoment(milliseconds: number, language: Language): string {
  // Made only when a moment is told: a slow telephone takes 0.2 s for the rules of a time zone.
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Oslo',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const written = clock.format(milliseconds)
  const [date, time] = [formatDate(written.slice(0, 10), language), written.slice(11)]
  return language === 'en' ? `${date}, ${time}` : `${date} kl. ${time.replace(':', '.')}`
}
