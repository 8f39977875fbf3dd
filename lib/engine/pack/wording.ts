/** Whether a sentence leans on one before it ("The same papers …", "That sale …"), so that it cannot stand alone. */
export function leansOnNeighbour(sentence: string): boolean {
  return /^(?:The same|This|That|These|Those|It|He|She|They|Its|His|Her|Their|Also|But|And|However)\b/.test(
    sentence,
  )
}

/** The scale word that a cue holds, if any. Scale words of one language name another number in the next. */
export function findScaleWord(cue: string): string | undefined {
  return scaleWord.exec(cue)?.[0]
}

const scaleWord =
  /(?<!\p{L})(?:thousands?|millions?|billions?|trillions?|quadrillions?|mila|mille|milion[ei]|miliard[oi]|bilion[ei]|trilion[ei]|tausend|million(?:en)?|milliarden?|billionen?|trillionen?|billiarden?|milliers?|milliards?|mil|millones|millón|billón|billones|trillón|trillones|milh(?:ão|ões)|bilh(?:ão|ões)|trilh(?:ão|ões)|bili(?:ão|ões)|duizend|miljoen|miljard|biljoen|miljon(?:er)?|miljard(?:er)?|biljon(?:er)?|tysi[ąę]c[ey]?|milion(?:y|ów)?|miliard(?:y|ów)?|bilion(?:y|ów)?)(?!\p{L})|[万萬亿億兆]|[만억조](?=\p{Script=Hangul}|$)/iu
