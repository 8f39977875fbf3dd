import { describe, expect, test } from 'vitest'
import { claimOf } from '../../../tests/cite/claim-example'
import type { Claim, Source } from '../pack/claim'
import { citeClaim } from './cite'
import { address, words } from './wikitext'

const wsj: Omit<Source, 'id'> = {
  publisher: 'The Wall Street Journal',
  title: 'Sam Altman Seeks Trillions',
  authors: ['Keach Hagey', 'Asa Fitch'],
  date: '2024-02-08',
  url: 'https://www.wsj.com/a',
  language: 'en',
  access: 'paywall',
  archived: 'https://web.archive.org/web/20240209120000/https://www.wsj.com/a',
}

const inAll = (claim: Claim): Record<string, string> =>
  Object.fromEntries(
    (['en', 'it', 'de', 'fr'] as const).map(language => [
      language,
      citeClaim(claim, `wikipedia-${language}`, { accessed: '2026-11-21' })!.text,
    ]),
  )

const cases: [name: string, Claim, Record<string, string>][] = [
  [
    'two authors, all that is known',
    claimOf(wsj),
    {
      en: '{{cite news |last1=Hagey |first1=Keach |last2=Fitch |first2=Asa |date=8 February 2024 |title=Sam Altman Seeks Trillions |url=https://www.wsj.com/a |url-access=subscription |url-status=live |archive-url=https://web.archive.org/web/20240209120000/https://www.wsj.com/a |archive-date=9 February 2024 |access-date=21 November 2026 |newspaper=The Wall Street Journal}}',
      it: '{{Cita news |cognome=Hagey |nome=Keach |cognome2=Fitch |nome2=Asa |titolo=Sam Altman Seeks Trillions |url=https://www.wsj.com/a |pubblicazione=The Wall Street Journal |data=8 febbraio 2024 |lingua=en |accesso=21 novembre 2026 |urlarchivio=https://web.archive.org/web/20240209120000/https://www.wsj.com/a |dataarchivio=9 febbraio 2024 |urlmorto=no}}',
      de: '{{Internetquelle |autor=Keach Hagey, Asa Fitch |url=https://www.wsj.com/a |titel=Sam Altman Seeks Trillions |werk=The Wall Street Journal |datum=2024-02-08 |sprache=en |archiv-url=https://web.archive.org/web/20240209120000/https://www.wsj.com/a |archiv-datum=2024-02-09 |abruf=2026-11-21}}',
      fr: '{{Article |langue=en |nom1=Hagey |prénom1=Keach |nom2=Fitch |prénom2=Asa |titre=Sam Altman Seeks Trillions |périodique=The Wall Street Journal |date=8 février 2024 |lire en ligne=https://www.wsj.com/a |consulté le=21 novembre 2026}}',
    },
  ],
  [
    'no author, an agency',
    claimOf({ publisher: 'Reuters', title: 'OpenAI', date: '2025-01-21', url: 'https://r.example/1' }),
    {
      en: '{{cite news |date=21 January 2025 |title=OpenAI |url=https://r.example/1 |access-date=21 November 2026 |work=Reuters}}',
      it: '{{Cita news |titolo=OpenAI |url=https://r.example/1 |pubblicazione=Reuters |data=21 gennaio 2025 |accesso=21 novembre 2026}}',
      de: '{{Internetquelle |url=https://r.example/1 |titel=OpenAI |werk=Reuters |datum=2025-01-21 |abruf=2026-11-21}}',
      fr: '{{Article |titre=OpenAI |périodique=Reuters |date=21 janvier 2025 |lire en ligne=https://r.example/1 |consulté le=21 novembre 2026}}',
    },
  ],
  [
    'an organisation, month only: it is publisher, and no author',
    claimOf(
      { publisher: 'IEA', title: 'Electricity 2024', date: '2024-01', url: 'https://iea.example/' },
      { attribution: 'official statistics' },
    ),
    {
      en: '{{cite web |date=January 2024 |title=Electricity 2024 |url=https://iea.example/ |access-date=21 November 2026 |publisher=IEA}}',
      it: '{{Cita web |titolo=Electricity 2024 |url=https://iea.example/ |editore=IEA |data=gennaio 2024 |accesso=21 novembre 2026}}',
      de: '{{Internetquelle |url=https://iea.example/ |titel=Electricity 2024 |hrsg=IEA |datum=2024-01 |abruf=2026-11-21}}',
      fr: '{{Lien web |titre=Electricity 2024 |url=https://iea.example/ |éditeur=IEA |date=janvier 2024 |consulté le=21 novembre 2026}}',
    },
  ],
  [
    'no date, one author with a particle',
    claimOf(
      {
        publisher: 'Astral Codex Ten',
        title: 'Chips',
        authors: ['Alex de Vries'],
        url: 'https://a.example/',
      },
      { attribution: 'blog post' },
    ),
    {
      en: '{{cite web |last=de Vries |first=Alex |title=Chips |url=https://a.example/ |access-date=21 November 2026 |website=Astral Codex Ten}}',
      it: '{{Cita web |cognome=de Vries |nome=Alex |titolo=Chips |url=https://a.example/ |sito=Astral Codex Ten |accesso=21 novembre 2026}}',
      de: '{{Internetquelle |autor=Alex de Vries |url=https://a.example/ |titel=Chips |werk=Astral Codex Ten |abruf=2026-11-21}}',
      fr: '{{Lien web |nom=de Vries |prénom=Alex |titre=Chips |url=https://a.example/ |site=Astral Codex Ten |consulté le=21 novembre 2026}}',
    },
  ],
  [
    'no address: nothing was accessed',
    claimOf({
      publisher: 'Der Spiegel',
      title: 'Der große Plan',
      authors: ['Jörg Müller'],
      date: '2024-03',
      language: 'de',
    }),
    {
      en: '{{cite news |last=Müller |first=Jörg |date=March 2024 |title=Der große Plan |language=de |magazine=Der Spiegel}}',
      it: '{{Cita news |cognome=Müller |nome=Jörg |titolo=Der große Plan |pubblicazione=Der Spiegel |data=marzo 2024 |lingua=de}}',
      de: '{{Literatur |Autor=Jörg Müller |Titel=Der große Plan |Sammelwerk=Der Spiegel |Datum=2024-03 |Sprache=de}}',
      fr: '{{Article |langue=de |nom=Müller |prénom=Jörg |titre=Der große Plan |périodique=Der Spiegel |date=mars 2024}}',
    },
  ],
  [
    'no title: what it is about, in each language that the pack has',
    claimOf({ publisher: 'Bloomberg', date: '2025', url: 'https://b.example/' }),
    {
      en: "{{cite news |date=2025 |title=&#91;Altman's chip plan&#93; |url=https://b.example/ |access-date=21 November 2026 |work=Bloomberg}}",
      it: '{{Cita news |titolo=&#91;Il piano di Altman per i chip&#93; |url=https://b.example/ |pubblicazione=Bloomberg |data=2025 |accesso=21 novembre 2026}}',
      de: "{{Internetquelle |url=https://b.example/ |titel=&#91;Altman's chip plan&#93; |werk=Bloomberg |datum=2025 |abruf=2026-11-21}}",
      fr: "{{Article |titre=&#91;Altman's chip plan&#93; |périodique=Bloomberg |date=2025 |lire en ligne=https://b.example/ |consulté le=21 novembre 2026}}",
    },
  ],
  [
    'three authors, one of them whole; a registration',
    claimOf({
      publisher: 'Wired',
      title: 'Chips',
      authors: ['Will Knight', '王小明', 'Ana Gil'],
      date: '2024-05-01',
      url: 'https://w.example/',
      access: 'registration',
    }),
    {
      en: '{{cite news |last1=Knight |first1=Will |author2=王小明 |last3=Gil |first3=Ana |date=1 May 2024 |title=Chips |url=https://w.example/ |url-access=registration |access-date=21 November 2026 |magazine=Wired}}',
      it: '{{Cita news |cognome=Knight |nome=Will |autore2=王小明 |cognome3=Gil |nome3=Ana |titolo=Chips |url=https://w.example/ |pubblicazione=Wired |data=1º maggio 2024 |accesso=21 novembre 2026}}',
      de: '{{Internetquelle |autor=Will Knight, 王小明, Ana Gil |url=https://w.example/ |titel=Chips |werk=Wired |datum=2024-05-01 |abruf=2026-11-21}}',
      fr: '{{Article |nom1=Knight |prénom1=Will |auteur2=王小明 |nom3=Gil |prénom3=Ana |titre=Chips |périodique=Wired |date=1er mai 2024 |lire en ligne=https://w.example/ |consulté le=21 novembre 2026}}',
    },
  ],
  [
    'signs of wikitext in title and address',
    claimOf({
      publisher: 'Reuters',
      title: "a|b = [[c]] {{d}} <ref> ''e'' &amp;",
      url: 'https://r.example/?a=1|2&b=[3]',
    }),
    {
      en: "{{cite news |title=a&#124;b = &#91;&#91;c&#93;&#93; &#123;&#123;d&#125;&#125; &#60;ref&#62; &#39;'e&#39;' &amp;amp; |url=https://r.example/?a=1%7C2&b=%5B3%5D |access-date=21 November 2026 |work=Reuters}}",
    },
  ],
]

describe.each(cases)('%s', (_, claim, expected) => {
  const written = inAll(claim)
  test.each(Object.entries(expected))('%s', (language, template) => {
    expect(written[language]).toBe(template)
  })
})

test('an archived copy of unknown day is left out: the templates want both or neither', () => {
  expect(inAll(claimOf({ ...wsj, archived: 'https://archive.ph/AbCdE' })).en).not.toMatch('archive')
  expect(inAll(claimOf({ ...wsj, archived: 'https://archive.ph/2024.02.09-101500/x' })).en).toMatch(
    'archive-date=9 February 2024',
  )
})

test('nothing in a value ends it', () => {
  expect(words('~~~~ \n| }}')).toBe('&#126;&#126;&#126;~ &#124; &#125;&#125;')
  expect(address("https://x.example/a b\"c''d")).toBe('https://x.example/a%20b%22c%27%27d')
})
