import type { Figure } from '../types'

/** From here on a number without a noun is a sum in a text that speaks of sums: "mille miliardi", "two trillion". */
const MIN_SUM = 1e6
/** Beside a word of money, less will do: "een half miljoen aan subsidies". */
const MIN_CUED_SUM = 1e5

/** A large count this near before, in characters, rather tells what the next large number counts. */
const COUNT_REACH = 120

/**
 * Large numbers of nothing get the currency of the sum before them where most large figures of the text are sums;
 * they are flagged 'elided'. Works on a block's figures and, with `own`, on a page's: there the first sum lends to
 * those before it, and where no other money is spoken of, what words of money stand beside is in `own`, that of the
 * text's region.
 */
export function lendCurrency(figures: Figure[], own?: string): Figure[] {
  if (!figures.some(isUnowned)) return figures
  const lends = (figure: Figure, index: number) => isSum(figure) && !isConversion(figure, figures[index - 1])
  const first = speaksOfMoney(figures) ? figures.find(lends) : undefined
  if (!first)
    return own && !figures.some(isForeign(own)) ? figures.map(figure => inOwn(figure, own)) : figures
  let lender = own === undefined ? undefined : first
  let crowd: Figure | undefined
  return figures.map((figure, index) => {
    if (lends(figure, index)) lender = figure
    else if (isLarge(figure) && !isSum(figure)) crowd = figure
    const isCounted = crowd && figure.start - crowd.end < COUNT_REACH && !figure.flags.includes('sum')
    return lender && isUnowned(figure) && !isCounted ? inCurrency(figure, lender.unit) : figure
  })
}

function isLarge({ max, unit }: Figure): boolean {
  return max >= MIN_SUM && unit !== ''
}

function isForeign(own: string) {
  return ({ kind, unit }: Figure) => kind === 'money' && unit !== own
}

function inOwn(figure: Figure, own: string): Figure {
  return isUnowned(figure) && figure.flags.includes('sum') ? inCurrency(figure, own) : figure
}

function isUnowned({ unit, scale, kind, min, flags }: Figure): boolean {
  return (
    unit === '' &&
    kind === 'count' &&
    scale !== 'none' &&
    min >= (flags.includes('sum') ? MIN_CUED_SUM : MIN_SUM) &&
    !flags.includes('attributive') &&
    !flags.includes('unnamed')
  )
}

function isSum({ kind, max }: Figure): boolean {
  return kind === 'money' && max >= MIN_SUM
}

/** "A deficit of 1.6 billion ($2.54 billion)", "777 milioni di euro (879,33 milioni di dollari)": a value in a bracket that is other money. */
function isConversion(figure: Figure, before: Figure | undefined): boolean {
  if (before === undefined || !figure.flags.includes('gloss')) return false
  return isUnowned(before) ? figure.min !== before.min : isSum(before) && before.unit !== figure.unit
}

function speaksOfMoney(figures: Figure[]): boolean {
  const large = figures.filter(isLarge)
  return large.filter(isSum).length * 2 > large.length
}

function inCurrency(figure: Figure, unit: string): Figure {
  return {
    ...figure,
    kind: 'money',
    unit,
    dim: 'money',
    checkable: true,
    flags: [...figure.flags, 'elided'],
    ...(figure.alternatives && {
      alternatives: figure.alternatives.map(reading => ({ ...reading, unit })),
    }),
  }
}
