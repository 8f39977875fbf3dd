import type { Corpus } from './corpus'

export const fi: Corpus = {
  tag: 'fi',
  figures: [
    [{ min: 1e9, max: 1.5e9, unit: 'EUR' }, ['Google investoi Haminaan 1–1,5 miljardia euroa']],
    [
      { value: 7e12, unit: 'USD', kind: 'money', qualifier: null },
      [
        '7 biljoonaa dollaria',
        '7 000 miljardia dollaria',
        'seitsemän biljoonaa dollaria',
        '7 biljoonan dollarin suunnitelma',
      ],
    ],
    [
      { value: 3.5e9, unit: 'EUR' },
      ['3,5 miljardia euroa', '3,5 mrd. euroa', '3 500 miljoonaa euroa', '3,5 miljardin euron kauppa'],
    ],
    [{ value: 1.5e6, unit: 'EUR' }, ['puolitoista miljoonaa euroa', '1,5 milj. euroa']],
    [{ value: 13.1, unit: '%' }, ['13,1 prosenttia', '13,1 %', '13,1 prosentin kasvu']],
    [{ value: 2, unit: 'pp' }, ['2 prosenttiyksikköä', 'kaksi prosenttiyksikköä']],
    [{ value: 7e12, qualifier: 'max' }, ['jopa 7 biljoonaa dollaria', 'enintään 7 biljoonaa dollaria']],
    [{ value: 7e12, qualifier: 'min' }, ['vähintään 7 biljoonaa dollaria']],
    [{ value: 7e12, qualifier: 'above' }, ['yli 7 biljoonaa dollaria']],
    [{ value: 7e12, qualifier: 'below' }, ['alle 7 biljoonaa dollaria']],
    [{ value: 7e12, qualifier: 'nearly' }, ['lähes 7 biljoonaa dollaria']],
    [{ value: 7e12, qualifier: 'approx' }, ['noin 7 biljoonaa dollaria']],
    [{ min: 5e9, max: 7e9, unit: 'EUR' }, ['5–7 miljardia euroa', '5-7 miljardia euroa']],
    [{ value: 70e9, unit: 'EUR', per: 'year' }, ['70 miljardia euroa vuodessa']],
    [{ value: 4.15e14, unit: 'Wh' }, ['415 TWh', '415 terawattituntia']],
    [{ value: 40000, unit: 'employee' }, ['40 000 työntekijää', '40 000 työntekijän']],
    [{ value: 2, unit: 'x' }, ['kaksinkertaistui']],
  ],
  nothing: [
    'vuonna 2024',
    '5. toukokuuta 2024',
    'kello 15',
    'klo 15.30',
    'sivu 12',
    'luvussa 3',
    '17-vuotias tyttö',
    '1990-luvulla',
    'GPT-4 ja H100',
    'Covid-19',
    'Suomi voitti 3–1',
    '27 Euroopan maassa on sama laki',
  ],
}
