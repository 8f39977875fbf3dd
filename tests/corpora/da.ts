import type { Corpus } from './corpus'

export const da: Corpus = {
  tag: 'da',
  figures: [
    [
      { value: 7e12, unit: 'USD', kind: 'money', qualifier: null },
      ['7 billioner dollar', '7.000 mia. dollar', '7000 milliarder dollar', 'syv billioner dollar'],
    ],
    [
      { value: 3.5e9, unit: 'DKK' },
      ['3,5 mia. kr.', '3,5 milliarder kroner', '3.500 mio. kroner', 'kr. 3,5 mia.'],
    ],
    [{ value: 1.5e6, unit: 'EUR' }, ['halvanden million euro', '1,5 mio. euro']],
    [{ value: 13.1, unit: '%' }, ['13,1 procent', '13,1 pct.', '13,1 %']],
    [{ value: 2, unit: 'pp' }, ['2 procentpoint', 'to procentpoint']],
    [{ value: 50, unit: '%' }, ['halvdelen af danskerne']],
    [{ value: 7e12, qualifier: 'max' }, ['op til 7 billioner dollar', 'højst 7 billioner dollar']],
    [{ value: 7e12, qualifier: 'min' }, ['mindst 7 billioner dollar']],
    [{ value: 7e12, qualifier: 'above' }, ['mere end 7 billioner dollar', 'over 7 billioner dollar']],
    [{ value: 7e12, qualifier: 'nearly' }, ['næsten 7 billioner dollar', 'knap 7 billioner dollar']],
    [{ value: 7e12, qualifier: 'approx' }, ['omkring 7 billioner dollar', 'ca. 7 billioner dollar']],
    [{ min: 5e9, max: 7e9, unit: 'DKK' }, ['mellem 5 og 7 milliarder kroner', '5-7 mia. kr.']],
    [{ value: 70e9, unit: 'DKK', per: 'year' }, ['70 mia. kr. om året', '70 milliarder kroner årligt']],
    [{ value: 4.15e14, unit: 'Wh' }, ['415 TWh', '415 terawatt-timer']],
    [{ value: 40000, unit: 'employee' }, ['40.000 ansatte', '40.000 nye medarbejdere']],
    [{ value: 2, unit: 'x' }, ['er fordoblet', 'dobbelt så mange']],
  ],
  nothing: [
    'i 2024',
    'den 5. maj 2024',
    'kl. 15',
    'side 12',
    'kapitel 3',
    'den 17-årige pige',
    'i 1990’erne',
    'GPT-4 på H100',
    'Covid-19',
    'Danmark vandt 3-1',
    'nr. 10 på listen',
    'et år',
    'en time',
  ],
}
