import type { Corpus } from './corpus'

export const cs: Corpus = {
  tag: 'cs',
  figures: [
    [
      { value: 7e12, unit: 'USD', kind: 'money', qualifier: null },
      ['7 bilionů dolarů', '7 000 miliard dolarů', 'sedm bilionů dolarů', '7 bil. dolarů'],
    ],
    [
      { value: 3.5e9, unit: 'CZK' },
      ['3,5 miliardy korun', '3,5 mld. Kč', '3500 milionů korun', '3,5 miliardy českých korun'],
    ],
    [{ value: 3e8, unit: 'CZK' }, ['300 mil. Kč', 'tři sta milionů korun']],
    [{ value: 1.5e6, unit: 'EUR' }, ['1,5 milionu eur', '1,5 mil. eur']],
    [{ value: 13.1, unit: '%' }, ['13,1 procenta', '13,1 %', '13,1 procent']],
    [{ value: 2, unit: 'pp' }, ['2 procentní body', 'dva procentní body']],
    [{ value: 7e12, qualifier: 'max' }, ['až 7 bilionů dolarů', 'nejvýše 7 bilionů dolarů']],
    [{ value: 7e12, qualifier: 'min' }, ['nejméně 7 bilionů dolarů', 'alespoň 7 bilionů dolarů']],
    [{ value: 7e12, qualifier: 'above' }, ['více než 7 bilionů dolarů', 'přes 7 bilionů dolarů']],
    [{ value: 7e12, qualifier: 'nearly' }, ['téměř 7 bilionů dolarů', 'necelých 7 bilionů dolarů']],
    [{ value: 7e12, qualifier: 'approx' }, ['zhruba 7 bilionů dolarů', 'kolem 7 bilionů dolarů']],
    [
      { min: 5e9, max: 7e9, unit: 'USD' },
      ['5 až 7 miliard dolarů', 'od 5 do 7 miliard dolarů', '5–7 miliard dolarů'],
    ],
    [{ value: 70e9, unit: 'USD', per: 'year' }, ['70 miliard dolarů ročně', '70 miliard dolarů za rok']],
    [{ value: 4.15e14, unit: 'Wh' }, ['415 TWh', '415 terawatthodin']],
    [{ value: 40000, unit: 'employee' }, ['40 000 zaměstnanců', '40.000 nových zaměstnanců']],
    [{ value: 2, unit: 'x' }, ['se zdvojnásobil', 'dvakrát více']],
  ],
  nothing: [
    'v roce 2024',
    '5. května 2024',
    'strana 12',
    'kapitola 3',
    'článek 5',
    '17letý chlapec',
    'v 90. letech',
    'GPT-4 na H100',
    'Covid-19',
    'Sparta vyhrála 3:1',
    'č. 10',
    'milionář',
  ],
}
