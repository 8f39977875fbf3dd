import { expect, test } from 'vitest'
import { detectLanguage } from './language'

test.each([
  ['en', 'The plan has been in the news for a week, and it is not clear who will pay for it.'],
  ['it', 'Il piano è sui giornali da una settimana e non si sa chi lo pagherà, né quando.'],
  ['de', 'Der Plan steht seit einer Woche in den Zeitungen, und es ist nicht klar, wer ihn bezahlt.'],
  ['fr', 'Le plan est dans les journaux depuis une semaine et on ne sait pas qui va le payer.'],
  ['es', 'El plan está en los periódicos desde hace una semana y no se sabe quién lo va a pagar.'],
  ['pt', 'O plano está nos jornais há uma semana e não se sabe quem vai pagar a conta do projeto.'],
  ['nl', 'Het plan staat al een week in de kranten en het is niet duidelijk wie het gaat betalen.'],
  ['sv', 'Planen har varit i tidningarna i en vecka och det är inte klart vem som ska betala för den.'],
  ['pl', 'Plan jest w gazetach od tygodnia i nie wiadomo, kto za to zapłaci ani kiedy to się stanie.'],
  ['zh', '这个计划上周登上了报纸，但没有人知道谁来付钱。'],
  ['ja', '計画は一週間前から新聞に載っているが、誰が払うのかは分かっていない。'],
  ['ko', '이 계획은 일주일째 신문에 실렸지만 누가 돈을 낼지는 분명하지 않다.'],
  ['ru', 'План уже неделю в газетах, но не ясно, кто и когда за это будет платить.'],
  ['uk', 'План уже тиждень у газетах, але не ясно, хто і коли за це буде платити.'],
  [
    'da',
    'Planen har været i aviserne i en uge, men det er ikke klart, hvem der skal betale for den, eller hvornår det sker.',
  ],
  [
    'nb',
    'Planen har vært i avisene i en uke, men det er ikke klart hvem som skal betale for den eller når det skjer.',
  ],
  [
    'fi',
    'Suunnitelma on ollut lehdissä viikon, mutta ei ole selvää, kuka sen maksaa tai milloin se tapahtuu.',
  ],
  ['cs', 'Plán je v novinách už týden, ale není jasné, kdo za něj zaplatí ani kdy se to stane.'],
  ['ro', 'Planul este în ziare de o săptămână, dar nu este clar cine îl va plăti și când se va întâmpla.'],
  ['hu', 'A terv egy hete szerepel az újságokban, de nem világos, hogy ki fizet érte, és mikor lesz meg.'],
  ['tr', 'Plan bir haftadır gazetelerde ve ne zaman olacağı ile kimin ödeyeceği çok açık değil.'],
  ['el', 'Το σχέδιο είναι στις εφημερίδες εδώ και μια εβδομάδα και δεν είναι σαφές ποιος θα το πληρώσει.'],
  ['hi', 'यह योजना एक सप्ताह से अखबारों में है और यह साफ नहीं है कि इसके लिए कौन पैसे देगा।'],
  [
    'ar',
    'الخطة في الصحف منذ أسبوع، لكن من غير الواضح من الذي سيدفع هذا المال بعد أن قال الوزير ما قال عن التي كان يريد.',
  ],
  ['id', 'Rencana itu ada di koran sejak seminggu dan tidak jelas siapa yang akan membayar untuk itu.'],
  [
    'vi',
    'Kế hoạch này đã có trong các tờ báo một tuần và không rõ ai là người sẽ trả tiền cho những việc đó.',
  ],
])('%s', (language, text) => {
  expect(detectLanguage(text, '')).toBe(language)
})

test('a wrong declaration is overruled, a right one keeps its region', () => {
  const italian = 'Il piano è sui giornali da una settimana e non si sa chi lo pagherà, né quando.'
  expect(detectLanguage(italian, 'en-US')).toBe('it')
  expect(detectLanguage(italian, 'it-CH')).toBe('it-CH')
})

test('too few words leave the declaration', () => {
  expect(detectLanguage('42', 'de')).toBe('de')
  expect(detectLanguage('', '')).toBe('')
})

test('a near relative of a language with words is believed', () => {
  const malay =
    'Rancangan itu ada di akhbar sejak seminggu dan tidak jelas siapa yang akan membayar untuk itu.'
  expect(detectLanguage(malay, 'ms-MY')).toBe('ms-MY')
})

test('Chinese of no region is told by its script', () => {
  const traditional = '這項計畫將為國內企業帶來數百億元的訂單，市場對此應當沒有問題。'
  expect(detectLanguage(traditional, 'zh')).toBe('zh-Hant')
  expect(detectLanguage(traditional, '')).toBe('zh-Hant')
  expect(detectLanguage(traditional, 'zh-HK')).toBe('zh-HK')
  expect(detectLanguage('这项计划将为国内企业带来数百亿元的订单。', 'zh')).toBe('zh')
})
