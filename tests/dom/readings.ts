/** Pages, and what a reader would call their article: one line per block, its kind first. */
export interface Reading {
  name: string
  body: string
  blocks: string[]
}

const first =
  'The plant on the river will cost $40 billion, the company said on Monday, twice what it had told its lenders a year ago.'
const second =
  'Nobody at the ministry would confirm the sum, and the lenders, asked again this week, spoke only of “a range of outcomes”.'
const story = `<p>${first}</p><p>${second}</p>`
const storyBlocks = [`text: ${first}`, `text: ${second}`]

export const readings: Reading[] = [
  {
    name: 'the headline, and not the site around it',
    body: `<header><a href="/">The Daily</a><nav><ul><li><a href="/w">World</a></li></ul></nav></header>
      <main><h1>A plant for $40 billion</h1>${story}</main>
      <aside><h2>Related</h2><p>Why a bridge for $2 billion was never built, and who paid for the drawings of it in the end.</p></aside>
      <footer><p>© 2026 The Daily. Read by 3 million people. All rights reserved, in this and in every other country.</p></footer>`,
    blocks: ['title: A plant for $40 billion', ...storyBlocks],
  },
  {
    name: 'a standfirst between headline and text',
    body: `<div><h1>A plant for $40 billion</h1><p>Lenders were told another number.</p><div>By A. Writer · 12 May 2026 · 4 min read</div></div>
      <div>${story}</div>`,
    blocks: ['title: A plant for $40 billion', 'text: Lenders were told another number.', ...storyBlocks],
  },
  {
    name: 'headings, lists, quotes, captions and cells',
    body: `<article><h1>A plant for $40 billion</h1>${story}<h2>The sums</h2>
      <ul><li>Steel: $3 billion</li><li>Land: <b>$1</b> billion</li></ul>
      <blockquote><p>“We have never built anything of this size,” said the engineer in charge of it.</p></blockquote>
      <figure><img alt="" src="x.png"><figcaption>The river in May.</figcaption></figure>
      <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2025</td><td>$20 billion</td></tr></table></article>`,
    blocks: [
      'title: A plant for $40 billion',
      ...storyBlocks,
      'heading: The sums',
      'list: Steel: $3 billion',
      'list: Land: $1 billion',
      'quote: “We have never built anything of this size,” said the engineer in charge of it.',
      'caption: The river in May.',
      'cell: Year',
      'cell: Cost',
      'cell: 2025',
      'cell: $20 billion',
    ],
  },
  {
    name: 'furniture among the paragraphs, by name and by build',
    body: `<article><p>${first}</p>
      <div class="share-bar"><span>1.2K shares</span></div>
      <div class="x1"><span>240 shares</span> <button>Share</button></div>
      <div class="x2"><a rel="author" href="/a">A. Writer</a>, 12 May</div>
      <div class="x3"><a href="/other">Ten bridges that cost too much</a></div>
      <div class="x4"><h3>More on this</h3><ul><li><a href="/1">A bridge for $2 billion</a></li><li><a href="/2">A dam</a></li></ul></div>
      <div aria-label="ad">Save up to 70% on hosting, from $2.99 a month, for as long as you live and after.</div>
      <form>Join 240,000 readers. One email a week, no more than that, and never a word of advertising. <input></form>
      <p>${second}</p>
      <section id="comments"><p>I paid $1,200 for a card last year and it is already slow, so who needs a plant of this kind?</p></section></article>`,
    blocks: storyBlocks,
  },
  {
    name: 'what is hidden, editable, preformatted code or a control',
    body: `<article><p>${first}</p><p hidden>Not $1 billion, which nobody ever said in this or in any other article about it.</p>
      <p style="display: none">Not $2 billion, which nobody ever said in this or in any other article about it.</p>
      <p aria-hidden="true">Not $3 billion, which nobody ever said in this or in any other article about it.</p>
      <div contenteditable="true">Not $4 billion, which is what someone is writing here just now, and not what anyone said.</div>
      <pre><code>const cost = 5_000_000_000 // nothing of this is said by anyone, or meant to be read as said</code></pre>
      <textarea>Not $6 billion, which is what someone is writing here just now, and not what anyone said.</textarea>
      <p>${second}</p></article>`,
    blocks: storyBlocks,
  },
  {
    name: 'an article of divs and line breaks, without a paragraph',
    body: `<div class="css-1"><div class="css-2">${first}<br><br>${second}</div><div class="css-3">End</div></div>`,
    blocks: storyBlocks,
  },
  {
    name: 'an article in a table for layout',
    body: `<table><tr><td><ul><li><a href="/">Home</a></li></ul></td><td><b>A plant for $40 billion</b><br>${first}<br>${second}</td></tr></table>`,
    blocks: ['title: A plant for $40 billion', ...storyBlocks],
  },
  {
    name: 'the stub in front of a wall',
    body: `<main><h1>A plant for $40 billion</h1><p>${first}</p>
      <div class="paywall"><h2>Read on for €1</h2><p>Subscribe now and read the whole of this article, and of all the others, from €1 a week for a year.</p></div></main>`,
    blocks: ['title: A plant for $40 billion', `text: ${first}`],
  },
  {
    name: 'a live blog of many entries',
    body: `<main><h1>A plant for $40 billion</h1><div><article><time datetime="2026-05-12T14:32">14:32</time><h2>The sum is out</h2><p>${first}</p></article>
      <article><time datetime="2026-05-12T14:40">14:40</time><h2>No word from the ministry</h2><p>${second}</p></article></div></main>`,
    blocks: [
      'title: A plant for $40 billion',
      'heading: The sum is out',
      `text: ${first}`,
      'heading: No word from the ministry',
      `text: ${second}`,
    ],
  },
  {
    name: 'raised and lowered text apart from the number beside it',
    body: `<article>${story}<p>The line is drawn at 10<sup>25</sup> FLOP, at 80<sup><a href="#n3">3</a></sup> of CO<sub>2</sub>, tril&shy;lions of&nbsp;them.</p></article>`,
    blocks: [
      ...storyBlocks,
      'text: The line is drawn at 10\u206325\u2063 FLOP, at 80\u20633\u2063 of CO\u20632\u2063, tril\u00adlions of\u00a0them.',
    ],
  },
  {
    name: 'an article in Chinese, whose characters say more',
    body: `<div>首页</div><div><p>英伟达周三收盘市值首次突破5万亿美元，成为全球第一家达到这一规模的上市公司，距离突破4万亿美元仅过去三个月。</p>
      <p>分析人士认为，订单总额五千亿美元的说法与星际之门项目的五千亿美元并非同一回事，投资者不应混为一谈。</p></div>`,
    blocks: [
      'text: 英伟达周三收盘市值首次突破5万亿美元，成为全球第一家达到这一规模的上市公司，距离突破4万亿美元仅过去三个月。',
      'text: 分析人士认为，订单总额五千亿美元的说法与星际之门项目的五千亿美元并非同一回事，投资者不应混为一谈。',
    ],
  },
  {
    name: 'a frame whose name misleads',
    body: `<div class="with-sidebar comments-open"><main><h1>A plant for $40 billion</h1>${story}</main></div>`,
    blocks: ['title: A plant for $40 billion', ...storyBlocks],
  },
  {
    name: 'one long paragraph among short ones, each in a frame of its own',
    body: `<div><div><p>The sum is out.</p></div><div><p>It had been awaited for weeks.</p></div><div><p>${first}</p></div>
      <div><p>Nobody would confirm it.</p></div><div><p>The lenders said nothing at all.</p></div></div><div>Home</div>`,
    blocks: [
      'text: It had been awaited for weeks.',
      `text: ${first}`,
      'text: Nobody would confirm it.',
      'text: The lenders said nothing at all.',
    ],
  },
  {
    name: 'labelled sections, boxes with a button and quotations, where no name says what they are',
    body: `<div><div class="r1"><h1>A plant for $40 billion</h1><p>${first}</p>
      <div class="k1"><div>Recommended for you</div><div>Why a bridge for $2 billion was never built</div></div>
      <div class="q1"><span>NVDA</span><span>$187.24</span><span>-1.1%</span></div>
      <div class="n1"><p>Sign up to our daily briefing. 240,000 readers already have.</p><button>Sign up</button></div>
      <p>${second}</p></div>
      <div class="c1"><h3>48 comments</h3><div><b>user91</b><p>Wake me when it is under 5%. 300 billion? I have been saying this for years now, and nobody here listens.</p></div></div></div>`,
    blocks: ['title: A plant for $40 billion', ...storyBlocks],
  },
  {
    name: 'references below an article, and a see-also list',
    body: `<main><h1>A plant for $40 billion</h1>${story}<h2>See also</h2><ul><li><a href="/a">Bridges</a></li></ul>
      <h2>References</h2><ol><li>Doe, J. (2020). “The $5 billion question”. The Daily.</li></ol></main>`,
    blocks: ['title: A plant for $40 billion', ...storyBlocks],
  },
  { name: 'nothing where there is nothing', body: '', blocks: [] },
]

/** The whole page of a reading. */
export function pageOf({ body }: Reading): string {
  return `<!doctype html><html lang="en"><head><title>A plant for $40 billion | The Daily</title></head><body>${body}</body></html>`
}
