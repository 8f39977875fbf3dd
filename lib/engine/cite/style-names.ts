/** The citation styles on offer, in the order of the menu, by names that are the same in every language but the last. */
export const styleNames = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  'wikipedia-en': 'Wikipedia (en)',
  'wikipedia-de': 'Wikipedia (de)',
  'wikipedia-fr': 'Wikipedia (fr)',
  'wikipedia-it': 'Wikipedia (it)',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  markdown: 'Markdown',
  plain: 'Text',
} as const

export type StyleId = keyof typeof styleNames

/** The same as a list to choose from. */
export const citationStyles = Object.entries(styleNames).map(([id, name]) => ({ id, name }))
