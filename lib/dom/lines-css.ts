import type { LineStyle, Look } from '../engine/types'
import { lineName, looks, tintName } from './highlight-names'

/** How the line under a figure is drawn. */
export interface Line {
  colour: string
  style: LineStyle
  /** CSS pixels. */
  thickness: number
}

/** The line of each look. */
export type Lines = Record<Look, Line>

/** Each at least 3:1 on white and on near-black, so that the page's own background need not be known. */
export const defaultLines: Lines = {
  agrees: { colour: '#3393a3', style: 'solid', thickness: 1.5 },
  differs: { colour: '#c2502b', style: 'wavy', thickness: 1.5 },
  dated: { colour: '#9f8b2b', style: 'dashed', thickness: 1.75 },
  disputed: { colour: '#9460c8', style: 'double', thickness: 1.25 },
  unknown: { colour: '#798286', style: 'dotted', thickness: 1.5 },
}

/** The style sheet that draws the lines on a page, to be inserted with origin USER; nothing of it is printed. */
export function linesCss(lines: Lines = defaultLines): string {
  const rules = looks.map(look => lineRule(look, lines[look]) + tintRule(look, lines[look]))
  return `@media screen{${rules.join('')}}@media screen and (forced-colors:active){${looks.map(forcedRules).join('')}}`
}

/**
 * The tints once more, to be inserted with origin AUTHOR: Chromium computes the background that a user's sheet gives a
 * highlight and does not paint it. Firefox paints an author's only outside of shadow roots, so both are needed.
 */
export function tintsCss(lines: Lines = defaultLines): string {
  const tints = looks.map(look => tintRule(look, lines[look])).join('')
  return `@media screen{${tints}}@media screen and (forced-colors:active){${looks.map(forcedTint).join('')}}`
}

/** Gaps under `$` and `,` would turn a solid line into dashes, so the ink is not skipped. */
function lineRule(look: Look, { colour, style, thickness }: Line): string {
  return (
    `::highlight(${lineName(look)}){text-decoration:underline ${style} ${colour} ${thickness}px!important;` +
    'text-underline-offset:.2em!important;text-decoration-skip-ink:none!important}'
  )
}

function tintRule(look: Look, { colour }: Line): string {
  return `::highlight(${tintName(look)}){background-color:color-mix(in srgb,${colour} 16%,transparent)}`
}

/**
 * Chromium fills every highlight with the system's own colour and draws the line in that of its text, whatever a style
 * sheet says: so the line has to lie in what is filled.
 */
function forcedRules(look: Look): string {
  const line = 'text-decoration-color:CanvasText!important;text-underline-offset:.1em!important'
  return `::highlight(${lineName(look)}){${line}}${forcedTint(look)}`
}

const forcedTint = (look: Look) =>
  `::highlight(${tintName(look)}){background-color:Highlight;color:HighlightText}`
