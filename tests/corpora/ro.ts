import type { Corpus } from './corpus'

export const ro: Corpus = {
  tag: 'ro',
  figures: [
    [
      { value: 7e12, unit: 'USD', kind: 'money', qualifier: null },
      [
        '7 trilioane de dolari',
        '7.000 de miliarde de dolari',
        'șapte trilioane de dolari',
        '7000 mld. dolari',
      ],
    ],
    [
      { value: 3.5e9, unit: 'RON' },
      ['3,5 miliarde de lei', '3,5 mld. lei', '3.500 de milioane de lei', '3,5 miliarde lei'],
    ],
    [
      { value: 20e9, unit: 'EUR' },
      ['20 de miliarde de euro', '20 mld. euro', 'douăzeci de miliarde de euro'],
    ],
    [{ value: 1.5e6, unit: 'EUR' }, ['un milion și jumătate de euro', '1,5 milioane de euro']],
    [{ value: 13.1, unit: '%' }, ['13,1 la sută', '13,1%', '13,1 %']],
    [{ value: 2, unit: 'pp' }, ['2 puncte procentuale', 'două puncte procentuale']],
    [{ value: 7e12, qualifier: 'max' }, ['până la 7 trilioane de dolari', 'cel mult 7 trilioane de dolari']],
    [
      { value: 7e12, qualifier: 'min' },
      ['cel puțin 7 trilioane de dolari', 'cel puţin 7 trilioane de dolari'],
    ],
    [
      { value: 7e12, qualifier: 'above' },
      ['peste 7 trilioane de dolari', 'mai mult de 7 trilioane de dolari'],
    ],
    [{ value: 7e12, qualifier: 'nearly' }, ['aproape 7 trilioane de dolari']],
    [
      { value: 7e12, qualifier: 'approx' },
      ['circa 7 trilioane de dolari', 'aproximativ 7 trilioane de dolari'],
    ],
    [{ min: 5e9, max: 7e9, unit: 'EUR' }, ['între 5 și 7 miliarde de euro', '5-7 miliarde de euro']],
    [
      { value: 70e9, unit: 'EUR', per: 'year' },
      ['70 de miliarde de euro pe an', '70 de miliarde de euro anual'],
    ],
    [{ value: 4.15e14, unit: 'Wh' }, ['415 TWh']],
    [{ value: 40000, unit: 'employee' }, ['40.000 de angajați', '40.000 de noi angajați']],
    [{ value: 2, unit: 'x' }, ['s-a dublat']],
  ],
  nothing: [
    'între 2019 și 2024',
    'telefon 021 312 4567',
    'Windows 11',
    '12.05.2024, ora 19:30',
    'rețeaua 5G',
    'Legea 31/1990',
    'https://exemplu.ro/2024/05/12',
    'în 2024',
    '5 mai 2024',
    'ora 15',
    'pagina 12',
    'capitolul 3',
    'articolul 5',
    'în anii 90',
    'GPT-4 pe H100',
    'Covid-19',
    'România a câștigat cu 3-1',
    'nr. 10',
    'un om',
    'o casă',
  ],
}
