import { insideOf } from './ancestors'
import type { Draft } from './draft'
import type { IsSectionLabel } from './is-section-label'
import { isSentence, proseOf, sumOfProse } from './prose'

/** Share of the text's prose from which a labelled element is no mere section of it. */
const tooLarge = 0.5

/** Leaves out sections whose label says that they are not the article. */
export function withoutForeignSections(drafts: Draft[], isSectionLabel: IsSectionLabel): Draft[] {
  const whole = sumOfProse(drafts)
  const out = new Set<Draft>()
  drafts.forEach((draft, index) => {
    if (out.has(draft) || draft.kind === 'title' || !isSectionLabel(draft.text.trim())) return
    for (const each of sectionAt(drafts, index, whole)) out.add(each)
  })
  return drafts.filter(draft => !out.has(draft))
}

/** The label at `index`, and what stands in one element with it or, where that is the article's own, the list below it. */
function sectionAt(drafts: Draft[], index: number, whole: number): Draft[] {
  const around = drafts[index]!.element.parentElement
  const isInside = around ? insideOf(around) : () => false
  const isFirst = index === 0 || !isInside(drafts[index - 1]!.element)
  const section = takeFrom(drafts, index, draft => isInside(draft.element))
  if (isFirst && section.length > 1 && sumOfProse(section) <= whole * tooLarge) return section
  return takeFrom(
    drafts,
    index,
    draft => draft.kind === 'list' || !(draft.kind === 'heading' || isSaid(draft)),
  )
}

/** The draft at `index` and those after it, as long as they are such. */
function takeFrom(drafts: Draft[], index: number, isSuch: (draft: Draft) => boolean): Draft[] {
  let end = index + 1
  while (end < drafts.length && isSuch(drafts[end]!)) end++
  return drafts.slice(index, end)
}

function isSaid(draft: Draft): boolean {
  return isSentence(draft.text) || proseOf(draft) > 0
}
