/** Korean glues particles and short nouns to a name: 메타는, 구글의, 애플사, 대만산. */
const after = new RegExp(
  `^(?:${[
    '은|는|이|가|을|를|의|와|과|도|에|로|으로|만|까지|부터|보다|처럼|나|며|라는|라고|란|였|인(?!지)|입니|다',
    '측|사|등|산|계|발|내|식|판|형|제|향|행',
    '정부|기업|시장|본사|법인|공장|그룹|재단|칩|폰|서버|모델|데이터|클라우드|플랫폼',
  ].join('|')})`,
)
const hangul = /\p{Script=Hangul}/u

/**
 * Whether a name that ends at `end` ends there indeed. In a run of Hangul a short name begins many a longer word:
 * 메타버스, the metaverse, is not 메타, nor 인도네시아 인도. True in other scripts.
 */
export function isWholeName(text: string, end: number): boolean {
  const isInRun = hangul.test(text.charAt(end - 1)) && hangul.test(text.charAt(end))
  return !isInRun || after.test(text.slice(end, end + 4))
}
