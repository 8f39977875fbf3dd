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

/** The name of a style on offer, as settings and messages have it. */
export type StyleId = keyof typeof styleNames

/** Whether there is a style of that name. */
export const isStyleId = (name: string): name is StyleId => Object.hasOwn(styleNames, name)

/** The same as a list to choose from. */
export const citationStyles = Object.entries(styleNames).map(([id, name]) => ({ id, name }))
