import type { Claim, Origin, Source } from '../../lib/engine/pack/claim'

type Found = Extract<Origin, { found: true }>

/** A claim by a source of which only the given parts are known. */
export const claimOf = (source: Omit<Source, 'id'>, origin: Partial<Found> = {}): Claim => ({
  id: 'altman-chips',
  pack: 'example',
  also: [],
  entities: ['openai'],
  measure: 'funding-sought',
  quantity: { min: 5e12, max: 7e12, unit: 'USD', qualifier: null },
  asOf: '2024-02-08',
  stage: 'sought',
  statement: {
    en: 'Sam Altman sought 5 to 7 trillion dollars for chips.',
    it: 'Sam Altman cercava da 5.000 a 7.000 miliardi di dollari per i chip.',
  },
  label: { en: "Altman's chip plan", it: 'Il piano di Altman per i chip' },
  origin: {
    found: true,
    source: { id: 'the-source', ...source },
    attribution: 'anonymous sources',
    ...origin,
  },
  lineage: [],
  standing: 'standing',
  confidence: 'high',
  cues: {},
  confusable: [],
  checkedOn: '2026-10-09',
})
