import { type LanguageCode, rowFor } from './language-code'

/** The points of a language that end no sentence. In small letters. */
interface Abbreviations {
  /** Written with a point, whatever follows. */
  points: ReadonlySet<string>
  /** Written with a point before a number: else the same letters are a word, and may end a sentence. */
  numbered: ReadonlySet<string>
  /** A number with a point is an ordinal: "am 5. November". */
  hasOrdinals: boolean
}

/** Others that write ordinals with a point, though matching does not speak them. */
const ordinalsElsewhere = new Set(['da', 'nb', 'no', 'fi', 'cs', 'sk', 'hu', 'et', 'tr'])

/** Of titles and firms, which every language writes of foreign names. */
const names = 'mr mrs ms dr prof st inc ltd corp jr vs etc'

const abbreviations: Record<LanguageCode, Abbreviations> = {
  en: {
    points: named(
      'co sr approx est al fig vol gen gov sen rep dept jan feb mar apr jun jul aug sep sept oct nov dec',
    ),
    numbered: words('no ca'),
    hasOrdinals: false,
  },
  it: {
    points: named('co sig dott ecc cfr mln mld gen feb mar apr mag giu lug ago set ott nov dic'),
    numbered: words('pag art es fig vol'),
    hasOrdinals: false,
  },
  de: {
    points: named(
      'co ca bzw bspw usw evtl ggf inkl mio mrd tsd nr str vgl abs hrsg sog jan feb apr jun jul aug sep sept okt nov dez',
    ),
    numbered: words('art'),
    hasOrdinals: true,
  },
  fr: {
    points: named('co env mm av janv févr avr juil sept oct nov déc'),
    numbered: words('art vol'),
    hasOrdinals: false,
  },
  es: {
    points: named('co sr sra ud aprox ee uu mill gral ene feb abr jun jul ago sept oct nov dic'),
    numbered: words('núm pág art'),
    hasOrdinals: false,
  },
  pt: {
    points: named('co sr sra dra exmo aprox jan fev abr jun jul ago set out nov dez'),
    numbered: words('tel pág art'),
    hasOrdinals: false,
  },
  nl: {
    points: named('co bijv dhr mevr jl o.a ca jan feb mrt apr jun jul aug sep sept okt nov dec'),
    numbered: words('nr art'),
    hasOrdinals: false,
  },
  sv: {
    points: named('bl.a t.ex ca kl milj jan feb apr jun jul aug sep sept okt nov dec'),
    numbered: words('nr'),
    hasOrdinals: false,
  },
  pl: {
    points: named('np tzw godz ul tys mln mld'),
    numbered: words('ok nr art'),
    hasOrdinals: true,
  },
  zh: { points: named('co'), numbered: words('no'), hasOrdinals: false },
  ja: { points: named('co'), numbered: words('no'), hasOrdinals: false },
  ko: { points: named('co'), numbered: words('no'), hasOrdinals: false },
}

/** Those of a language by its tag; of one that the table does not have, every language's together. */
export function abbreviationsOf(tag: string): Abbreviations {
  return rowFor(abbreviations, tag) ?? { ...everybodys, hasOrdinals: ordinalsElsewhere.has(tag.slice(0, 2)) }
}

const rows = Object.values(abbreviations)
const everybodys = {
  points: new Set(rows.flatMap(({ points }) => [...points])),
  numbered: new Set(rows.flatMap(({ numbered }) => [...numbered])),
}

function named(list: string): Set<string> {
  return words(`${names} ${list}`)
}

function words(list: string): Set<string> {
  return new Set(list.split(' '))
}
