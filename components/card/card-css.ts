import base from '../../assets/base.css?inline'
import controls from '../../assets/controls.css?inline'
import lines from '../../assets/lines.css?inline'
import tokens from '../../assets/tokens.css?inline'
import card from './card.css?inline'

/** What the card's shadow root adopts, in this order. */
export const cardCss: string[] = [tokens, base, lines, controls, card]
