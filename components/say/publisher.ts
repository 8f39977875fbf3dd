import type { Strings } from '../strings'

/** English names that end so are said with their article: "the Financial Times". */
const heads =
  /\b(Times|Journal|Post|Guardian|Economist|Telegraph|Independent|Agency|Association|Administration|Department|Commission|Council|Bureau|Office|Union|Authority|Ministry|Court|Federation|Foundation|Committee|Fund|Organi[sz]ation|World Bank|White House|Federal Reserve|Information|Verge|Register|Decoder|Institute|Hill|Atlantic)$/

/** Acronyms that are spelt and said with it. */
const acronyms = /^(IEA|SIA|IMF|OECD|SEC|EIA|EU|UN|FT|BBC|ECB|FTC|DOE|EPA|WTO|WHO|FCC|NHS|ONS|NYT|WSJ|AP)$/

const places = /^(US|U\.S\.|UK|University of)\b/

/** A publisher as a sentence names it. Only English has articles here; where another language wants one, its string does without. */
export function sayPublisher(name: string, { locale }: Strings): string {
  if (!locale.startsWith('en') || /^the /i.test(name)) return name
  const bare = name.replace(/\s*\([^)]*\)$/, '')
  return heads.test(bare) || acronyms.test(bare) || places.test(bare) ? `the ${name}` : name
}

/** The first letter as a sentence begins. */
export const capitalised = (text: string, { locale }: Strings): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
