import type { ComponentChildren } from 'preact'
import { Options } from '../../components/options/options'
import { Packs } from '../../components/options/packs'
import type { ImportView, PackHeadView, PacksProps, PackView } from '../../components/options/packs-props'

const nothing = () => {}

const head: PackHeadView = {
  format: 1,
  id: 'ai-compute',
  version: '2026.11.0',
  title: { en: 'Chips and AI' },
  licence: 'CC BY 4.0',
  languages: ['en', 'it', 'de'],
  lastChecked: '2026-11-20',
  changelog: [{ version: '2026.11.0', date: '2026-11-20', changes: ['Twelve claims more about power.'] }],
  counts: { claims: 416, sources: 388, confirmedOrigins: 0.766 },
}
const housing: PackHeadView = {
  ...head,
  id: 'housing-nl',
  version: '7.0.0',
  title: { en: 'Housing in the Netherlands' },
  licence: 'CC0',
  languages: ['en', 'nl'],
  lastChecked: '2025-09-03',
  changelog: [],
  counts: { claims: 92, sources: 40, confirmedOrigins: 1 },
}
const grids: PackHeadView = {
  ...housing,
  id: 'grids-eu',
  version: '3.0.0',
  title: { en: 'Power grids of Europe' },
  lastChecked: '2026-10-02',
}

const packs: PackView[] = [
  { id: 'ai-compute', kind: 'bundled', on: true, head },
  { id: 'housing-nl', kind: 'imported', on: false, head: housing, outranked: 2 },
  {
    id: 'own',
    kind: 'own',
    on: true,
    head: { ...housing, id: 'own', counts: { claims: 4, sources: 4, confirmedOrigins: 1 } },
  },
]

/** The section *Packs*, with every action answered by nothing. */
export const packsOf = (more: Partial<PacksProps> = {}) => (
  <Packs
    packs={packs}
    today="2026-11-21"
    onSwitch={nothing}
    onExport={nothing}
    onRemove={nothing}
    onFile={nothing}
    onImport={nothing}
    onStop={nothing}
    {...more}
  />
)

const file = 'grids-eu-3.whence.json'
const importOf = (importing: ImportView) => packsOf({ importing })

const shown: Record<string, () => ComponentChildren> = {
  packs: () => packsOf(),
  'packs, checking': () => importOf({ file, step: 'checking', progress: 0.4 }),
  'packs, preview': () =>
    importOf({
      file,
      step: 'preview',
      size: 1_140_000,
      head: grids,
      replaces: '2.0.0',
      added: 1131,
      changed: 58,
      gone: 1,
      news: [{ version: '3.0.0', date: '2026-10-02', changes: ['The grid of Iceland.'] }],
      doubts: [{ path: '.claims[3].origin', message: 'has no address' }],
    }),
  'packs, writing': () => importOf({ file, step: 'writing', head: grids, done: 812, total: 1189 }),
  'packs, imported': () => importOf({ file, step: 'done', head: grids }),
  'packs, refused': () =>
    importOf({
      file,
      step: 'failed',
      trouble: {
        says: 'This file is not a pack that can be used. What is wrong, and where in it:',
        places: Array.from({ length: 8 }, (_, n) => ({
          path: `.claims[${n}].origin.source`,
          message: 'is no id: lower-case words joined by hyphens',
        })),
      },
    }),
  'packs, trouble': () => packsOf({ trouble: { says: 'There is no room left for it on this device.' } }),
}

/** Every state of the section by name, on its page. */
export const packsStates: typeof shown = Object.fromEntries(
  Object.entries(shown).map(([name, State]) => [
    name,
    () => <Options version="0.1.0" current="packs" views={{ reading: null, packs: <State /> }} />,
  ]),
)
