import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Choice } from '../../components/library/library-props'
import { sayStanding } from '../../components/library/say-standing'
import { sayAttribution } from '../../components/say/attribution'
import { capitalised } from '../../components/say/publisher'
import { textIn } from '../../components/say/texts'
import { type Strings, useStrings } from '../../components/strings'
import type { Attribution, Standing, Texts } from '../../lib/engine/pack/claim'
import {
  type FilterName,
  filterNames,
  type ShelfRow,
  sortShelf,
  valuesFor,
} from '../../lib/engine/search/shelf-row'
import type { ClaimDatabase } from '../../lib/store/db'
import { readNames, readShelf, type StoredRow } from '../../lib/store/shelf'
import { usePacks } from './use-packs'

type Names = Awaited<ReturnType<typeof readNames>>

export interface Shelf {
  /** Newest first. */
  rows: StoredRow[]
  isReading: boolean
  choices: Record<FilterName, Choice[]>
}

/** Every claim of the packs that are on, and what they can be sorted out by; read anew when the packs change. */
export function useShelf(db: ClaimDatabase): Shelf {
  const strings = useStrings()
  const { packs } = usePacks(db)
  const [rows, setRows] = useState<StoredRow[]>([])
  const [isReading, setReading] = useState(true)
  const [names, setNames] = useState<Names>()
  useEffect(() => {
    if (!packs) return
    const reading = new AbortController()
    readNames(db).then(setNames)
    const tell = (rows: StoredRow[], isAll: boolean) => {
      setRows(sortShelf(rows))
      setReading(!isAll)
    }
    readShelf(db, tell, reading.signal)
    return () => reading.abort()
  }, [db, packs])
  const choices = useMemo(() => {
    const titles = new Map((packs ?? []).map(({ id, head }) => [id, head.title]))
    return choicesIn(rows, nameBy(names, titles, strings), strings)
  }, [rows, names, packs, strings])
  return { rows, isReading, choices }
}

type NameBy = Record<FilterName, (value: string) => string>

function nameBy(names: Names | undefined, packs: Map<string, Texts>, strings: Strings): NameBy {
  const said = (texts: Texts | undefined, value: string) =>
    texts ? capitalised(textIn(texts, strings), strings) : value
  return {
    entity: value => said(names?.entities.get(value)?.name, value),
    measure: value => said(names?.measures.get(value)?.name, value),
    year: value => value,
    attribution: value => sayAttribution({ attribution: value as Attribution }, undefined, strings),
    standing: value => sayStanding(value as Standing, strings),
    pack: value => (value === 'own' ? strings.t('packs.own') : said(packs.get(value), value)),
  }
}

/** The values that some row has, by name; years the newest first. */
function choicesIn(rows: ShelfRow[], nameOf: NameBy, { locale }: Strings): Shelf['choices'] {
  const { compare } = new Intl.Collator(locale)
  const choicesFor = (name: FilterName): Choice[] => {
    const values = new Set<string>()
    for (const row of rows) for (const value of valuesFor(name, row)) if (value) values.add(value)
    const choices = Array.from(values, value => ({ value, name: nameOf[name](value) }))
    choices.sort((one, other) => compare(one.name, other.name))
    return name === 'year' ? choices.reverse() : choices
  }
  return Object.fromEntries(filterNames.map(name => [name, choicesFor(name)])) as Shelf['choices']
}
