import { apa } from './apa'
import { bibtex } from './bibtex'
import { chicago } from './chicago'
import type { CslItem } from './csl'
import { mla } from './mla'
import { markdown, plain } from './plain'
import { type Rich, toHtml, toText } from './rich'
import { ris } from './ris'
import type { StyleId } from './style-names'
import { wikipediaDe, wikipediaEn, wikipediaFr, wikipediaIt } from './wikipedia'

/** What is copied: plain text, and the same with italics for where they are kept. */
export interface Citation {
  text: string
  html?: string
}

/** Several sources, one after the other; `locale` is for the words that no style prescribes. */
type Style = (items: CslItem[], locale: string) => Citation

const rich =
  (write: (item: CslItem) => Rich): Style =>
  items => {
    const entries = items.map(write)
    return {
      text: entries.map(toText).join('\n'),
      html: entries.map(entry => `<p>${toHtml(entry)}</p>`).join(''),
    }
  }

const lines =
  (write: (item: CslItem, locale: string) => string, between = '\n'): Style =>
  (items, locale) => ({ text: items.map(item => write(item, locale)).join(between) })

/** How each style writes. */
export const styles: Record<StyleId, Style> = {
  apa: rich(apa),
  mla: rich(mla),
  chicago: rich(chicago),
  'wikipedia-en': lines(wikipediaEn),
  'wikipedia-it': lines(wikipediaIt),
  'wikipedia-de': lines(wikipediaDe),
  'wikipedia-fr': lines(wikipediaFr),
  bibtex: lines(bibtex, '\n\n'),
  ris: lines(ris, ''),
  'csl-json': items => ({ text: JSON.stringify(items, null, 2) }),
  markdown: lines(markdown),
  plain: lines(plain),
}
