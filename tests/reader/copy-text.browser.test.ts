import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { copyText } from '../../entrypoints/reader/copy-text'

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

const refuse = () =>
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'))

test('where the page gave the clipboard away, the old way copies', async () => {
  refuse()
  const done = vi.fn()
  document.body.innerHTML = '<button>Copy</button>'
  const button = document.querySelector('button')!
  button.onclick = () => copyText(document, 'Hagey, K.').then(() => done('copied'), done)
  const written = vi.fn()
  const set = vi.spyOn(DataTransfer.prototype, 'setData')
  // Heard after ours, had that not stopped it.
  document.addEventListener('copy', written)
  await userEvent.click(button)
  await expect.poll(() => done).toHaveBeenCalledExactlyOnceWith('copied')
  document.removeEventListener('copy', written)
  expect(written).not.toHaveBeenCalled()
  expect(set).toHaveBeenCalledExactlyOnceWith('text/plain', 'Hagey, K.')
})

test('what cannot be copied at all is said to whoever asked', async () => {
  refuse()
  vi.spyOn(document, 'execCommand').mockReturnValue(false)
  await expect(copyText(document, 'Hagey, K.')).rejects.toThrow('copied')
})
