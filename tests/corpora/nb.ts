import type { Corpus } from './corpus'

export const nb: Corpus = {
  tag: 'nb',
  figures: [
    [
      { value: 7e12, unit: 'USD', kind: 'money', qualifier: null },
      ['7 billioner dollar', '7000 milliarder dollar', 'sju billioner dollar', '7 000 mrd. dollar'],
    ],
    [
      { value: 3.5e9, unit: 'NOK' },
      [
        '3,5 milliarder kroner',
        '3,5 mrd. kroner',
        '3500 millioner kroner',
        'kr 3,5 milliarder',
        '3,5 milliardar kroner',
      ],
    ],
    [{ value: 1.5e6, unit: 'EUR' }, ['halvannen million euro', '1,5 mill. euro']],
    [{ value: 13.1, unit: '%' }, ['13,1 prosent', '13,1 %', '13,1%']],
    [{ value: 2, unit: 'pp' }, ['2 prosentpoeng', 'to prosentpoeng']],
    [{ value: 50, unit: '%' }, ['halvparten av nordmennene']],
    [{ value: 7e12, qualifier: 'max' }, ['opptil 7 billioner dollar', 'inntil 7 billioner dollar']],
    [{ value: 7e12, qualifier: 'min' }, ['minst 7 billioner dollar']],
    [{ value: 7e12, qualifier: 'above' }, ['mer enn 7 billioner dollar', 'over 7 billioner dollar']],
    [{ value: 7e12, qualifier: 'nearly' }, ['nesten 7 billioner dollar']],
    [{ value: 7e12, qualifier: 'approx' }, ['rundt 7 billioner dollar', 'om lag 7 billioner dollar']],
    [{ min: 5e9, max: 7e9, unit: 'NOK' }, ['mellom 5 og 7 milliarder kroner', '5–7 milliarder kroner']],
    [
      { value: 70e9, unit: 'NOK', per: 'year' },
      ['70 milliarder kroner i året', '70 milliarder kroner årlig'],
    ],
    [{ value: 4.15e14, unit: 'Wh' }, ['415 TWh', '415 terawattimer']],
    [{ value: 40000, unit: 'employee' }, ['40.000 ansatte', '40 000 nye ansatte']],
    [{ value: 2, unit: 'x' }, ['ble doblet', 'dobbelt så mange']],
  ],
  nothing: [
    'i 2024',
    '5. mai 2024',
    'kl. 15',
    'klokken 15',
    'side 12',
    'kapittel 3',
    'den 17 år gamle jenta',
    'på 1990-tallet',
    'GPT-4 på H100',
    'Covid-19',
    'Norge vant 3-1',
    'nr. 10 på listen',
    'et år',
  ],
}
