import type { PackSourceFile } from '../../lib/engine/pack/build'

/** The files of a pack of two claims, which builds without a problem; a fresh copy each time, to be broken. */
export function smallPack(): PackSourceFile[] {
  return [
    { path: 'pack.json', content: head() },
    { path: 'topic.json', content: { en: [{ term: 'lighthouse', weight: 3 }] } },
    {
      path: 'entities.json',
      content: [light('north-light', 'North Light'), light('south-light', 'South Light')],
    },
    {
      path: 'measures.json',
      content: [
        { id: 'height', name: { en: 'Height' }, dim: 'length', cues: { en: ['tall'] }, not: ['range'] },
        { id: 'range', name: { en: 'Range' }, dim: 'length', cues: { en: ['seen from'] }, not: ['height'] },
      ],
    },
    {
      path: 'sources/first.json',
      content: [source('list-2020', '2020-03'), source('list-2024', '2024-03-01')],
    },
    { path: 'claims/first.json', content: [northClaim(), southClaim()] },
  ]
}

/** A part of a fresh small pack's file, to be changed in place; keys as in `claims[0].quantity.min`. */
export function change(
  files: PackSourceFile[],
  path: string,
  keys: (string | number)[],
  value: unknown,
): PackSourceFile[] {
  const file = files.find(file => file.path === path)!
  const [last, ...before] = [...keys].reverse() as [string | number, ...(string | number)[]]
  let holder = file.content as Record<string | number, unknown>
  for (const key of before.reverse()) holder = holder[key] as Record<string | number, unknown>
  if (value === undefined) delete holder[last]
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true })
  return files
}

function head() {
  return {
    format: 1,
    id: 'lights',
    version: '1.0.0',
    title: { en: 'Lights' },
    licence: 'CC0-1.0',
    languages: ['en'],
    lastChecked: '2025-01-31',
    changelog: [{ version: '1.0.0', date: '2025-01-31', changes: ['First edition.'] }],
  }
}

const light = (id: string, name: string) => ({ id, kind: 'place', name: { en: name }, aliases: {} })

const source = (id: string, date: string) => ({
  id,
  publisher: 'Harbour Office',
  title: 'List of Lights',
  date,
  url: `https://example.org/${id}`,
})

function northClaim() {
  return {
    id: 'north-light-42-m',
    entities: ['north-light'],
    measure: 'height',
    quantity: { min: 42, max: 42, unit: 'm', qualifier: null },
    asOf: '2020',
    stage: 'actual',
    label: { en: 'Height of North Light', it: 'Altezza di North Light' },
    statement: {
      en: 'North Light stood 42 metres high in 2020.',
      it: 'Nel 2020 North Light era alto 42 metri.',
    },
    origin: { found: true, source: 'list-2020', attribution: 'official statistics' },
    lineage: [
      {
        source: 'list-2024',
        relation: 'updates',
        quantity: { min: 44, max: 44, unit: 'm', qualifier: null },
      },
    ],
    standing: 'outdated',
    confidence: 'high',
    cues: { en: ['lantern room'] },
    confusable: ['south-light-range-43-m'],
    checkedOn: '2025-01-31',
  }
}

function southClaim() {
  return {
    ...northClaim(),
    id: 'south-light-range-43-m',
    entities: ['south-light'],
    measure: 'range',
    quantity: { min: 43, max: 43, unit: 'm', qualifier: 'max' },
    lineage: [],
    standing: 'standing',
    confusable: ['north-light-42-m'],
  }
}
