import { detectLanguage } from '../detect/language'
import { languageFor, speaks } from '../languages'
import type { Language } from '../languages/language'
import type { Block, Figure, Page } from '../types'
import { findFigures } from './find'
import { lendCurrency } from './lend-currency'
import { asSeparated } from './separators'
import type { TraceStep } from './trace'

/** The figures of every block of `page`, in order, with spans into `page.text`. A block is read in its own language. */
export function readFigures(page: Page, trace?: TraceStep): Figure[] {
  const asked = new Map<string, Language>()
  // What the page's own numbers say of a language's separators is asked once: it takes a pass over the text.
  const languageOn = (tag: string): Language => {
    const known = asked.get(tag) ?? asSeparated(page.text, languageFor(tag))
    asked.set(tag, known)
    return known
  }
  const figures = page.blocks.flatMap(block => readBlock(page, block, languageOn, trace))
  return lendCurrency(figures, languageFor(page.language).table.currency)
}

function readBlock(
  page: Page,
  block: Block,
  languageOn: (tag: string) => Language,
  trace?: TraceStep,
): Figure[] {
  const text = page.text.slice(block.start, block.end)
  const tag = languageOf(text, block.language, page.language)
  const shift = <Place extends { start: number; end: number }>(place: Place): Place => ({
    ...place,
    start: place.start + block.start,
    end: place.end + block.start,
  })
  const figures = findFigures(text, languageOn(tag), trace && (step => trace(shift(step))))
  if (speaks(tag)) return figures.map(shift)
  return figures
    .filter(figure => !mayHaveScale(text, figure) && !mayHaveDecimals(figure))
    .map(figure => shift(guessed(figure)))
}

/** A block's own `lang` is believed where it only adds a region, or where its words bear it out: wrong ones are common. */
function languageOf(text: string, own: string | undefined, pages: string): string {
  if (!own || own === pages) return pages
  if (base(own) === base(pages)) return own
  return base(detectLanguage(text, own)) === base(own) && speaks(own) ? own : pages
}

function base(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}

/** In a language unknown the word right behind a number may be its scale: "€5 milijardi". */
function mayHaveScale(text: string, { start, end }: Figure): boolean {
  return /\p{Nd}$/u.test(text.slice(start, end)) && /^[\s-]?\p{L}/u.test(text.slice(end, end + 2))
}

/** "1.125 %", "1.500 MW": a mark before three digits groups money and what is counted; elsewhere there is no telling. */
function mayHaveDecimals({ kind, flags }: Figure): boolean {
  return flags.includes('ambiguous') && kind !== 'money' && kind !== 'count'
}

function guessed(figure: Figure): Figure {
  return { ...figure, flags: [...figure.flags, 'language-guessed'] }
}
