import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a person found in an article: one number that is a quantity. */
export interface GoldQuantity {
  quote: string
  /** UTF-16 offset into the article's text. */
  start: number
  value?: number
  min?: number
  max?: number
  unit: string
  per?: string
  qualifier: string | null
  /** A figure that a reader would want checked; others count neither way. */
  worth: boolean
  claim: string | null
  relation: 'agrees' | 'differs' | null
  drift: string | null
}

/** An article with what a person found in it. */
export interface Article {
  name: string
  lang: string
  published?: string
  onTopic: boolean
  text: string
  /** The article as a page, where there is one. */
  html?: string
  quantities: GoldQuantity[]
}

const own = path.resolve(import.meta.dirname, '../../tests/articles')
const shared = path.resolve(process.env.WHENCE_SHARED ?? path.resolve(import.meta.dirname, '../../../shared'))

/** The articles written for this project. */
export function loadOwnArticles(): Article[] {
  return readFolder(own)
}

/** The articles that the project began with, which are not its own; says so where they are not at hand. */
export function loadSeeds(): Article[] {
  const seeds = path.join(shared, 'seeds')
  if (existsSync(seeds)) return readFolder(seeds)
  console.warn(`no seeds in ${seeds}: going without them`)
  return []
}

/** Both. */
export function loadArticles(): Article[] {
  return [...loadOwnArticles(), ...loadSeeds()]
}

function readFolder(folder: string): Article[] {
  const names = readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => file.slice(0, -'.txt'.length))
  return names.map(name => {
    const read = (extension: string) => readFileSync(path.join(folder, name + extension), 'utf8')
    const html = existsSync(path.join(folder, `${name}.html`)) ? { html: read('.html') } : {}
    return { name, ...JSON.parse(read('.json')), text: read('.txt'), ...html }
  })
}

/** Which half an article belongs to: rules and weights are fitted on `fit` and checked on `held`. */
export function partOf({ name }: Article): 'fit' | 'held' {
  let hash = 0
  for (const character of name) hash = (hash * 31 + character.charCodeAt(0)) >>> 0
  return (hash ^ (hash >>> 3)) % 2 === 0 ? 'fit' : 'held'
}
