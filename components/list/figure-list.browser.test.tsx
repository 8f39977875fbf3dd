import '../../assets/tokens.css'
import '../../assets/base.css'
import '../../assets/controls.css'
import './list.css'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { findings } from '../../tests/gallery/findings'
import { stringsOf } from '../../tests/gallery/strings'
import { StringsContext } from '../strings'
import { FigureList } from './figure-list'

afterEach(() => render(null, document.body))

test('the figures stand in one column, which is as wide as one that does not break', async () => {
  const unbroken = { ...findings.agrees, quote: '415\u00A0terawatt-hours\u00A0a\u00A0year' }
  const figures = [findings.narrowed, unbroken].map((finding, id) => ({ id, finding }))
  document.body.style.width = '300px'
  await act(() =>
    render(
      <StringsContext.Provider value={stringsOf('en')}>
        <FigureList figures={figures} onJump={() => {}} />
      </StringsContext.Provider>,
      document.body,
    ),
  )
  const quotes = [...document.querySelectorAll('.n > *')].map(quote => quote.getBoundingClientRect())
  const words = [...document.querySelectorAll('.n + span')].map(said => said.getBoundingClientRect())
  expect(words[0]!.left).toBe(words[1]!.left)
  for (const { right } of quotes) expect(right).toBeLessThanOrEqual(words[0]!.left)
})
