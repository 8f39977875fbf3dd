import type { Corpus } from './corpus'

export const hu: Corpus = {
  tag: 'hu',
  figures: [
    [
      { value: 7e12, unit: 'USD', kind: 'money', qualifier: null },
      ['7 billió dollár', '7 billió dollárt', 'hét billió dollár', '7000 milliárd dolláros terv'],
    ],
    [
      { value: 3.5e9, unit: 'HUF' },
      ['3,5 milliárd forint', '3,5 Mrd Ft', '3500 millió forintos', '3,5 milliárd Ft'],
    ],
    [{ value: 1.5e6, unit: 'EUR' }, ['másfél millió euró', '1,5 millió eurót']],
    [{ value: 2.3e6, unit: 'HUF' }, ['2 millió 300 ezer forint']],
    [{ value: 13.1, unit: '%' }, ['13,1 százalék', '13,1 százalékkal', '13,1%-os növekedés']],
    [{ value: 2, unit: 'pp' }, ['2 százalékpont', 'két százalékponttal']],
    [{ value: 7e12, qualifier: 'max' }, ['legfeljebb 7 billió dollár', 'akár 7 billió dollár']],
    [{ value: 7e12, qualifier: 'min' }, ['legalább 7 billió dollár']],
    [{ value: 7e12, qualifier: 'above' }, ['több mint 7 billió dollár', '7 billió dollár feletti']],
    [{ value: 7e12, qualifier: 'nearly' }, ['csaknem 7 billió dollár', 'közel 7 billió dollár']],
    [{ value: 7e12, qualifier: 'approx' }, ['mintegy 7 billió dollár', 'körülbelül 7 billió dollár']],
    [{ min: 5e9, max: 7e9, unit: 'HUF' }, ['5-7 milliárd forint', '5–7 milliárd forintot']],
    [{ value: 70e9, unit: 'USD', per: 'year' }, ['70 milliárd dollár évente']],
    [{ value: 4.15e14, unit: 'Wh' }, ['415 TWh', '415 terawattóra', '415 terawattórát']],
    [
      { value: 40000, unit: 'employee' },
      ['40 ezer alkalmazott', '40 000 dolgozót', '40.000 új alkalmazottat'],
    ],
    [{ value: 2, unit: 'x' }, ['megduplázódott', 'kétszer annyi']],
  ],
  nothing: [
    '2024-ben',
    '2024. május 5-én',
    'május 5.',
    '12. oldal',
    'a 3. fejezet',
    'a 17 éves lány',
    'a 90-es években',
    'GPT-4 és H100',
    'Covid-19',
    '3-1-re győzött',
    'egy ember',
    'a 21. század',
    'hat rá a válság',
  ],
}
