import { type ComponentChildren, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { backupOf, backupStates } from '../../tests/gallery/backup-states'
import { stringsOf } from '../../tests/gallery/strings'
import { StringsContext } from '../strings'
import type { BackupProps } from './backup-props'

afterEach(() => render(null, document.body))

const draw = (view: ComponentChildren) =>
  act(() =>
    render(<StringsContext.Provider value={stringsOf('en')}>{view}</StringsContext.Provider>, document.body),
  )
const show = (more: Partial<BackupProps>) => draw(backupOf(more))

const press = (name: string) =>
  act(() => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
    if (!found) throw new Error(`no button ${name}`)
    found.click()
  })

test('a reset of the settings names them alone, one of everything names what would be lost', async () => {
  const onResetSettings = vi.fn()
  const onResetAll = vi.fn()
  await show({ onResetSettings, onResetAll })
  await press('Reset settings…')
  expect([...document.querySelectorAll('.losses li')]).toHaveLength(1)
  await press('Leave it')
  await press('Delete everything…')
  expect([...document.querySelectorAll('.losses li')].map(({ textContent }) => textContent)).toEqual([
    'every setting, with the sites switched off and what you hid',
    'your 4 own claims',
    'Housing in the Netherlands',
  ])
  expect(onResetAll).not.toHaveBeenCalled()
  await press('Delete')
  expect(onResetAll).toHaveBeenCalledOnce()
  expect(onResetSettings).not.toHaveBeenCalled()
  expect(document.querySelector('.question')).toBeNull()
})

test('a preview says what comes, what is replaced and what goes', async () => {
  await draw(backupStates['backup, preview']!())
  const lines = [...document.querySelectorAll('.import li')].map(({ textContent }) => textContent)
  expect(lines).toEqual([
    '3 settings change',
    'Your own claims, 1.0.4: 3 new claims; 1 replaces an earlier version of itself; 2 are there now and go',
    'Housing in the Netherlands, 8.0.0 → 7.0.0: as it is now',
  ])
})

test('what is hidden can be shown again, where something is', async () => {
  const onShowHidden = vi.fn()
  await show({ onShowHidden })
  await press('Show them again')
  expect(onShowHidden).toHaveBeenCalledOnce()
  await show({ hidden: { everywhere: 0, onPages: 0 } })
  expect(document.body.textContent).toContain('No claim is hidden.')
})
