import type { ComponentChildren } from 'preact'

/** Drawings in the colour of the text. Each stands in a control that is named in words. */
const line = (size: number, width: number, children: ComponentChildren) => (
  <svg
    width={size}
    height={size}
    viewBox={`0 0 ${size} ${size}`}
    fill="none"
    stroke="currentColor"
    stroke-width={width}
    aria-hidden="true"
  >
    {children}
  </svg>
)

export const Up = () => line(14, 1.5, <path d="m3 9 4-4 4 4" />)
export const Down = () => line(14, 1.5, <path d="m3 5 4 4 4-4" />)
export const Close = () => line(14, 1.5, <path d="m3 3 8 8M11 3l-8 8" />)
export const Unfold = () => line(10, 1.5, <path d="m1.5 3 3.5 4 3.5-4" />)
export const Disclose = () => line(10, 1.5, <path d="m3 1.5 4 3.5-4 3.5" />)
export const Panel = () => line(16, 1.4, <path d="M2 3h12v10H2zM9.5 3v10" />)

export const Question = () =>
  line(
    16,
    1.4,
    <>
      <path d="M5.6 6.1a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8" />
      <path d="M8 12v1.4" />
    </>,
  )

export const Sliders = () =>
  line(
    16,
    1.4,
    <>
      <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
      <circle cx="10" cy="4.5" r="2" />
      <circle cx="6" cy="11.5" r="2" />
    </>,
  )

export const Search = () =>
  line(
    14,
    1.5,
    <>
      <circle cx="6" cy="6" r="4" />
      <path d="m9 9 4 4" />
    </>,
  )

export const More = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
    <circle cx="3" cy="8" r="1.4" />
    <circle cx="8" cy="8" r="1.4" />
    <circle cx="13" cy="8" r="1.4" />
  </svg>
)

/** The W over its line, without the slip of paper. */
export const Mark = ({ size }: { size: number }) => (
  <svg class="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
    <path
      d="M1.6 1.8 4.5 9.4h.4L8 3.4l3.1 6h.4l2.9-7.6"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
    />
    <path d="M1.5 13h13" stroke="var(--line-agrees)" stroke-width="2" />
  </svg>
)
