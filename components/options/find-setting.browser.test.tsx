import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { stringsOf } from '../../tests/gallery/strings'
import { StringsContext } from '../strings'
import { FindSetting } from './find-setting'

afterEach(() => render(null, document.body))

async function find(words: string, language = 'en'): Promise<string[]> {
  const view = (
    <StringsContext.Provider value={stringsOf(language)}>
      <FindSetting />
    </StringsContext.Provider>
  )
  await act(() => render(view, document.body))
  await act(() => userEvent.fill(document.querySelector('input')!, words))
  return [...document.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '')
}

test('a setting is found by its name, and by what it is told in', async () => {
  expect(await find('all sites')).toEqual(['#reading&setting=reading.where'])
  expect(await find('delete everything')).toEqual(['#backup&setting=backup.startOver'])
})

test('in the language of the interface', async () => {
  expect(await find('Alle Websites', 'de')).toContain('#reading&setting=reading.where')
})

test('where nothing is found, that is said', async () => {
  expect(await find('xyzzy')).toEqual([])
  expect(document.querySelector('[role=status]')?.textContent).toBe('No setting of these words.')
})
