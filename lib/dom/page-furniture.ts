/** Page furniture: what stands around an article, told by what the page itself calls it. */

/** Elements and roles that mean furniture in HTML and ARIA. */
const furnitureElements = new Set('nav aside footer form fieldset search'.split(' '))
const furnitureRoles = new Set(
  'navigation banner complementary contentinfo search dialog alertdialog alert menu menubar toolbar form tablist status'.split(
    ' ',
  ),
)

/** Words of class names, ids and labels that mean furniture wherever a whole word of the name is one of them. */
const furnitureWords = new Set(
  (
    'ad ads adv advert adverts advertising advertisement adslot adunit dfp promo promotion promos promoted sponsor sponsored ' +
    'sponsors share shares sharing shareline sharebar sharedaddy sharetools social socials socialmedia follow ' +
    'related recommended recommendation recommendations recirc recirculation mostread mostpopular popular trending ' +
    'readmore morefrom onward outbrain taboola newsletter newsletters subscribe subscription signup optin ' +
    'cookie cookies consent gdpr ccpa onetrust ' +
    'breadcrumb breadcrumbs crumb crumbs nav navbar navigation navi menu topbar sidebar rail footer ' +
    'byline bylines author authors authorbox dateline timestamp pubdate published postmeta entrymeta ' +
    'tags taglist tagged hashtags popup modal overlay lightbox paywall toolbar pagination pager ticker ' +
    'printonly noprint hidden invisible sr visuallyhidden screenreader skip skiplink reactions claps rating ratings votes ' +
    'toc jumplinks donate donation membership pullquote gallery slideshow carousel legends'
  ).split(' '),
)

/** Elements that hold the article, whatever their names say. */
const frameElements = new Set('body main article h1'.split(' '))

const nameAttributes = [
  'class',
  'id',
  'aria-label',
  'data-component',
  'data-testid',
  'data-module',
  'itemprop',
]

/** Words that name readers' answers, which may be longer than the article: as sure a sign as an element. */
const answers = new Set(
  'comment comments commenting commentlist disqus respond replies discussion'.split(' '),
)

/** By which sign an element is furniture: what it is, which is surer, or what it is called. */
export type Furniture = 'element' | 'name'

/** Whether an element is page furniture, and by which sign: its element or role, or only its name. */
export function furnitureOf(element: Element): Furniture | undefined {
  if (furnitureElements.has(element.localName)) return 'element'
  const role = element.getAttribute('role')
  if (role && furnitureRoles.has(role)) return 'element'
  if (frameElements.has(element.localName)) return undefined
  const words = namesOf(element)
  if (words.some(word => answers.has(word))) return 'element'
  return words.some(word => furnitureWords.has(word)) ? 'name' : undefined
}

/** All words by which an element is named; of standard elements, their attributes'. */
function namesOf(element: Element): string[] {
  const names = nameAttributes.map(attribute => element.getAttribute(attribute) ?? '')
  if (element.localName.includes('-')) names.push(element.localName)
  return names.flatMap(name => (name === '' ? [] : wordsOf(name)))
}

/** `entry-shareBar related1` gives entry, share, bar, related: words part at case, digits and punctuation. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}
