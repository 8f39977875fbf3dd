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

interface Style {
  /** Several sources, one after the other. */
  write(items: CslItem[], locale: string): Citation
  /** Of a file that holds them. */
  file: { extension: string; type: string }
}

const textFile = { extension: 'txt', type: 'text/plain' }

const rich = (write: (item: CslItem) => Rich): Style => ({
  write: items => {
    const entries = items.map(write)
    return {
      text: entries.map(toText).join('\n'),
      html: entries.map(entry => `<p>${toHtml(entry)}</p>`).join(''),
    }
  },
  file: textFile,
})

const lines = (write: (item: CslItem, locale: string) => string, between = '\n', file = textFile): Style => ({
  write: (items, locale) => ({ text: items.map(item => write(item, locale)).join(between) }),
  file,
})

/** How each style writes, and the file that it makes. */
export const styles: Record<StyleId, Style> = {
  apa: rich(apa),
  mla: rich(mla),
  chicago: rich(chicago),
  'wikipedia-en': lines(wikipediaEn),
  'wikipedia-it': lines(wikipediaIt),
  'wikipedia-de': lines(wikipediaDe),
  'wikipedia-fr': lines(wikipediaFr),
  bibtex: lines(bibtex, '\n\n', { extension: 'bib', type: 'application/x-bibtex' }),
  ris: lines(ris, '', { extension: 'ris', type: 'application/x-research-info-systems' }),
  'csl-json': {
    write: items => ({ text: JSON.stringify(items, null, 2) }),
    file: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  },
  markdown: lines(markdown, '\n', { extension: 'md', type: 'text/markdown' }),
  plain: lines(plain),
}
