/** A miss as it is known by: the case's id (its text, for Recognizers-Text) and the words missed or read. */
export interface Reasoned {
  id: string
  quote: string
}

interface Reason {
  why: string
  /** Beginnings of the cases' ids. */
  cases: string[]
}

export const reasons: Reason[] = [
  {
    why: 'nonsense made to mislead, which no article holds',
    cases: ['en-098', '1 달러와 2 그리고 3 점의', 'tres dois milesimos', '1,1^23 por', 'るくポイント'],
  },
  {
    why: 'a bare number in a cell counts what the heads of the table say, and no text around it',
    cases: ['en-138'],
  },
  { why: 'a language that is not read', cases: ['he-224'] },
  {
    why: 'one of a coin, which is a manner of speaking: one alone is never a claim',
    cases: ['Sus acciones se deslizaron', 'Een dubbeltje is', 'En krona är', 'इसके शेयर देर से'],
  },
  {
    why: 'coins as they are spoken of at a counter: fifths and tenths of a yuan are in no news but Chinese',
    cases: ['Het zal een kuai', 'इसमें एक कुआई', 'この本は5人民元と3角'],
  },
  {
    why: 'money of no state, or of none any more',
    cases: ['2 satoshis'],
  },
  {
    why: 'a Malay cent before its number',
    cases: ['Do you think sen 100,000'],
  },
  {
    why: 'hundredths of a currency that the tables do not have, under an adjective',
    cases: ['La transaction a appelé à M. Murdoch'],
  },
  {
    why: 'a sum to be worked out in words, which no article writes',
    cases: ['pourcent des trois cent', 'tres veintemilesimos'],
  },
  {
    why: 'the gold leaves out a range that the text states',
    cases: ['二三十个百分点', '百分之二三十', '二十~三十', '20~30'],
  },
  {
    why: 'the gold gives what is left after a discount of so many tenths, in other cases of its own the discount',
    cases: ['一割引|', 'アップル引き割り', '8割引', '2.8割引', '3.5割引'],
  },
  {
    why: 'the gold takes a comma between clauses for one between thousands, or half a percent from nowhere',
    cases: ['百分の1，500', '百二十パーセント'],
  },
  {
    why: 'the gold is a tenth of what the text states',
    cases: ['百分の三万二千', '百分の525,000'],
  },
  {
    why: 'the gold leaves out a prize whose yuan the sentence names beside it',
    cases: ['ある人が江蘇省に'],
  },
  {
    why: 'an "and" and a number of nothing: that it is cents is a guess, and thirty of something else are as likely',
    cases: ['この自転車は100ユーロと30', 'इसकी कीमत आपको'],
  },
  {
    why: 'numerals in kana, each of which is a particle or another word too',
    cases: ['このパソコンは にせん'],
  },
  {
    why: 'a number called a share, or whose share is spoken of, with no sign of a percentage',
    cases: ['كان يطلب نسبة', "210'un yüzdesi"],
  },
  {
    why: 'whose dollar it is only the paper tells, whose region the text does not name',
    cases: ['off-en-03', 'fr-02'],
  },
]

/** Why a case is missed on purpose: its gold is wrong, or no article would hold it. Nothing where it is a fault of ours. */
export function reasonFor({ id }: Reasoned): string | undefined {
  return reasons.find(({ cases }) => cases.some(start => id.startsWith(start)))?.why
}
