import base from '../../assets/base.css?inline'
import controls from '../../assets/controls.css?inline'
import lines from '../../assets/lines.css?inline'
import tokens from '../../assets/tokens.css?inline'
import card from './card.css?inline'

/**
 * What the card's shadow root adopts, in this order. The page's rules go before ours on the host itself: what is said
 * of it is said of the card, which they do not reach.
 */
export const cardCss: string[] = [tokens, base, lines, controls, card].map(css =>
  css.replaceAll(':host', '.card'),
)
