import type { IsVisible } from './collect-drafts'

/** Whether the browser draws an element, or at least its children. What is faded out still counts: pages fade text in. */
export const isVisible: IsVisible = element =>
  element.checkVisibility({ visibilityProperty: true }) || hasNoBoxOfItsOwn(element)

/** `display: contents` draws the children alone, which `checkVisibility` calls invisible. */
function hasNoBoxOfItsOwn(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents'
}

const hidden = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** The same where there is no layout: whether the markup itself hides the element. */
export const isVisibleInMarkup: IsVisible = element => !hidden.test(element.getAttribute('style') ?? '')
