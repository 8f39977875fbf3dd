/**
 * The element in which something over the page can be used: the popover that a figure stands in, since a press outside
 * of it closes it; a modal dialog or what fills the screen, outside of which all is inert; else the root.
 */
export const holderIn = (document: Document, figure?: Element | null): Element =>
  figure?.closest(':popover-open') ??
  [...document.querySelectorAll('dialog:modal')].at(-1) ??
  document.fullscreenElement ??
  document.documentElement
