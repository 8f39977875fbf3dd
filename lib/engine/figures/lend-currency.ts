import type { Figure } from '../types'

/** From here on a number without a noun is a sum in a text that speaks of sums: "mille miliardi", "two trillion". */
const MIN_SUM = 1e6

/**
 * Large numbers of nothing get the currency of the sum before them, else of the first one after, where most large
 * figures of the text are sums; they are flagged 'elided'. Works on a block's figures and on a page's.
 */
export function lendCurrency(figures: Figure[]): Figure[] {
  if (!figures.some(isUnowned) || !speaksOfMoney(figures)) return figures
  const first = figures.find(isSum)
  let last: Figure | undefined
  return figures.map(figure => {
    if (isSum(figure)) last = figure
    const lender = last ?? first
    return lender && isUnowned(figure) ? inCurrency(figure, lender) : figure
  })
}

function isUnowned({ unit, scale, kind, min, flags }: Figure): boolean {
  return (
    unit === '' && kind === 'count' && scale !== 'none' && min >= MIN_SUM && !flags.includes('attributive')
  )
}

function isSum({ kind, max }: Figure): boolean {
  return kind === 'money' && max >= MIN_SUM
}

function speaksOfMoney(figures: Figure[]): boolean {
  const large = figures.filter(figure => figure.max >= MIN_SUM && figure.unit !== '')
  return large.filter(isSum).length * 2 > large.length
}

function inCurrency(figure: Figure, { unit, dim }: Figure): Figure {
  return {
    ...figure,
    kind: 'money',
    unit,
    dim,
    checkable: true,
    flags: [...figure.flags, 'elided'],
    ...(figure.alternatives && {
      alternatives: figure.alternatives.map(reading => ({ ...reading, unit })),
    }),
  }
}
