import { type ComponentChildren, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { packsOf, packsStates } from '../../tests/gallery/packs-states'
import { stringsOf } from '../../tests/gallery/strings'
import { StringsContext } from '../strings'
import type { PacksProps } from './packs-props'

afterEach(() => render(null, document.body))

const draw = (view: ComponentChildren) =>
  act(() =>
    render(<StringsContext.Provider value={stringsOf('en')}>{view}</StringsContext.Provider>, document.body),
  )
const show = (more: Partial<PacksProps>) => draw(packsOf(more))

const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  if (!found) throw new Error(`no button ${name}`)
  return found
}

test('a pack that came with the extension cannot be removed, an imported one is asked about first', async () => {
  const onRemove = vi.fn()
  await show({ onRemove })
  const removals = [...document.querySelectorAll('button')].filter(({ textContent }) =>
    textContent?.startsWith('Remove…'),
  )
  expect(removals.map(({ textContent }) => textContent)).toEqual(['Remove…: Housing in the Netherlands'])
  await act(() => removals[0]!.click())
  expect(onRemove).not.toHaveBeenCalled()
  expect(document.querySelector('.question')?.textContent).toContain('its 92 claims will be gone')
  await act(() => button('Remove').click())
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('housing-nl')
})

test('a switch switches its own pack', async () => {
  const onSwitch = vi.fn()
  await show({ onSwitch })
  await userEvent.click(document.querySelector('[aria-label="Use Chips and AI"]')!)
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith('ai-compute', false)
})

test('old figures are said to be old, others not', async () => {
  await show({})
  const stale = [...document.querySelectorAll('.pack')].filter(pack => pack.querySelector('.stale'))
  expect(stale.map(pack => pack.querySelector('h2')?.textContent)).toEqual(['Housing in the Netherlands'])
  expect(document.body.textContent).toContain('77% of the origins link to the source itself.')
})

test('of a pack some of whose claims are left out, how many and why', async () => {
  await show({})
  const said = [...document.querySelectorAll('.pack p.small')].map(({ textContent }) => textContent)
  expect(said.map(says => says?.includes('2 of its claims are left out'))).toEqual([false, true, false])
})

test('before a newer version is imported, what its author says is new in it', async () => {
  await draw(packsStates['packs, preview']!())
  const news = [...document.querySelectorAll('.import summary')].find(
    ({ textContent }) => textContent === 'What changed',
  )
  expect(news?.parentElement?.textContent).toContain('The grid of Iceland.')
})

test('what changed opens and closes', async () => {
  await show({})
  const changes = button('What changed: Chips and AI')
  await act(() => changes.click())
  expect(document.querySelector('.changes')?.textContent).toContain('Twelve claims more about power.')
  expect(changes.ariaExpanded).toBe('true')
  await act(() => changes.click())
  expect(document.querySelector('.changes')).toBeNull()
})

test('the same file can be chosen twice', async () => {
  const onFile = vi.fn()
  await show({ onFile })
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  const file = new File(['{}'], 'a.json')
  await userEvent.upload(input, file)
  await userEvent.upload(input, file)
  expect(onFile).toHaveBeenCalledTimes(2)
})

test('of a broken file the first places are named, and how many more there are', async () => {
  const places = Array.from({ length: 8 }, (_, n) => ({ path: `.claims[${n}]`, message: 'is empty' }))
  await show({ importing: { file: 'a.json', step: 'failed', trouble: { says: 'Broken.', places } } })
  expect(document.querySelectorAll('[role=alert] li')).toHaveLength(5)
  expect(document.querySelector('[role=alert]')?.textContent).toContain('and 3 more')
})
