import { foldForms } from '../text/fold'
import { isLetter } from '../text/letters'

/** Phrases with what they mean, as a tree of their characters: the longest is found in one walk. */
export interface Phrases<Meaning> {
  branches: Map<number, Phrases<Meaning>>
  meaning?: Meaning
  /** Any ending may follow: the phrase was written with a `*`. */
  isStem?: boolean
}

/** A phrase in a text: its half-open range, a stem's ending included, and what it means. */
export interface Found<Meaning> {
  start: number
  end: number
  meaning: Meaning
}

/** How far from a word's edge a phrase may stop. */
export type Edge = 'word' | 'anywhere'

/** An empty tree, for `addForms` to fill. */
export function growPhrases<Meaning>(): Phrases<Meaning> {
  return { branches: new Map() }
}

/** Adds every form of `forms` (joined by `|`). A phrase that is already there keeps its meaning. */
export function addForms<Meaning>(
  phrases: Phrases<Meaning>,
  forms: string,
  meaning: Meaning,
  reversed = false,
): void {
  for (const form of foldForms(forms).split('|')) if (form) addForm(phrases, form, meaning, reversed)
}

function addForm<Meaning>(
  phrases: Phrases<Meaning>,
  form: string,
  meaning: Meaning,
  reversed: boolean,
): void {
  const isStem = form.endsWith('*')
  const phrase = isStem ? form.slice(0, -1) : form
  let branch = phrases
  for (let index = 0; index < phrase.length; index++) {
    const code = phrase.charCodeAt(reversed ? phrase.length - 1 - index : index)
    const next = branch.branches.get(code) ?? growPhrases<Meaning>()
    branch.branches.set(code, next)
    branch = next
  }
  if (branch.meaning !== undefined) return
  branch.meaning = meaning
  if (isStem) branch.isStem = true
}

/** The longest phrase that begins at `start`; with edge 'word', one that ends where a word does. */
export function findAt<Meaning>(
  phrases: Phrases<Meaning>,
  text: string,
  start: number,
  edge: Edge,
): Found<Meaning> | undefined {
  let branch: Phrases<Meaning> | undefined = phrases
  let found: Found<Meaning> | undefined
  for (let end = start; end < text.length; ) {
    branch = nextBranch(branch, text.charCodeAt(end))
    if (!branch) break
    end++
    if (branch.meaning === undefined) continue
    const stop = branch.isStem && edge === 'word' ? endOfWord(text, end) : end
    if (edge === 'anywhere' || isWordEdge(text, stop)) found = { start, end: stop, meaning: branch.meaning }
  }
  return found
}

const [SPACE, HYPHEN] = [32, 45]

/** What is written with a space may be joined by a hyphen: "percentage-point", "4,200-square-foot". */
function nextBranch<Meaning>({ branches }: Phrases<Meaning>, code: number): Phrases<Meaning> | undefined {
  return branches.get(code) ?? (code === HYPHEN ? branches.get(SPACE) : undefined)
}

/** The longest phrase of a tree grown in reverse that ends at `end`; with edge 'word', one that begins where a word does. */
export function findBefore<Meaning>(
  phrases: Phrases<Meaning>,
  text: string,
  end: number,
  edge: Edge,
): Found<Meaning> | undefined {
  let branch: Phrases<Meaning> | undefined = phrases
  let found: Found<Meaning> | undefined
  for (let start = end; start > 0; ) {
    branch = branch.branches.get(text.charCodeAt(start - 1))
    if (!branch) break
    start--
    if (branch.meaning === undefined) continue
    if (edge === 'anywhere' || isWordEdge(text, start)) found = { start, end, meaning: branch.meaning }
  }
  return found
}

function endOfWord(text: string, start: number): number {
  let end = start
  while (end < start + 12 && isLetter(text.charCodeAt(end))) end++
  return end
}

const UNSPACED_SCRIPTS = 0x3040

/** Kana, Han and Hangul, beside which a word of letters ends: 380MW급. */
function isUnspaced(code: number): boolean {
  return code >= UNSPACED_SCRIPTS
}

/** Whether a word may begin or end at `index`: not between two letters of one kind of script. */
export function isWordEdge(text: string, index: number): boolean {
  const [before, after] = [text.charCodeAt(index - 1), text.charCodeAt(index)]
  return !(isLetter(before) && isLetter(after)) || isUnspaced(before) !== isUnspaced(after)
}
