import { afterEach, expect, test } from 'vitest'
import { articleSigns } from './article-signs'
import { shadowRootsIn } from './shadow-roots'

afterEach(() => document.body.replaceChildren())

const sentence =
  'The plant on the river will cost $40 billion, the company said, twice what it told its lenders. '

function attach(to: ParentNode, name: string, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const host = document.createElement(name)
  to.append(host)
  const root = host.attachShadow({ mode })
  root.innerHTML = html
  return root
}

test('open roots are found, also within others, and closed ones are not', () => {
  const outer = attach(document.body, 'story-page', '<p>Outer</p>')
  const inner = attach(outer, 'story-body', '<p>Inner</p>')
  attach(document.body, 'story-secret', '<p>Closed</p>', 'closed')
  expect([...shadowRootsIn(document.body)]).toEqual([outer, inner])
})

test('paragraphs in shadow roots speak for an article, after those outside', () => {
  document.body.innerHTML = `<p>${sentence.repeat(2)}</p>`
  attach(attach(document.body, 'story-page', ''), 'story-body', `<p>${sentence.repeat(3)}</p>`)
  const lengths = [...articleSigns(document).paragraphs]
  expect(lengths).toHaveLength(2)
  expect(lengths[1]).toBeGreaterThan(lengths[0]!)
})
