import type { Check, Finding, Page, Way } from '../engine/types'
import type { Border } from './answer'
import type { Browser } from './browser'
import { remote } from './call'
import type { PageApi } from './native'
import type { WornLines } from './settings'
import { isCount, isText, listOf, oneOf, takes } from './shape'

/** What a script in a web page, or one of our own pages, may ask of the background. */
export interface Background {
  /** Run the reader in the asking tab. */
  wantReader(): Promise<void>
  /** The words that head what is not the article on a page, a regular expression. */
  sectionLabels(): Promise<string>
  /** Find the figures of an article and the origin of each. */
  check(page: Page): Promise<Check>
  /** Say a finding as its card, on this day (ISO 8601), in the language of the interface; in a form that this floor does not know. */
  viewCard(finding: Finding, today: string): Promise<unknown>
  /** The style sheets that a card is drawn with, its lines as they are set. */
  cardStyle(): Promise<string>
  /** The origin of a finding in one of the citation styles, seen on this day (ISO 8601). */
  cite(finding: Finding, style: string, today: string): Promise<string>
  /** A report of a wrong match, to be read and sent by the reader of the news. */
  report(finding: Finding): Promise<string>
  /** Open the library's page of a claim. */
  openLibrary(claim: string): Promise<void>
  /** Open the form for a claim of the reader's own, begun with what the page says of a figure in this language (BCP 47). */
  openOwn(finding: Finding, language: string): Promise<void>
  /** Search the packs for words, in a page of ours. */
  openSearch(words: string): Promise<void>
  /** Hide a claim, or no longer: on the page at this address, or everywhere (`null`). */
  hideClaim(claim: string, isHidden: boolean, address: string | null): Promise<void>
  /** Copy citations in this style from now on. */
  chooseCitationStyle(style: string): Promise<void>
  /** Put the rules that draw these lines on the asking page in place of those put there before; `null`: none. */
  wearLines(lines: WornLines | null, insteadOf: WornLines | null): Promise<void>
  /** Show on the toolbar how many figures of the asking tab have a source. */
  showCount(count: number): Promise<void>
  /** Show on the toolbar whether the asking tab is left alone because it was asked to be. */
  showOff(isOff: boolean): Promise<void>
  /** Seed the packs that come with the extension once more. */
  mendPacks(): Promise<void>
}

/** A page as it was read, with what was found in it. */
export interface ReadPage {
  page: Page
  findings: Finding[]
}

/** What our own pages and the background may ask of the scripts in a web page. */
export interface PageScripts {
  /** The sites that were taken back, and those that the browser still allows: where this page was one and is none, undo everything. */
  leave(removed: string[], allowed: string[]): Promise<void>
  /** Resolves once the page was read; rejects where no reader runs. */
  ready(): Promise<void>
  /** Scroll to a figure. */
  goToFigure(id: number): Promise<void>
  /** Scroll to a figure and open its card. */
  showFigure(id: number): Promise<void>
  /** Walk to the figure after, or before, the one last shown. */
  step(way: Way): Promise<void>
  /** The page as it was read last, and the findings that have a line on it. */
  tellReading(): Promise<ReadPage>
  /** Open the card for what is selected; answers whether there is one. */
  explainSelection(): Promise<boolean>
}

/** The part of what a page answers that the gate does; the reader does the rest. */
export const gateBorder: Border<Pick<PageScripts, 'leave'>> = {
  leave: { from: 'own', takes: takes(listOf(isText), listOf(isText)) },
}
/** The part that the reader answers. */
export const readerBorder: Border<Omit<PageScripts, 'leave'>> = {
  ready: { from: 'own', takes: takes() },
  goToFigure: { from: 'own', takes: takes(isCount) },
  showFigure: { from: 'own', takes: takes(isCount) },
  step: { from: 'own', takes: takes(oneOf('next', 'previous')) },
  tellReading: { from: 'own', takes: takes() },
  explainSelection: { from: 'own', takes: takes() },
}

/** The background, for a script or a page of ours; its calls reject where it fails. */
export const backgroundBy = ({ runtime }: Pick<PageApi, 'runtime'>): Background =>
  remote<Background>(message => runtime.sendMessage(message))

/** The scripts in the page of a tab; calls reject where none of them answers. */
export const pageIn = ({ tabs }: Pick<Browser, 'tabs'>, tab: number): PageScripts =>
  remote<PageScripts>(message => tabs.sendMessage(tab, message, { frameId: 0 }))

/** A finding as a page's reader lists it; `id` is its place among the page's findings. */
export interface ListedFinding {
  id: number
  finding: Finding
  /** The page's own heading above it. */
  heading?: string
  /** The rest of the block that the figure stands in, and the language it is split into sentences by. */
  around: { before: string; after: string; language: string }
}
