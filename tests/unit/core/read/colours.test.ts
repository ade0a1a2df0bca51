import { expect, test } from 'vitest'
import { readMonitor } from '@/core/read/monitor'
import { folderOf } from '../../../helpers/folder'
import { folderProblems, plainFolder, readFolder } from '../../../helpers/reading'

const read = (colours: string) => {
  const yaml = `${plainFolder['monitor.yaml']}colours:${colours}\n`
  return {
    colours: readFolder({ 'monitor.yaml': yaml }).monitor?.settings.colours,
    problems: folderProblems({ 'monitor.yaml': yaml }),
  }
}

test('colours are kept by name, with or without the token’s prefix; an empty one is left out', () => {
  expect(
    read(`
  accent: '#0b6b3a'
  --sm-series-2: 'light-dark(#7a1f3d, #ffb3c8)'
  series-3: { light: '#7a1f3d', dark: '#ffb3c8' }
  series-4: { light: '#7a1f3d' }
  data: ''`),
  ).toEqual({
    colours: {
      accent: '#0b6b3a',
      'series-2': 'light-dark(#7a1f3d, #ffb3c8)',
      'series-3': 'light-dark(#7a1f3d, #ffb3c8)',
      'series-4': '#7a1f3d',
    },
    problems: [],
  })
})

test('what is hard to read is a warning for each background, and is kept', () => {
  expect(
    read(`
  accent: '#ff9900'
  data: 'light-dark(#eeeeee, #222222)'
  axis: '#888888'`),
  ).toEqual({
    colours: { accent: '#ff9900', data: 'light-dark(#eeeeee, #222222)', axis: '#888888' },
    problems: [
      'monitor.yaml:7:colours.accent value/out-of-range',
      'monitor.yaml:8:colours.data value/out-of-range',
      'monitor.yaml:8:colours.data value/out-of-range',
    ],
  })
})

test('the message names the colour, the background and the contrast, as the language writes it', () => {
  const yaml = `${plainFolder['monitor.yaml']}colours: { accent: '#ff9900' }\n`
  const say = (language: 'nb' | 'en') =>
    readMonitor(folderOf({ 'monitor.yaml': yaml }), { language }).diagnostics.map(
      ({ message }) => message,
    )
  expect(say('nb')[0]).toContain('#ff9900 har for liten kontrast mot lys bakgrunn; 4,5:1')
  expect(say('en')[0]).toContain('#ff9900 has too little contrast with a light background; 4.5:1')
})

test('what is no colour and no name is told and left out', () => {
  expect(
    read(`
  accent: 'red;} body{}'
  background: '#000'
  data: [1]
  axis: { dark: '#000' }`),
  ).toEqual({
    colours: {},
    problems: [
      'monitor.yaml:7:colours.accent yaml/shape',
      'monitor.yaml:8:colours.background yaml/shape',
      'monitor.yaml:9:colours.data yaml/shape',
      'monitor.yaml:10:colours.axis.light yaml/shape',
    ],
  })
})
