import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** One choice of a menu; a rule stands above the first of a group. */
export interface Choice {
  label: string
  choose?(): void
  /** Of a group of which one is chosen. */
  isChecked?: boolean
  startsGroup?: boolean
  /** An address that it opens. */
  href?: string
  class?: string
}

interface MenuProps {
  /** The button's name for screen readers; its look is `children`. */
  name: string
  class?: string
  choices: Choice[]
  /** Which edge the menu keeps to. */
  edge: 'start' | 'end'
  children: ComponentChildren
}

/** A button and its menu, by pointer and by keyboard: arrows, Home, End, letters, Escape. */
export function Menu({ name, choices, edge, children, ...rest }: MenuProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = (refocus: boolean) => {
    setOpen(false)
    if (refocus) button.current?.focus()
  }
  const open = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setOpen(true)
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`icon ${rest.class ?? ''}`}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={open}
      >
        {children}
      </button>
      {isOpen && <Choices name={name} choices={choices} edge={edge} close={close} />}
    </>
  )
}

interface ChoicesProps extends Pick<MenuProps, 'name' | 'choices' | 'edge'> {
  close(refocus: boolean): void
}

function Choices({ name, choices, edge, close }: ChoicesProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => (chosen(box.current!) ?? shown(box.current!)[0])?.focus(), [])
  const leave = (event: FocusEvent) => {
    if (!box.current?.contains(event.relatedTarget as Node | null)) close(false)
  }
  return (
    <div
      ref={box}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={name}
      style={{ [`insetInline${edge === 'end' ? 'End' : 'Start'}`]: '8px' }}
      onKeyDown={event => walk(event, box.current!, close)}
      onFocusOut={leave}
    >
      {choices.map(choice => (
        <Entry key={choice.label} choice={choice} close={close} />
      ))}
    </div>
  )
}

function Entry({ choice, close }: { choice: Choice; close(refocus: boolean): void }) {
  const choose = () => {
    close(true)
    choice.choose?.()
  }
  return (
    <>
      {choice.startsGroup && <hr />}
      <EntryControl choice={choice} choose={choose} />
    </>
  )
}

function EntryControl({ choice, choose }: { choice: Choice; choose(): void }) {
  const { label, href, isChecked } = choice
  const shared = { tabIndex: -1, onClick: choose }
  if (href)
    return (
      <a
        role="menuitem"
        class={`button ${choice.class ?? ''}`}
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        {...shared}
      >
        {label}
      </a>
    )
  return isChecked === undefined ? (
    <button type="button" role="menuitem" {...shared}>
      {label}
    </button>
  ) : (
    <button type="button" role="menuitemradio" aria-checked={isChecked} {...shared}>
      {label}
    </button>
  )
}

function walk(event: KeyboardEvent, box: HTMLElement, close: ChoicesProps['close']): void {
  if (event.key === 'Tab') close(true)
  const target = event.key === 'Escape' ? undefined : targetOf(event, box)
  if (event.key !== 'Escape' && !target) return
  event.preventDefault()
  // The card below closes on Escape too, and one press closes one thing.
  event.stopPropagation()
  if (target) target.focus()
  else close(true)
}

function targetOf({ key }: KeyboardEvent, box: HTMLElement): HTMLElement | undefined {
  const entries = shown(box)
  const at = entries.indexOf((box.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement)
  switch (key) {
    case 'ArrowDown':
      return entries[(at + 1) % entries.length]
    case 'ArrowUp':
      return entries.at(at <= 0 ? -1 : at - 1)
    case 'Home':
      return entries[0]
    case 'End':
      return entries.at(-1)
    default:
      return key.length === 1 ? beginning(key, entries, at) : undefined
  }
}

/** The next entry that begins with this letter. */
function beginning(letter: string, entries: HTMLElement[], at: number): HTMLElement | undefined {
  const isMatch = (entry: HTMLElement) =>
    entry.textContent?.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase())
  return [...entries.slice(at + 1), ...entries.slice(0, at + 1)].find(isMatch)
}

const chosen = (box: HTMLElement) => box.querySelector<HTMLElement>('[aria-checked="true"]')

/** Entries that the style sheet has not taken away. */
const shown = (box: HTMLElement) =>
  Array.from(box.querySelectorAll<HTMLElement>('[role^="menuitem"]')).filter(
    entry => entry.getClientRects().length > 0,
  )
