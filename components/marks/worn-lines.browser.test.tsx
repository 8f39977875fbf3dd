import { afterEach, expect, test } from 'vitest'
import lines from '../../assets/lines.css?inline'
import tokens from '../../assets/tokens.css?inline'
import { defaults } from '../../lib/platform/settings'
import { looks } from './legend'
import { wornCss } from './worn-lines'

afterEach(() => {
  document.adoptedStyleSheets = []
  document.body.replaceChildren()
})

/** Style and colour of each look's line, by look. */
function drawn(settings: Partial<typeof defaults>) {
  document.adoptedStyleSheets = [tokens, lines, wornCss({ ...defaults, ...settings })].map(css => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    return sheet
  })
  document.body.innerHTML = looks.map(look => `<span class="fig ${look}" style="color:red">7</span>`).join('')
  return Array.from(document.querySelectorAll('.fig'), each => {
    const { textDecorationStyle, textDecorationColor } = getComputedStyle(each)
    return `${textDecorationStyle} ${textDecorationColor}`
  })
}

const asDesigned = drawn({})

test('lines are as designed until they are set', () => {
  expect(asDesigned.map(each => each.split(' ')[0])).toEqual(['solid', 'wavy', 'dashed', 'double', 'dotted'])
})

test('a line has the style and the colour that it is set to, and the others keep theirs', () => {
  const set = drawn({ lines: { ...defaults.lines, agrees: 'dotted' }, colours: { dated: '#010203' } })
  expect(set).toEqual([
    asDesigned[0]!.replace('solid', 'dotted'),
    asDesigned[1],
    'dashed rgb(1, 2, 3)',
    ...asDesigned.slice(3),
  ])
})

test('every line has the colour of the text where that is set', () => {
  for (const each of drawn({ textColour: true, colours: { dated: '#010203' } }))
    expect(each).toContain('rgb(255, 0, 0)')
})
