import type { Language } from '@/core/model'

/** An event of a whole day. */
export interface CalendarEvent {
  readonly uid: string
  /** ISO day. */
  readonly day: string
  readonly summary: string
  readonly description: string
  readonly url: string | null
}

export interface Calendar {
  readonly name: string
  readonly language: Language
  /** ISO day on which the calendar was made. */
  readonly stamp: string
  readonly events: readonly CalendarEvent[]
}

/** A calendar as iCalendar (RFC 5545): texts escaped, lines of at most 75 octets, CR LF. */
export function calendar({ name, language, stamp, events }: Calendar): string {
  const stamped = `DTSTAMP:${basic(stamp)}T000000Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Siktemål//Siktemål//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${language}:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap(({ uid, day, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      stamped,
      `DTSTART;VALUE=DATE:${basic(day)}`,
      `SUMMARY;LANGUAGE=${language}:${escaped(summary)}`,
      `DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`,
      ...(url === null ? [] : [`URL:${url}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** `2026-03-31` as `20260331`. */
function basic(day: string): string {
  return day.replaceAll('-', '')
}

/** A text as a property's value: a backslash before what has a meaning, no control characters. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`)
    .replace(/[\u0000-\u0008\u000A-\u001F\u007F]|\p{Surrogate}/gu, '\uFFFD')
}

const encoder = new TextEncoder()

/** A line in pieces of at most 75 octets, no character cut in two; all but the first begin with a blank. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > 75) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}
