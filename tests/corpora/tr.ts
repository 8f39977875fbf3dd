import type { Corpus } from './corpus'

export const tr: Corpus = {
  tag: 'tr',
  figures: [
    [{ value: 85372377, unit: 'person' }, ['85 milyon 372 bin 377 kişi']],
    [
      { value: 7e12, unit: 'USD', kind: 'money', qualifier: null },
      [
        '7 trilyon dolar',
        '7 trilyon dolarlık plan',
        'yedi trilyon dolar',
        '7.000 milyar dolar',
        '7 trilyon $’lık',
        '7 trilyon ABD doları',
      ],
    ],
    [
      { value: 3.5e9, unit: 'TRY' },
      ['3,5 milyar lira', '3,5 milyar TL', '3,5 milyar TL’lik', '₺3,5 milyar', '3 milyar 500 milyon lira'],
    ],
    [{ value: 2500, unit: 'TRY' }, ['2 bin 500 lira', '2.500 TL', 'iki bin beş yüz lira']],
    [{ value: 1.5e6, unit: 'EUR' }, ['bir buçuk milyon avro', '1,5 milyon euro']],
    [{ value: 12.5, unit: '%' }, ['%12,5', 'yüzde 12,5', '% 12,5', '%12,5’lik artış']],
    [{ value: 20, unit: '%' }, ['yüzde yirmi', '%20']],
    [{ value: 7e12, qualifier: 'max' }, ['en fazla 7 trilyon dolar', '7 trilyon dolara kadar']],
    [{ value: 7e9, qualifier: 'max' }, ['7 milyar TL’ye kadar']],
    [{ value: 7e12, qualifier: 'min' }, ['en az 7 trilyon dolar']],
    [
      { value: 7e12, qualifier: 'above' },
      ['7 trilyon dolardan fazla', '7 trilyon doları aşkın', '7 trilyon doların üzerinde'],
    ],
    [{ value: 7e12, qualifier: 'nearly' }, ['neredeyse 7 trilyon dolar', '7 trilyon dolara yakın']],
    [{ value: 7e12, qualifier: 'approx' }, ['yaklaşık 7 trilyon dolar']],
    [
      { min: 5e9, max: 7e9, unit: 'USD' },
      ['5 ile 7 milyar dolar arasında', '5-7 milyar dolar', '5 ila 7 milyar dolar'],
    ],
    [{ value: 4.15e14, unit: 'Wh' }, ['415 TWh', '415 teravatsaat']],
    [{ value: 40000, unit: 'employee' }, ['40 bin çalışan', '40.000 çalışanı', 'kırk bin çalışan']],
    [{ value: 2, unit: 'x' }, ['ikiye katlandı', '2 kat daha hızlı']],
  ],
  nothing: [
    '2024’te',
    '5 Mayıs 2024',
    'saat 15',
    'sayfa 12',
    '3. bölüm',
    '5 sayılı',
    '17 yaşındaki kız',
    '1990’larda',
    'GPT-4 ve H100',
    'Covid-19',
    'maçı 3-1 kazandı',
    '10’uncu sırada',
    'yüz yüze',
  ],
}
