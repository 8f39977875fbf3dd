import { useStrings } from '../strings'
import type { RangeView } from './card-view'
import { RangePicture } from './range-picture'
import { Row } from './row'

/** The range picture, with the unit of its axis in the gutter. */
export function RangeRow({ range }: { range: RangeView }) {
  const { t } = useStrings()
  const note = (
    <>
      {range.unit && (
        <>
          {t('range.unitFirst', { unit: range.unit })}
          <br />
        </>
      )}
      {t('range.logScale')}
    </>
  )
  return (
    <Row label={t('range.title')} note={note}>
      <RangePicture pictures={range.pictures} name={range.name} />
    </Row>
  )
}
