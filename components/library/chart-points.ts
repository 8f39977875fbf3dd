import type { Claim } from '../../lib/engine/pack/claim'
import { dayOrder } from '../say/dates'
import type { ChartPoint } from './chart-geometry'

/**
 * Those of a series that have a place on a log axis beside the claim: of its unit and its rate, of a period as long
 * as its own, and above zero.
 */
export function comparable({ quantity, period }: Claim, series: Claim[]): Claim[] {
  return series.filter(
    each =>
      each.quantity.unit === quantity.unit &&
      each.quantity.per === quantity.per &&
      lengthOf(each.period) === lengthOf(period) &&
      each.quantity.min > 0 &&
      Number.isFinite(each.quantity.max),
  )
}

/** What is summed up over a quarter, a half or some years is no year's; years and moments are drawn together. */
function lengthOf(period = ''): string {
  const [from = '', to] = period.split('/')
  const years = Number(to?.slice(0, 4)) - Number(from.slice(0, 4))
  if (to !== undefined) return Number.isNaN(years) ? 'open' : `${years + 1} years`
  if (/-3[3-6]$/.test(from)) return 'quarter'
  return /-4[01]$/.test(from) ? 'half' : 'year'
}

/** Claims as points of a chart; a range stands at its middle by ratio, as the axis has it. */
export function pointsOf(claims: Claim[], shown: Claim, factor: number): ChartPoint[] {
  return claims.map(claim => ({
    id: claim.id,
    time: timeOf(claim.period?.includes('..') ? claim.asOf : (claim.period ?? claim.asOf)),
    value: Math.sqrt(claim.quantity.min * claim.quantity.max) / factor,
    mark: markOf(claim),
    isThis: claim.id === shown.id,
  }))
}

function markOf({ standing, origin }: Claim): ChartPoint['mark'] {
  if (standing === 'disputed' || standing === 'denied') return 'disputed'
  return origin.found && origin.attribution !== 'anonymous sources' ? 'record' : 'anonymous'
}

/** A year, a quarter or a month stands at its end, when its value was known. */
function timeOf(edtf: string): number {
  const order = dayOrder(edtf)
  const [year, month, day] = [order.slice(0, 4), order.slice(4, 8), order.slice(8, 12)].map(Number)
  return month! > 12 ? Date.UTC(year!, 12, 0) : Date.UTC(year!, month! - 1, Math.min(day!, 28))
}
