import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../tests/articles')
const WORDS = 5_000
/** Words to a number, at most, of the paragraphs that are taken. */
const FULL = 26

/** The paragraphs of an article of 5,000 words and some 300 figures: those of our own articles in English that are fullest of numbers, over and over. */
export function denseArticle(): string[] {
  const full = ownParagraphs().filter(isFull)
  const paragraphs: string[] = []
  for (let words = 0; words < WORDS; words += countWords(paragraphs.at(-1)!))
    paragraphs.push(full[paragraphs.length % full.length]!)
  return paragraphs
}

function ownParagraphs(): string[] {
  const files = readdirSync(folder).filter(name => /^en-\d+\.txt$/.test(name))
  return files.flatMap(name => readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/))
}

function isFull(paragraph: string): boolean {
  const numbers = paragraph.match(/\d[\d.,]*/g)?.length ?? 0
  return numbers > 0 && countWords(paragraph) <= numbers * FULL
}

export const countWords = (text: string) => text.trim().split(/\s+/).length
