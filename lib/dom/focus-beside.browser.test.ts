import { afterEach, expect, test } from 'vitest'
import type { Way } from '../engine/types'
import { focusBeside } from './focus-beside'

afterEach(() => document.body.replaceChildren())

function rangeIn(element: Element): Range {
  const range = new Range()
  range.selectNodeContents(element)
  return range
}

function focusedFrom(selector: string, way: Way): string | false {
  return focusBeside(rangeIn(document.querySelector(selector)!), way) && document.activeElement!.id
}

test('the focus goes on to what Tab leads to after a figure, or before it', () => {
  document.body.innerHTML =
    '<a id="a" href="#">a</a><p>about <b>7</b></p><i tabindex="-1" id="b">b</i><button id="c" disabled>c</button>' +
    '<button id="d" style="display:none">d</button><div inert><a id="e" href="#">e</a></div><input id="f"><a id="g" href="#">g</a>'
  expect(focusedFrom('b', 'next')).toBe('f')
  expect(focusedFrom('b', 'previous')).toBe('a')
})

test('before a figure in a link comes the link itself', () => {
  document.body.innerHTML =
    '<a id="a" href="#">a</a><a id="b" href="#">about <b>7</b></a><a id="c" href="#">c</a>'
  expect(focusedFrom('a > b', 'previous')).toBe('b')
  expect(focusedFrom('a > b', 'next')).toBe('c')
})

test('out of a shadow root it goes on after its host', () => {
  document.body.innerHTML = '<a id="a" href="#">a</a><section></section><a id="c" href="#">c</a>'
  const root = document.querySelector('section')!.attachShadow({ mode: 'open' })
  root.innerHTML = '<a id="b" href="#">b</a><p>7</p>'
  const range = rangeIn(root.querySelector('p')!)
  expect(focusBeside(range, 'previous') && root.activeElement?.id).toBe('b')
  expect(focusBeside(range, 'next') && document.activeElement?.id).toBe('c')
})

test('where nothing is beside it, the focus stays', () => {
  document.body.innerHTML = '<a id="a" href="#">a</a><p><b>7</b></p>'
  expect(focusedFrom('b', 'next')).toBe(false)
})
