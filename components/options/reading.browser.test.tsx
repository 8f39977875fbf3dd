import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { stringsOf } from '../../tests/gallery/strings'
import { readingOf } from '../../tests/gallery/surface-states'
import { StringsContext } from '../strings'
import { hostFrom } from './access-setting'
import type { ReadingProps } from './reading-props'

afterEach(() => render(null, document.body))

const show = (more: Partial<ReadingProps>) =>
  act(() =>
    render(
      <StringsContext.Provider value={stringsOf('en')}>{readingOf(more)}</StringsContext.Provider>,
      document.body,
    ),
  )

const named = (name: string) => {
  const controls = Array.from(document.querySelectorAll<HTMLElement>('input, select, button'))
  const found = controls.find(
    control =>
      control.ariaLabel === name ||
      control.textContent === name ||
      control.closest('label')?.textContent?.startsWith(name),
  )
  if (!found) throw new Error(`no control ${name}`)
  return found
}

test('a change names only what it changes', async () => {
  const onChange = vi.fn()
  await show({ onChange })
  named('Show: Unknown').click()
  expect(onChange).toHaveBeenLastCalledWith({
    shown: { agrees: true, differs: true, dated: true, disputed: true, unknown: true },
  })
  named('Also peeks when the pointer rests').click()
  expect(onChange).toHaveBeenLastCalledWith({ peek: true })
  named('Read pages and underline figures').click()
  expect(onChange).toHaveBeenLastCalledWith({ on: false })
})

test('the preview draws a line as it is set, and none where it is off', async () => {
  const shown = { agrees: true, differs: true, dated: true, disputed: true, unknown: false }
  const lines = {
    agrees: 'dotted',
    differs: 'wavy',
    dated: 'dashed',
    disputed: 'double',
    unknown: 'solid',
  } as const
  await show({ settings: { on: true, shown, lines, peek: false, quietSites: [] } })
  const styleOf = (look: string) => getComputedStyle(document.querySelector(`.preview .${look}`)!)
  expect(styleOf('agrees').textDecorationStyle).toBe('dotted')
  expect(styleOf('unknown').textDecorationLine).toBe('none')
})

test('what there is no setting for is not shown', async () => {
  const shown = { agrees: true, differs: true, dated: true, disputed: true, unknown: false }
  const lines = {
    agrees: 'solid',
    differs: 'wavy',
    dated: 'dashed',
    disputed: 'double',
    unknown: 'dotted',
  } as const
  await show({ settings: { on: true, shown, lines, peek: false, quietSites: [] } })
  expect(document.querySelector('.swatch')).toBeNull()
  expect(document.querySelector('.chips')).toBeNull()
})

test('a site is added by its address, whatever it is written like', async () => {
  const onAddSite = vi.fn()
  await show({ onAddSite })
  await act(() => named('Add a site').click())
  await act(() => userEvent.keyboard('https://www.nrc.nl/nieuws{Enter}'))
  expect(onAddSite).toHaveBeenCalledExactlyOnceWith('nrc.nl')
})

test('what is no address is said to be none', async () => {
  const onAddSite = vi.fn()
  await show({ onAddSite })
  await act(() => named('Add a site').click())
  await act(() => userEvent.keyboard('not a site{Enter}'))
  expect(document.querySelector('[role=alert]')?.textContent).toBe('That is not the address of a site.')
  expect(onAddSite).not.toHaveBeenCalled()
})

test('a site that was switched off is switched on again', async () => {
  const onChange = vi.fn()
  await show({ onChange })
  named('Switch on again at bank.example').click()
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ quietSites: [] })
})

test.each([
  ['nrc.nl', 'nrc.nl'],
  [' www.repubblica.it/economia ', 'repubblica.it'],
  ['http://localhost:8080', 'localhost'],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['nonsense', undefined],
  ['', undefined],
])('%s is read as %s', (typed, host) => {
  expect(hostFrom(typed)).toBe(host)
})
