import { Fig } from '../marks/fig'
import { leadOf } from '../say/findings'
import { whole } from '../say/numbers'
import { saySource } from '../say/row'
import { useStrings } from '../strings'
import type { Listed } from './listed'

interface FigureListProps {
  figures: Listed[]
  onJump(id: number): void
}

/** The figures of a page in its order: the accessible way to every one of them. */
export const FigureList = ({ figures, onJump }: FigureListProps) => (
  <ol class="figures">
    {figures.map(figure => (
      <li key={figure.id}>
        <button type="button" onClick={() => onJump(figure.id)}>
          <FigureCells figure={figure} />
        </button>
      </li>
    ))}
  </ol>
)

/** The figure with its line, what is found of it, and where it is from. */
export function FigureCells({ figure: { finding } }: { figure: Listed }) {
  const strings = useStrings()
  return (
    <>
      <span class="n">
        <Fig look={finding.look}>
          <bdi>{whole(finding.quote)}</bdi>
        </Fig>
      </span>
      <span>
        <span class="w">{leadOf(finding, strings)}</span>
        <span class="f">{saySource(finding, strings)}</span>
      </span>
    </>
  )
}
