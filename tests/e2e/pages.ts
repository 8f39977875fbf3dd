/** Pages made to go wrong in one way each. The demo article is the one that goes right. */

const page = (body: string, { lang = 'en', dir = 'ltr', title = 'Chips and power', script = '' } = {}) =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title></head>` +
  `<body>${body}${script && `<script>${script}</script>`}</body></html>`

const paragraphs = (...texts: string[]) => texts.map(text => `<p>${text}</p>`).join('\n')

const chips = paragraphs(
  'When Sam Altman was first said, early in 2024, to be courting investors for a worldwide network of chip factories, the plan came with a price of up to $7 trillion. No company has ever raised a hundredth of that, and most of the semiconductor industry heard of it from the newspapers.',
  'The International Energy Agency puts the electricity used by the world’s data centres at 415 terawatt-hours in 2024. OpenAI, Nvidia and their rivals want artificial intelligence chips by the million, and the power to run them, and the grids were built for neither of the two.',
  'What came instead was Stargate, a company with which OpenAI, SoftBank and Oracle mean to invest $500 billion in American data centres over four years. The halls are going up beside rivers and old canneries, and the substations come first.',
)

const railway = paragraphs(
  'The night train to Narvik leaves the capital at a quarter past six and arrives, when the snow allows it, a little after noon on the next day. It carries 340 passengers, two cooks and a dog, and it has been sold out since the middle of October, which nobody can remember having happened before.',
  'The railway spent 12 million kronor on new mattresses, of which the passengers speak with warmth, and 3 million on a signal that the wind took in the first week. In the dining car a woman from Gävle has counted eleven tunnels; her husband, who sat on the other side, has counted nine.',
  'North of the circle the track runs on stilts over bog for 14 kilometres. The driver slows down there, out of respect, she says, for the men who built it, and because a bog that has waited ten thousand years has no reason to hurry and does not care for timetables.',
)

const arabic = paragraphs(
  'قال سام ألتمان إن شركة أوبن إيه آي تسعى إلى جمع ما يصل إلى 7 تريليونات دولار لبناء مصانع رقائق الذكاء الاصطناعي في جميع أنحاء العالم، وفق ما نقلته صحيفة وول ستريت جورنال في فبراير 2024 عن أشخاص مطلعين على المسألة لم تسمهم، وهو مبلغ يفوق حجم صناعة أشباه الموصلات كلها بأضعاف كثيرة.',
  'وتقدر وكالة الطاقة الدولية استهلاك مراكز البيانات من الكهرباء بنحو 415 تيراواط ساعة في عام 2024، وتتوقع أن يتضاعف الرقم بحلول عام 2030 مع انتشار رقائق إنفيديا ومشروع Stargate الذي أعلنت عنه OpenAI باستثمارات تبلغ $500 billion خلال أربع سنوات في الولايات المتحدة.',
)

const manyFigures = Array.from(
  { length: 10_000 },
  (_, index) =>
    `<p>In week ${index + 1} OpenAI bought ${index + 2},000 Nvidia chips for its data centres.</p>`,
).join('\n')

/** Draws its article anew, in fresh nodes, a while after it was loaded, as frameworks do. */
const rerender = `setTimeout(() => {
  const article = document.querySelector('article')
  const fresh = article.cloneNode(true)
  article.replaceWith(fresh)
  document.documentElement.dataset.drawn = 'again'
}, 1500)`

/** Draws its article only after everything else has loaded. */
const late = `const html = document.querySelector('template').innerHTML
setTimeout(() => { document.querySelector('main').innerHTML = html }, 600)`

/** Shows another article under another address without loading. */
const route = `document.querySelector('button').addEventListener('click', () => {
  history.pushState({}, '', '/route?other')
  document.querySelector('article').innerHTML = document.querySelector('template').innerHTML
})`

/** Notes whatever a page can hear and see of an extension: messages, events, and changes of its document. */
const listener = `window.heard = []
addEventListener('message', ({ data }) => heard.push('message ' + JSON.stringify(data)))
for (const target of [window, document]) {
  const { dispatchEvent } = target
  target.dispatchEvent = event => { heard.push('dispatched ' + event.type); return dispatchEvent.call(target, event) }
}
for (const name of ['wxt:content-script-started', 'whence', 'whence-ready']) {
  addEventListener(name, () => heard.push(name)); document.addEventListener(name, () => heard.push(name))
}
new MutationObserver(changes => heard.push(...changes.map(({ type, target }) => type + ' of ' + target.nodeName)))
  .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })`

/** A page that goes right, to be spoilt. */
export const plainArticle = page(`<main><h1>Chips and power</h1><article>${chips}</article></main>`)

/** By path. */
export const madePages: Record<string, string> = {
  chips: plainArticle,
  'off-topic': page(`<main><h1>A slow train north</h1><article>${railway}</article></main>`, {
    title: 'A slow train north',
    script: listener,
  }),
  front: page(`<nav>${'<a href="/">Stargate: $500 billion for chips</a> '.repeat(30)}</nav>`, {
    title: 'Front page',
  }),
  listening: page(`<main><h1>Chips and power</h1><article>${chips}</article></main>`, { script: listener }),
  rerender: page(`<main><h1>Chips and power</h1><article>${chips}</article></main>`, { script: rerender }),
  late: page(`<main>Loading</main><template><h1>Chips and power</h1><article>${chips}</article></template>`, {
    script: late,
  }),
  route: page(
    `<main><button>Next</button><article>${railway}</article></main><template>${chips}</template>`,
    { title: 'Two articles', script: route },
  ),
  rtl: page(`<main><h1>رقائق وطاقة</h1><article>${arabic}</article></main>`, { lang: 'ar', dir: 'rtl' }),
  frame: page('<h1>A page with a frame</h1><iframe src="/chips" width="800" height="500"></iframe>'),
  empty: page(''),
  'many-figures': page(`<main><h1>Chips and power</h1><article>${chips}${manyFigures}</article></main>`),
}
