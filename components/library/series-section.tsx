import type { Claim } from '../../lib/engine/pack/claim'
import type { Look } from '../../lib/engine/types'
import { axisUnit, sayOnAxis } from '../say/axis-unit'
import { dateOf, dayOrder, sayDate } from '../say/dates'
import { capitalised } from '../say/publisher'
import { sayBare } from '../say/value'
import { type Strings, useStrings } from '../strings'
import { comparable, pointsOf } from './chart-points'
import type { ClaimPageProps } from './claim-page-props'
import { MeasureChart } from './measure-chart'
import { sayStanding } from './say-standing'

/** A claim's measure over time: a chart from three points on, and a table that says the same; nothing where the claim stands alone. */
export function SeriesSection({ claim, series, look }: ClaimPageProps & { look: Look }) {
  const strings = useStrings()
  const { t } = strings
  const others = series.filter(({ id }) => id !== claim.id)
  const drawn = comparable(claim, series)
  if (others.length === 0) return null
  const unit = axisUnit(Math.min(...drawn.map(({ quantity }) => quantity.max)), claim.quantity.unit, strings)
  return (
    <div>
      {drawn.length > 2 && (
        <>
          <h2 class="sub">{t('claim.overTime')}</h2>
          <MeasureChart
            points={pointsOf(drawn, claim, unit.factor)}
            look={look}
            unit={capitalised(unit.name, strings)}
            name={nameOf(drawn, unit, strings)}
          />
        </>
      )}
      <h2 class="sub">{t('claim.also')}</h2>
      <SeriesTable claims={newestFirst(others)} />
    </div>
  )
}

const newestFirst = (claims: Claim[]) =>
  [...claims].sort((one, other) => (dayOrder(one.asOf) < dayOrder(other.asOf) ? 1 : -1))

/** "Values from October 2023 to September 2026, from 1.3 to 50 billion US$; the table below says all of them." */
function nameOf(claims: Claim[], unit: ReturnType<typeof axisUnit>, strings: Strings): string {
  const dates = claims.map(({ asOf }) => asOf).sort((a, b) => (dayOrder(a) < dayOrder(b) ? -1 : 1))
  const values = claims.map(({ quantity }) => quantity)
  const [min, max] = [
    Math.min(...values.map(quantity => quantity.min)),
    Math.max(...values.map(each => each.max)),
  ]
  return strings.t('claim.chartName', {
    from: sayDate(dates[0]!, strings),
    to: sayDate(dates.at(-1)!, strings),
    values: sayOnAxis({ min, max }, unit, strings.locale),
    unit: unit.name,
  })
}

function SeriesTable({ claims }: { claims: Claim[] }) {
  const strings = useStrings()
  const { t } = strings
  return (
    <table class="claims">
      <thead>
        <tr>
          <th>{t('library.figure')}</th>
          <th>{t('claim.asOf')}</th>
          <th>{t('library.origin')}</th>
          <th>{t('library.said')}</th>
          <th>{t('library.standing')}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map(({ id, quantity, asOf, origin, standing }) => (
          <tr key={id}>
            <td class="q">
              <a href={`#claim=${encodeURIComponent(id)}`}>{sayBare(quantity, strings)}</a>
            </td>
            <td class="d">{sayDate(asOf, strings, 'short')}</td>
            <td>{origin.found ? origin.source.publisher : t('library.noOrigin')}</td>
            <td class="d">{origin.found && sayDate(dateOf(origin.source), strings, 'short')}</td>
            <td class="d">{sayStanding(standing, strings)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
