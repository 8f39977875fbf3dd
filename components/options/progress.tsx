interface ProgressProps {
  /** What is under way. */
  label: string
  done: number
  total: number
}

/** How far something has come. */
export const Progress = ({ label, done, total }: ProgressProps) => (
  <div
    class="bar"
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={total}
    aria-valuenow={done}
  >
    <i style={{ width: `${total ? (100 * done) / total : 0}%` }} />
  </div>
)
