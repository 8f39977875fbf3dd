import type { Corpus } from './corpus'

export const id: Corpus = {
  tag: 'id',
  figures: [
    [{ value: 14500, unit: 'IDR', per: 'kg' }, ['Rp 14.500 per kilogram']],
    [
      { value: 7e12, unit: 'USD', kind: 'money', qualifier: null },
      ['7 triliun dolar AS', 'US$7 triliun', 'tujuh triliun dolar', 'US$ 7 triliun', '7.000 miliar dolar AS'],
    ],
    [
      { value: 1.5e12, unit: 'IDR' },
      ['Rp 1,5 triliun', 'Rp1,5 triliun', '1,5 triliun rupiah', 'Rp1.500 miliar'],
    ],
    [{ value: 1e6, unit: 'IDR' }, ['sejuta rupiah', 'satu juta rupiah', 'Rp1 juta', 'Rp 1.000.000']],
    [{ value: 13.1, unit: '%' }, ['13,1 persen', '13,1%', '13,1 %']],
    [{ value: 2, unit: 'pp' }, ['2 poin persentase', '2 persen poin']],
    [{ value: 7e12, qualifier: 'max' }, ['hingga 7 triliun dolar', 'maksimal 7 triliun dolar']],
    [{ value: 7e12, qualifier: 'min' }, ['setidaknya 7 triliun dolar', 'minimal 7 triliun dolar']],
    [{ value: 7e12, qualifier: 'above' }, ['lebih dari 7 triliun dolar', 'di atas 7 triliun dolar']],
    [{ value: 7e12, qualifier: 'below' }, ['kurang dari 7 triliun dolar']],
    [{ value: 7e12, qualifier: 'nearly' }, ['hampir 7 triliun dolar']],
    [{ value: 7e12, qualifier: 'approx' }, ['sekitar 7 triliun dolar']],
    [
      { min: 5e9, max: 7e9, unit: 'USD' },
      ['antara 5 dan 7 miliar dolar AS', '5 hingga 7 miliar dolar AS', '5-7 miliar dolar AS'],
    ],
    [
      { value: 70e9, unit: 'USD', per: 'year' },
      ['70 miliar dolar AS per tahun', '70 miliar dolar AS setahun'],
    ],
    [{ value: 4.15e14, unit: 'Wh' }, ['415 TWh']],
    [
      { value: 40000, unit: 'employee' },
      ['40 ribu karyawan', '40.000 karyawan', 'empat puluh ribu karyawan'],
    ],
    [{ value: 2, unit: 'x' }, ['dua kali lipat']],
  ],
  nothing: [
    'pada 2024',
    '5 Mei 2024',
    'pukul 15',
    'halaman 12',
    'bab 3',
    'Pasal 5',
    'pada tahun 1990-an',
    'GPT-4 di H100',
    'Covid-19',
    'menang 3-1',
    'nomor 10',
    'abad ke-21',
    'Jalan Sudirman 10',
  ],
}
