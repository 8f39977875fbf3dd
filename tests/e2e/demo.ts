import type { Seen } from './seen'

/** What the demo article holds, by line. */
export const demo: Seen = {
  'whence-1': {
    line: 'underline solid',
    words: ['$526.8 billion', '80 percent', 'a gigawatt', '415 terawatt-hours'],
  },
  'whence-2': { line: 'underline wavy', words: ['945 gigawatt-hours'] },
  'whence-3': { line: 'underline dashed', words: ['$595.3 billion', '$2 billion'] },
  'whence-4': { line: 'underline double', words: ['$7 trillion', '$500 billion'] },
}

export const demoFigures = Object.values(demo).flatMap(({ words }) => words)
