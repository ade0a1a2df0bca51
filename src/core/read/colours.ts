import { colourOf, contrastOn, type GivenColour } from '../colour/scheme'
import { colourName, colourNames, leastContrast } from '../colour/tokens'
import { addProblem, expectedText } from './report'
import { addShape, addUnknownKey, fieldsOf, optional, required, stringAt, where } from './shape'
import { entriesOf, isBlank, type Place } from './yaml'

/** A monitor's colours by their names; what is no colour is left out, what is hard to read is told. */
export function coloursAt(place: Place): Readonly<Record<string, string>> | null {
  const entries = entriesOf(place)
  if (entries === null) {
    addShape(place, 'mapping')
    return null
  }
  return Object.fromEntries(
    [...entries].flatMap(([written, entry]) => {
      const name = colourName(written)
      if (name === null) addUnknownKey(entry, written, colourNames)
      const text = name === null || isBlank(entry) ? null : colourAt(entry, leastContrast(name))
      return name === null || text === null ? [] : [[name, text] as const]
    }),
  )
}

function colourAt(place: Place, least: number): string | null {
  const text = entriesOf(place) === null ? stringAt(place) : pairAt(place)
  const colour = text === null ? null : colourOf(text)
  if (text !== null && colour === null) addShape(place, 'colour')
  if (colour === null) return null
  checkContrast(place, colour, least)
  return text
}

/** `{ light: '#…', dark: '#…' }`, as a stylesheet says it. */
function pairAt(place: Place): string | null {
  const fields = fieldsOf(place, ['light', 'dark'])
  const light = fields && required(fields, 'light', stringAt)
  const dark = fields && optional(fields, 'dark', stringAt)
  return light === null || dark === null ? light : `light-dark(${light}, ${dark})`
}

/** Warns of what was given; a colour for dark surroundings that is made from the other is made readable. */
function checkContrast(place: Place, { light, dark }: GivenColour, least: number): void {
  const given = [['light', light] as const, ...(dark === null ? [] : [['dark', dark] as const])]
  const { report } = place.yaml
  for (const [scheme, colour] of given) {
    if (contrastOn(scheme, colour) >= least) continue
    const number = report.language === 'en' ? String(least) : String(least).replace('.', ',')
    addProblem(report, {
      key: 'value/out-of-range#contrast',
      ...where(place),
      expected: `${number}:1`,
      other: expectedText(scheme, report.language),
    })
  }
}
