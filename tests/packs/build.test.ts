import { expect, test } from 'vitest'
import { buildPack } from '../../lib/engine/pack/build'
import { change, smallPack } from './small-pack'

const claims = 'claims/first.json'

/** What is wrong with the small pack once `keys` of the file at `path` is `value` (taken away where undefined). */
function problemsOf(path: string, keys: (string | number)[], value: unknown): string[] {
  return buildPack(change(smallPack(), path, keys, value)).problems.map(
    ({ severity, file, path, message }) => `${severity} ${file} ${path}: ${message}`,
  )
}

test('a pack of whole parts builds without a problem', () => {
  const { pack, problems } = buildPack(smallPack())
  expect(problems).toEqual([])
  expect(pack?.counts).toEqual({ claims: 2, sources: 2, confirmedOrigins: 1 })
})

test('equal files in any order give the same bytes', () => {
  const bytes = (files = smallPack()) => JSON.stringify(buildPack(files).pack)
  expect(bytes(smallPack().reverse())).toBe(bytes())
  expect(bytes(smallPack().map(shuffled))).toBe(bytes())
})

/** The same file with its list and the keys of its entries the other way round. */
function shuffled(file: { path: string; content: unknown }) {
  if (!Array.isArray(file.content)) return file
  const turn = (entry: object) => Object.fromEntries(Object.entries(entry).reverse())
  return { path: file.path, content: [...file.content].reverse().map(turn) }
}

const long = (length: number) => 'word '.repeat(length / 5).trim()

/** One broken pack for each rule that stops a build: where it was broken, and what is said about it. */
const broken: [rule: string, file: string, keys: (string | number)[], value: unknown, problem: string][] = [
  ['an id of another form', claims, [0, 'id'], 'North Light', '[0].id: is no id'],
  ['an id twice', claims, [1, 'id'], 'north-light-42-m', '[1].id: north-light-42-m is taken'],
  [
    'a merged id that is taken',
    claims,
    [1, 'also'],
    ['north-light-42-m'],
    '[1].also[0]: north-light-42-m is taken',
  ],
  ['no entity', claims, [0, 'entities'], [], '[0].entities: names no entity'],
  ['an unknown entity', claims, [0, 'entities', 0], 'east-light', '[0].entities[0]: east-light is no entity'],
  ['an unknown measure', claims, [0, 'measure'], 'colour', '[0].measure: colour is no measure'],
  [
    'an upper bound of a range',
    claims,
    [1, 'quantity', 'min'],
    40,
    '[1].quantity.qualifier: is said of a range',
  ],
  [
    'a step that measures something else',
    claims,
    [0, 'lineage', 0, 'quantity', 'unit'],
    'W',
    '[0].lineage[0].quantity.unit: W is power, but m is length',
  ],
  ['a fact of a time to come', claims, [0, 'period'], '2023-35', '[0].period: begins after asOf (2020)'],
  [
    'a stop word for a name',
    'entities.json',
    [0, 'aliases'],
    { en: ['The'] },
    '[0].aliases.en[0]: The is a stop word',
  ],
  [
    'a version of the changelog of another form',
    'pack.json',
    ['changelog', 0, 'version'],
    'banana',
    '.changelog[0].version: is no version',
  ],
  ['a unit of another dimension', claims, [0, 'quantity', 'unit'], 'W', '[0].quantity.unit: W is power'],
  ['values out of order', claims, [0, 'quantity', 'min'], 50, '[0].quantity: has its values out of order'],
  ['a value that is text', claims, [0, 'quantity', 'min'], '42', '[0].quantity.min: '],
  [
    'a value without end',
    claims,
    [0, 'quantity', 'max'],
    Number('1e999'),
    '[0].quantity.max: is no finite number',
  ],
  ['an unknown qualifier', claims, [0, 'quantity', 'qualifier'], 'perhaps', '[0].quantity.qualifier: '],
  ['a date that is none', claims, [0, 'asOf'], 'last spring', '[0].asOf: is no date'],
  [
    'a day that no calendar has',
    claims,
    [0, 'asOf'],
    '2023-02-29',
    '[0].asOf: is a date that no calendar has',
  ],
  [
    'a period out of order',
    claims,
    [0, 'period'],
    '2024/2023',
    '[0].period: is a period that no calendar has',
  ],
  ['an unknown stage', claims, [0, 'stage'], 'rumour', '[0].stage: '],
  ['no statement in English', claims, [0, 'statement', 'en'], undefined, '[0].statement.en: '],
  ['an empty statement', claims, [0, 'statement', 'en'], '', '[0].statement.en: is empty'],
  [
    'an over-long statement',
    claims,
    [0, 'statement', 'en'],
    long(500),
    '[0].statement.en: is longer than 400',
  ],
  ['an over-long label', claims, [0, 'label', 'en'], long(100), '[0].label.en: is longer than 60'],
  ['markup', claims, [0, 'statement', 'en'], 'It is <b>42</b> m high.', '[0].statement.en: holds markup'],
  [
    'a character reference',
    claims,
    [0, 'statement', 'en'],
    'Sand &amp; sea.',
    '[0].statement.en: holds markup',
  ],
  [
    'a turned direction',
    claims,
    [0, 'label', 'en'],
    'North\u202E Light',
    '[0].label.en: holds markup or control',
  ],
  [
    'text of no language',
    claims,
    [0, 'label', 'in English'],
    'Light',
    '[0].label: has a key that is no language',
  ],
  [
    'an unknown source',
    claims,
    [0, 'origin', 'source'],
    'list-1900',
    '[0].origin.source: list-1900 is no source',
  ],
  ['no attribution', claims, [0, 'origin', 'attribution'], undefined, '[0].origin.attribution: '],
  [
    'an attribution off the list',
    claims,
    [0, 'origin', 'attribution'],
    'hearsay',
    '[0].origin.attribution: ',
  ],
  ['an origin neither found nor not', claims, [0, 'origin', 'found'], undefined, '[0].origin.found: '],
  [
    'a step before the step before it',
    claims,
    [0, 'lineage', 1],
    step('list-2020', 'repeats'),
    '[0].lineage[1]: 2020-03 comes after',
  ],
  ['an unknown relation', claims, [0, 'lineage', 0, 'relation'], 'likes', '[0].lineage[0].relation: '],
  [
    'a standing without its reason',
    claims,
    [0, 'standing'],
    'denied',
    '[0].standing: is denied, but no step',
  ],
  [
    'a cue with a scale word',
    claims,
    [0, 'cues', 'de'],
    ['zwei Billionen'],
    '[0].cues.de[0]: holds the scale word',
  ],
  ['a cue of no language', claims, [0, 'cues', 'x!'], ['light'], '[0].cues.x!: '],
  [
    'an unknown confusable',
    claims,
    [0, 'confusable', 0],
    'east-light',
    '[0].confusable[0]: east-light is no other',
  ],
  [
    'itself as confusable',
    claims,
    [0, 'confusable', 0],
    'north-light-42-m',
    '[0].confusable[0]: north-light-42-m is no other',
  ],
  [
    'a confusable named on one side only',
    claims,
    [1, 'confusable'],
    [],
    '[0].confusable[0]: south-light-range-43-m does not name',
  ],
  [
    'checked before it was said',
    claims,
    [0, 'checkedOn'],
    '2019-12-31',
    '[0].checkedOn: is before what it checks',
  ],
  [
    'checked after the pack was',
    claims,
    [0, 'checkedOn'],
    '2025-02-01',
    "[0].checkedOn: is after the pack's",
  ],
  ['a field that is not known', claims, [0, 'colour'], 'white', '[0].colour: '],
  [
    'a key that reaches the prototype',
    claims,
    [0, '__proto__'],
    {},
    '[0].__proto__: is a key that no pack may have',
  ],
  ['deep nesting', claims, [0, 'cues'], nested(40), 'is nested more than 12 deep'],
  [
    'an http address',
    'sources/first.json',
    [0, 'url'],
    'http://example.org/',
    '[0].url: is no https address',
  ],
  [
    'a script for an address',
    'sources/first.json',
    [0, 'url'],
    'javascript:alert(1)',
    '[0].url: is no https address',
  ],
  [
    'credentials in an address',
    'sources/first.json',
    [0, 'url'],
    'https://a:b@example.org/',
    '[0].url: is no https address',
  ],
  ['no link', 'sources/first.json', [0, 'url'], undefined, 'claims/first.json [0].origin: has no link'],
  [
    'an origin without a date',
    'sources/first.json',
    [0, 'date'],
    undefined,
    '[0].origin.source: list-2020 has no date',
  ],
  [
    'an update older than its origin',
    'sources/first.json',
    [1, 'date'],
    '2019',
    '[0].lineage[0].relation: 2019 is older',
  ],
  [
    'a measure not to be confused with none',
    'measures.json',
    [0, 'not', 0],
    'depth',
    '[0].not[0]: depth is no other measure',
  ],
  ['an entity of no kind', 'entities.json', [0, 'kind'], 'lamp', '[0].kind: '],
  [
    'a Wikidata id of another form',
    'entities.json',
    [0, 'wikidata'],
    '42',
    '[0].wikidata: is no Wikidata id',
  ],
  ['a topic weight out of bounds', 'topic.json', ['en', 0, 'weight'], 1000, '.en[0].weight: '],
  ['a version of another form', 'pack.json', ['version'], '1.0', '.version: is no version'],
  ['a list that is none', claims, [], {}, 'claims/first.json'],
]

test.each(broken)('%s stops the build and is named', (_, file, keys, value, problem) => {
  const files = keys.length > 0 ? change(smallPack(), file, keys, value) : replaced(file, value)
  const { pack, problems } = buildPack(files)
  expect(pack).toBeUndefined()
  const lines = problems.map(({ severity, file, path, message }) => `${severity} ${file} ${path}: ${message}`)
  expect(
    lines.find(line => line.startsWith('error') && line.includes(problem)),
    lines.join('\n'),
  ).toBeDefined()
})

test('two claims of one fact stop the build', () => {
  const files = smallPack()
  const list = files.find(({ path }) => path === claims)!.content as object[]
  list.push({ ...structuredClone(list[1]), id: 'south-light-again', confusable: [] })
  expect(buildPack(files).problems).toContainEqual({
    severity: 'error',
    file: claims,
    path: '[2]',
    message: 'south-light-again tells the same fact as south-light-range-43-m',
  })
})

test('a figure without a found origin needs no link', () => {
  expect(problemsOf(claims, [1, 'origin'], { found: false, searched: 'The harbour archives.' })).toEqual([])
})

test('an account stands in for an origin without an address, and is counted as that', () => {
  const files = change(smallPack(), 'sources/first.json', [0, 'url'], undefined)
  for (const at of [0, 1]) change(files, claims, [at, 'origin', 'account'], 'list-2024')
  const { pack, problems } = buildPack(files)
  expect(problems.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
    'missing [0].origin',
    'missing [1].origin',
  ])
  expect(pack?.counts.confirmedOrigins).toBe(0)
})

test.each([
  ['a statement that leans on another', [0, 'statement', 'en'], 'That light is 42 metres high.', 'doubtful'],
  ['a label of one word', [0, 'label', 'en'], 'Height', 'doubtful'],
  ['no Italian', [0, 'statement', 'it'], undefined, 'missing'],
] as const)('%s is said, and does not stop the build', (_, keys, value, severity) => {
  const { pack, problems } = buildPack(change(smallPack(), claims, [...keys], value))
  expect(pack).toBeDefined()
  expect(problems.map(problem => problem.severity)).toEqual([severity])
})

test('a sum of money that was multiplied, not written, is doubtful', () => {
  const sum = { min: 3.27e10, max: 32_700_000_000.000_004, unit: 'USD', qualifier: null }
  const files = change(smallPack(), 'measures.json', [0, 'dim'], 'money')
  change(change(files, claims, [0, 'lineage', 0, 'quantity'], sum), claims, [0, 'quantity'], sum)
  expect(buildPack(files).problems).toMatchObject([
    { severity: 'doubtful', path: '[0].quantity.max', message: '32700000000.000004 has a fraction' },
  ])
})

test('a measure that only says what a figure is not needs no claim, and names other measures', () => {
  const measures = smallPack().find(({ path }) => path === 'measures.json')!.content as { id: string }[]
  const words = { ...measures[0]!, id: 'depth', not: [], excludes: [measures[0]!.id] }
  expect(problemsOf('measures.json', [measures.length], words)).toEqual([])
  expect(problemsOf('measures.json', [measures.length], { ...words, excludes: ['depth'] })).toEqual([
    `error measures.json [${measures.length}].excludes[0]: depth is no other measure`,
  ])
})

test('a name of one letter is doubtful', () => {
  expect(problemsOf('entities.json', [0, 'aliases'], { '*': ['N'] })).toEqual([
    'doubtful entities.json [0].aliases.*[0]: N is one letter',
  ])
})

test('a fiscal year may begin before its calendar year, and an initialism is no stop word', () => {
  expect(problemsOf(claims, [0, 'period'], 'FY2021-33')).toEqual([])
  expect(problemsOf('entities.json', [0, 'aliases'], { en: ['IT'], de: ['The'] })).toEqual([])
})

test.each(['pack.json', 'topic.json'])('without %s there is no pack', path => {
  const { pack, problems } = buildPack(smallPack().filter(file => file.path !== path))
  expect(pack).toBeUndefined()
  expect(problems).toEqual([{ severity: 'error', file: path, path: '', message: 'is not there' }])
})

test('a file of no known name is an error', () => {
  const { problems } = buildPack([...smallPack(), { path: 'notes.json', content: [] }])
  expect(problems).toEqual([
    { severity: 'error', file: 'notes.json', path: '', message: 'is no file of a pack' },
  ])
})

function step(source: string, relation: string) {
  return { source, relation }
}

function nested(depth: number): unknown {
  return depth === 0 ? {} : { en: nested(depth - 1) }
}

function replaced(path: string, content: unknown) {
  return smallPack().map(file => (file.path === path ? { path, content } : file))
}
