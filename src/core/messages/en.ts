import type { MessageTable } from './keys'

export const en = {
  messages: {
    'file/missing': ['{other} is missing', 'add the file, or remove what belongs to it'],
    'file/missing#extension': [
      '{value} is not read, and {other} is missing',
      'give it the name {other}',
    ],
    'file/missing#twin': [
      '{value} is not read, since {other} is there too',
      'keep one of the two, by the name {other}',
    ],
    'file/missing#denied': ['{other} may not be opened', 'give yourself the right to read it'],
    'file/missing#link': [
      '{other} is a link to something that is not there',
      'mend the link, or put the file itself there',
    ],
    'file/missing#unread': [
      '{other} cannot be read ({expected})',
      'open it in another program and save it anew',
    ],
    'file/empty': ['the file is empty', 'fill it in, or remove it'],
    'file/too-large': ['the file is larger than {expected}', 'split it into several indicators'],
    'encoding/fallback': [
      'the file is not UTF-8 and was read as Windows-1252',
      'save it as UTF-8, or write csv: { encoding: windows-1252 } in the indicator',
    ],
    'encoding/fallback#yaml': [
      'the file is not UTF-8 and was read as Windows-1252',
      'save it as UTF-8',
    ],
    'encoding/unreadable': [
      'the file is not text in an encoding that can be read',
      'save it as UTF-8 text',
    ],
    'encoding/unreadable#write': [
      'the row has "{value}", which the encoding of the file it is to go into ({expected}) does not have',
      'save that file as UTF-8 first',
    ],
    'csv/delimiter': [
      'the columns are not separated by comma, semicolon or tab, so "{other}" was used',
      'save the file with one of the three, or write csv: { delimiter } in the indicator',
    ],
    'csv/delimiter#rows': [
      'the header is separated by "{expected}", the rows by "{other}"',
      'use the same sign in the whole file',
    ],
    'csv/quote': [
      'a quotation mark is opened here and not closed properly',
      'close the field with ", and write "" for a quotation mark inside it',
    ],
    'csv/too-few-fields': [
      'the row has {count} {count|field|fields}, but the header has {expected}',
      'give every column a field, empty where nothing is known',
    ],
    'csv/too-many-fields': [
      'the row has {count} {count|field|fields}, but the header has {expected}',
      'put fields that contain the separator in quotation marks',
    ],
    'header/missing': ['the column "{column}" is missing', 'add it to the header'],
    'header/duplicate': ['the column "{other}" is there twice', 'keep one of them'],
    'header/unknown': [
      '"{value}" is not a column of this indicator and was not read',
      'remove it, or choose one of these names: {expected}',
    ],
    'header/unknown#unnamed': [
      'column number {other} has no name and was not read',
      'give it a name, or remove it',
    ],
    'period/invalid': [
      '"{value}" is not a period',
      'write 2021, 2021-H1, 2021-Q3, 2021-07 or 2020/2021',
    ],
    'period/invalid#missing': [
      'the period is missing',
      'write 2021, 2021-H1, 2021-Q3, 2021-07 or 2020/2021',
    ],
    'period/mixed': [
      '"{value}" is a period of another length than the rest of the file',
      'keep one length of period in a file',
    ],
    'value/not-a-number': ['"{value}" is not a number', 'write {expected} or leave the cell empty'],
    'value/ambiguous': [
      '"{value}" can be read in two ways in this file',
      'write it without thousands separator, or write csv: { decimal } in the indicator',
    ],
    'value/ambiguous#point': [
      '"{value}" has a point in a file with decimal commas and can be read in two ways',
      'write it with a decimal comma and without thousands separator, or write csv: { decimal } in the indicator',
    ],
    'value/out-of-range': [
      '{value} is outside {expected}, the range of the indicator',
      'check the figure, or the range',
    ],
    'value/out-of-range#contrast': [
      '{value} has too little contrast with {other}; {expected} is the least that can be read',
      'choose a colour with more contrast; until then one like it is used',
    ],
    'interval/order': ['{value} breaks the order low ≤ value ≤ high', 'check the three figures'],
    'dimension/unknown-value': [
      '"{value}" is not a value of "{other}"',
      'choose one of these: {expected}',
    ],
    'dimension/missing': ['the value of "{other}" is missing', 'choose one of these: {expected}'],
    'status/unknown': [
      '"{value}" is not a status',
      'leave the cell empty, or choose one of these: {expected}',
    ],
    'qualifier/unknown': [
      '"{value}" is not a qualifier',
      'leave the cell empty, or choose one of these: {expected}',
    ],
    'published/invalid': ['"{value}" is not a date', 'write 2025-11-07, 2025-11 or 2025'],
    'source/unknown': [
      'the source "{value}" is not in sources.yaml',
      'add it there, or mend the id',
    ],
    'observation/duplicate': [
      'the row has the same period, dimensions and published date as line {other}',
      'remove one of the rows, or give the revised one its own published date',
    ],
    'observation/duplicate#update': [
      "the row has another figure than line {other} of the indicator's file, with the same published date",
      'give the new figures a later date',
    ],
    'sum/mismatch': [
      'the parts of "{other}" sum to {expected}, but the total is {value}',
      'check the figures, or remove total from the dimension',
    ],
    'series/gap': [
      'the series skips {expected}',
      'add {count|a row|rows} for what is missing, with .. as value where there is no figure',
    ],
    'yaml/syntax': ['the file is not valid YAML here', 'check indents, colons and quotation marks'],
    'yaml/syntax#indent': [
      'the indentation does not fit what comes before',
      'use the same number of spaces for keys of the same level, and close every [ and {',
    ],
    'yaml/syntax#tab': ['a tab is used for indentation', 'use spaces'],
    'yaml/syntax#open': [
      'something is opened here and not closed',
      'look for a missing quotation mark, ] or }',
    ],
    'yaml/syntax#colon': [
      'a key or a colon is not where it can be',
      'put texts that contain a colon in quotation marks',
    ],
    'yaml/syntax#twice': ['the same key is there twice', 'keep one of them'],
    'yaml/syntax#alias': [
      '{other} refers to nothing',
      'put texts that begin with * in quotation marks',
    ],
    'yaml/syntax#deep': ['the file is nested too deeply', 'close every [ and {'],
    'yaml/syntax#documents': [
      'the file has more than one document',
      'remove the line --- and what follows it',
    ],
    'yaml/shape': ['"{column}" must be {expected}', 'mend what is there'],
    'yaml/shape#missing': ['"{column}" is missing', 'add it'],
    'yaml/shape#unknown': [
      '"{other}" is not a key that is read here',
      'remove it, or choose one of these: {expected}',
    ],
    'yaml/shape#choice': [
      '"{value}" cannot be used for "{column}"',
      'choose one of these: {expected}',
    ],
    'yaml/shape#id': [
      '"{value}" cannot be an id',
      'use a–z, 0–9, - and _, and begin with a letter or figure; at most 200 signs, and "all" is reserved',
    ],
    'yaml/shape#twice': ['the id "{value}" is there twice', 'give each its own id'],
    'yaml/shape#reserved': [
      'a dimension cannot be called "{value}": a column has that name',
      'choose another id',
    ],
    'reference/unknown': [
      '"{value}" in "{column}" is not known',
      'mend the id, or choose one of these: {expected}',
    ],
    'reference/unknown#none': [
      '"{value}" in "{column}" is not known',
      'remove the id, or add what it refers to',
    ],
    'target/direction': [
      'the goal {other} is on the wrong side of the baseline {expected} for the direction "{value}"',
      'check goal, baseline and direction',
    ],
    'target/baseline-after-due': [
      'the baseline {value} is later than the due date {other}',
      'check baseline and due',
    ],
    'text/untranslated': [
      '{count} {count|text is|texts are} missing in {expected}',
      'add the key {other}, or another language is shown',
    ],
  },
  expected: {
    nb: 'Bokmål',
    nn: 'Nynorsk',
    en: 'English',
    text: 'a text, or one for each language',
    texts: 'a list of texts, or one for each language',
    string: 'a plain text',
    number: 'a number with a decimal point',
    integer: 'a whole number from 0 to 20',
    boolean: 'true or false',
    list: 'a list',
    mapping: 'a mapping (key: value)',
    date: 'a date (2025-11-07, 2025-11 or 2025)',
    period: 'a period (2021, 2021-H1, 2021-Q3, 2021-07 or 2020/2021)',
    goal: 'one of value, factor, change, or low and high',
    tile: 'two whole numbers: column and row',
    order: 'such that low ≤ high',
    bounds: 'such that min ≤ max',
    bands: 'such that no_change ≤ behind ≤ on_track',
    address: 'a web address that begins with https:// or http://',
    colour: 'a colour: #rrggbb, #rgb or light-dark(#rrggbb, #rrggbb)',
    light: 'a light background',
    dark: 'a dark background',
  },
} as const satisfies MessageTable
