import { describe, expect, test } from 'vitest'
import { body, by, item, modelled, on, printed } from '../../../tests/cite/printed-entries'
import { apa } from './apa'
import { chicago } from './chicago'
import { mla } from './mla'
import { type Rich, toHtml, toText } from './rich'

const writers = { 'APA 7': apa, 'MLA 9': mla, 'Chicago 17': chicago }
const styles = Object.keys(writers) as (keyof typeof writers)[]

const marked = (rich: Rich): string =>
  toHtml(rich)
    .replace(/<\/?i>/g, '*')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe.each(styles)('%s', style => {
  test.each([...printed[style], ...(modelled[style] ?? [])])('%s', (entry, parts) => {
    expect(marked(writers[style](item(parts)))).toBe(entry)
  })
})

const base = {
  type: 'webpage',
  title: 'Chips',
  'container-title': 'Reuters',
  issued: on(2024, 2, 8),
} as const

describe('authors', () => {
  const many = Array.from({ length: 22 }, (_, index) => `Ada${index} Name${String.fromCharCode(65 + index)}`)
  test.each([
    [
      'APA 7',
      'NameA, A., NameB, A., NameC, A., NameD, A., NameE, A., NameF, A., NameG, A., NameH, A., NameI, A., NameJ, A., NameK, A., NameL, A., NameM, A., NameN, A., NameO, A., NameP, A., NameQ, A., NameR, A., NameS, A., . . . NameV, A.',
    ],
    ['MLA 9', 'NameA, Ada0, et al.'],
    [
      'Chicago 17',
      'NameA, Ada0, Ada1 NameB, Ada2 NameC, Ada3 NameD, Ada4 NameE, Ada5 NameF, Ada6 NameG, et al.',
    ],
  ])('of twenty-two, as %s has them', (style, expected) => {
    const author = many.map(name => ({ given: name.split(' ')[0]!, family: name.split(' ')[1]! }))
    expect(toText(writers[style as keyof typeof writers](item({ ...base, author })))).toContain(
      `${expected} `,
    )
  })

  test.each([
    ['Jean-Luc Mélenchon', 'Mélenchon, J.-L.'],
    ['Ursula von der Leyen', 'von der Leyen, U.'],
    ['Martin Luther King Jr.', 'King, M. L., Jr.'],
    ['J.D. Vance', 'Vance, J. D.'],
    ['Øystein Åsen', 'Åsen, Ø.'],
    ['李飞飞', '李飞飞'],
    ['Reuters Staff', 'Reuters Staff'],
  ])('%s in APA', (name, expected) => {
    expect(toText(apa(item({ ...base, author: by(name) })))).toMatch(
      `${expected}${expected.endsWith('.') ? '' : '.'} (2024`,
    )
  })
})

describe('what is not there', () => {
  test('no author: APA begins with the title, MLA with the title, Chicago with the site', () => {
    expect(marked(apa(item(base)))).toBe('*Chips*. (2024, February 8). Reuters.')
    expect(marked(mla(item(base)))).toBe('“Chips.” *Reuters*, 8 Feb. 2024.')
    expect(marked(chicago(item(base)))).toBe('Reuters. “Chips.” February 8, 2024.')
  })

  test('no author in a journal or on a blog, in Chicago', () => {
    const nature = item({ ...base, type: 'article-journal', 'container-title': 'Nature' })
    expect(marked(chicago(nature))).toBe('“Chips.” *Nature*, February 8, 2024.')
    expect(marked(chicago(item({ ...base, type: 'post-weblog', 'container-title': 'Some Blog' })))).toBe(
      'Some Blog. “Chips.” February 8, 2024.',
    )
  })

  test('no title: a description, marked as each style marks it', () => {
    const { title: _, ...untitled } = base
    const about = item({ ...untitled, custom: { subject: { en: 'Altman’s chip plan' } } })
    expect(marked(apa(about))).toBe('[Article: Altman’s chip plan]. (2024, February 8). Reuters.')
    expect(marked(mla(about))).toBe('Article: Altman’s chip plan. *Reuters*, 8 Feb. 2024.')
    expect(marked(chicago(item(untitled)))).toBe('Reuters. Untitled article. February 8, 2024.')
  })

  test('an untitled press release says once that it is one', () => {
    const release = item({
      type: 'webpage',
      genre: 'Press release',
      author: body('Meta'),
      publisher: 'Meta',
      issued: on(2026, 1, 9),
      custom: { subject: { en: "Meta's nuclear agreements" } },
    })
    expect(marked(apa(release))).toBe("Meta. (2026, January 9). [Press release: Meta's nuclear agreements].")
    expect(marked(mla(release))).toBe("Press release: Meta's nuclear agreements. *Meta*, 9 Jan. 2026.")
    expect(marked(chicago(release))).toBe("Meta. Press release: Meta's nuclear agreements. January 9, 2026.")
  })

  test('quotation marks inside a title become single ones, and the full stop stays inside', () => {
    const nested = { ...base, title: 'Making AI less "thirsty"' }
    expect(toText(mla(item(nested)))).toMatch('“Making AI less ‘thirsty.’” Reuters')
    expect(toText(chicago(item({ ...base, title: 'L’Italia e i “chip”: perché?' })))).toMatch(
      '“L’Italia e i ‘chip’: perché?” February',
    )
  })

  test('an interview stands under who was asked, with who asked', () => {
    const interview = item({
      ...base,
      type: 'interview',
      author: by('Jensen Huang'),
      interviewer: by('Ed Ludlow'),
    })
    expect(toText(mla(interview))).toBe(
      'Huang, Jensen. “Chips.” Interview by Ed Ludlow. Reuters, 8 Feb. 2024.',
    )
    expect(toText(chicago(interview))).toBe(
      'Huang, Jensen. “Chips.” Interview by Ed Ludlow. Reuters, February 8, 2024.',
    )
    expect(toText(apa(interview))).toBe(
      'Huang, J. (2024, February 8). Chips (E. Ludlow, Interviewer). Reuters.',
    )
  })

  test('non-English titles stand as they are', () => {
    const spiegel = item({
      type: 'article-magazine',
      author: by('Max Müller'),
      title: 'Der große Chip-Plan',
      'container-title': 'Der Spiegel',
      issued: on(2024, 2),
    })
    expect(marked(apa(spiegel))).toBe('Müller, M. (2024, February). Der große Chip-Plan. *Der Spiegel*.')
    expect(marked(mla(spiegel))).toBe('Müller, Max. “Der große Chip-Plan.” *Der Spiegel*, Feb. 2024.')
    expect(marked(chicago(spiegel))).toBe('Müller, Max. “Der große Chip-Plan.” *Der Spiegel*, February 2024.')
  })

  test('markup in a title is text', () => {
    expect(toHtml(apa(item({ ...base, title: '<b>&"x' })))).toMatch('<i>&lt;b&gt;&amp;&quot;x</i>')
  })
})
