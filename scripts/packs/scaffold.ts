import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as patterns from '../../lib/engine/pack/patterns'

/** Write the files of a new pack, one claim in it as an example; it builds as it is. Throws where the name will not do. */
export function scaffoldPack(packs: string, name: string): void {
  const folder = join(packs, name)
  if (!patterns.id.test(name)) throw new Error(`${name} is no pack id: lower-case words joined by hyphens`)
  if (existsSync(folder)) throw new Error(`${folder} is already there`)
  for (const [path, content] of Object.entries(filesOf(name))) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
  }
  console.log(`${folder} is there; ${join(packs, 'README.md')} says how to go on`)
}

/** One claim about nothing in the world, at an address that is reserved for examples: to be replaced. */
function filesOf(id: string): Record<string, unknown> {
  return {
    'pack.json': headOf(id),
    'topic.json': topic,
    'entities.json': [entity],
    'measures.json': [measure],
    'sources/first.json': [source],
    'claims/first.json': [claim],
  }
}

const day = '2026-01-01'

function headOf(id: string) {
  return {
    format: 1,
    id,
    version: '0.1.0',
    title: { en: id },
    licence: 'CC-BY-4.0',
    languages: ['en'],
    lastChecked: day,
    changelog: [{ version: '0.1.0', date: day, changes: ['First edition.'] }],
  }
}

const topic = {
  en: [
    { term: 'lighthouse', weight: 3 },
    { term: 'lighthouse keeper', weight: 2 },
    { term: 'lighthouse parable', weight: -2 },
  ],
}

const entity = {
  id: 'north-light',
  kind: 'place',
  name: { en: 'North Light' },
  aliases: { en: ['northern lighthouse'] },
}

const measure = {
  id: 'height',
  name: { en: 'Height', it: 'Altezza' },
  dim: 'length',
  cues: { en: ['height', 'tall'], it: ['altezza', 'alto'] },
  not: [],
}

const source = {
  id: 'harbour-office-2025-01-31',
  publisher: 'Example Harbour Office',
  title: 'List of Lights',
  date: '2025-01-31',
  url: 'https://example.org/list-of-lights',
  language: 'en',
}

const claim = {
  id: 'north-light-42-m',
  entities: [entity.id],
  measure: measure.id,
  quantity: { min: 42, max: 42, unit: 'm', qualifier: null },
  asOf: source.date,
  stage: 'actual',
  label: { en: 'Height of North Light', it: 'Altezza di North Light' },
  statement: {
    en: 'North Light stands 42 metres above high water.',
    it: "North Light si alza 42 metri sopra l'alta marea.",
  },
  origin: { found: true, source: source.id, attribution: 'official statistics' },
  standing: 'standing',
  confidence: 'high',
  cues: { en: ['above high water'] },
  checkedOn: day,
}
