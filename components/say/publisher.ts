import type { Strings } from '../strings'

/** English names that end so are said with their article: "the Financial Times". */
const heads =
  /\b(Times|Journal|Post|Guardian|Economist|Telegraph|Independent|Agency|Association|Administration|Department|Commission|Council|Bureau|Office|Union|Authority|Ministry|Court|Federation|Foundation|Committee|Fund|Organi[sz]ation|World Bank|White House|Federal Reserve|Information|Verge|Register|Decoder|Institute|Forum|System|Hill|Atlantic)$/

/** So are those named for what they are and see to: "the European Court of Auditors". */
const offices =
  /\b(Court|Government|Department|Ministry|Bureau|Office|Council|Committee|Institute|Bank|House|Board|Agency) (of|for|on) /

/** A bank that is a company has none. */
const companies = /^Bank of America\b/

/** Acronyms that are spelt and said with it. */
const acronyms = /^(IEA|SIA|IMF|OECD|SEC|EIA|EU|UN|FT|BBC|ECB|FTC|DOE|EPA|WTO|WHO|FCC|NHS|ONS|NYT|WSJ|AP)$/

const places = /^(US|U\.S\.|UK|University of)\b/

/** A publisher as a sentence names it. Only English has articles here; where another language wants one, its string does without. */
export function sayPublisher(name: string, { locale }: Strings): string {
  if (!locale.startsWith('en') || /^the /i.test(name)) return name
  const bare = name.replace(/\s*\([^)]*\)$/, '')
  const isOffice = offices.test(bare) && !companies.test(bare)
  return isOffice || heads.test(bare) || acronyms.test(bare) || places.test(bare) ? `the ${name}` : name
}

/** The first letter as a sentence begins; names as xAI and arXiv keep theirs. */
export const capitalised = (text: string, { locale }: Strings): string =>
  /^\p{Ll}+\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
