import type { ComponentChildren } from 'preact'

interface QuestionProps {
  /** What is asked about, for screen readers. */
  about: string
  /** What would happen. */
  children: ComponentChildren
  yes: string
  no: string
  onYes(): void
  onNo(): void
}

/** Asked in its place on the page before something that cannot be taken back. */
export const Question = ({ about, children, yes, no, onYes, onNo }: QuestionProps) => (
  <fieldset class="question">
    <legend class="hidden">{about}</legend>
    {children}
    <p class="acts">
      <button type="button" class="line" onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="text" onClick={onNo}>
        {no}
      </button>
    </p>
  </fieldset>
)
