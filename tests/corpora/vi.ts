import type { Corpus } from './corpus'

export const vi: Corpus = {
  tag: 'vi',
  figures: [
    [
      { value: 7e12, unit: 'USD', kind: 'money', qualifier: null },
      ['7 nghìn tỷ USD', '7.000 tỷ USD', '7.000 tỉ đô la', 'bảy nghìn tỷ đô la Mỹ', '7 ngàn tỷ USD'],
    ],
    [
      { value: 3.5e9, unit: 'VND' },
      ['3,5 tỷ đồng', '3,5 tỉ đồng', '3.500 triệu đồng', '3 tỷ 500 triệu đồng'],
    ],
    [{ value: 2.5e6, unit: 'VND' }, ['hai triệu rưỡi đồng', '2,5 triệu đồng', '2,5 triệu VNĐ']],
    [{ value: 25e6, unit: 'USD' }, ['hai mươi lăm triệu USD', '25 triệu USD']],
    [{ value: 13.1, unit: '%' }, ['13,1%', '13,1 %', '13,1 phần trăm']],
    [{ value: 2, unit: 'pp' }, ['2 điểm phần trăm', 'hai điểm phần trăm']],
    [{ value: 7e9, qualifier: 'max' }, ['tối đa 7 tỷ USD', 'lên tới 7 tỷ USD']],
    [{ value: 7e9, qualifier: 'min' }, ['ít nhất 7 tỷ USD', 'tối thiểu 7 tỷ USD']],
    [{ value: 7e9, qualifier: 'above' }, ['hơn 7 tỷ USD', 'trên 7 tỷ USD']],
    [{ value: 7e9, qualifier: 'below' }, ['dưới 7 tỷ USD']],
    [{ value: 7e9, qualifier: 'nearly' }, ['gần 7 tỷ USD']],
    [{ value: 7e9, qualifier: 'approx' }, ['khoảng 7 tỷ USD']],
    [{ min: 5e9, max: 7e9, unit: 'USD' }, ['từ 5 đến 7 tỷ USD', '5-7 tỷ USD', '5 đến 7 tỷ USD']],
    [{ value: 70e9, unit: 'USD', per: 'year' }, ['70 tỷ USD mỗi năm', '70 tỷ USD một năm', '70 tỷ USD/năm']],
    [{ value: 4.15e14, unit: 'Wh' }, ['415 TWh']],
    [
      { value: 40000, unit: 'employee' },
      ['40.000 nhân viên', '40 nghìn nhân viên', 'bốn mươi nghìn nhân viên'],
    ],
    [{ value: 2, unit: 'x' }, ['tăng gấp đôi']],
  ],
  nothing: [
    'năm 2024',
    'tháng 5 năm 2024',
    'ngày 5 tháng 5 năm 2024',
    'lúc 15:30',
    'trang 12',
    'chương 3',
    'điều 5',
    'cô gái 17 tuổi',
    'GPT-4 trên H100',
    'Covid-19',
    'thắng 3-1',
    'thế kỷ 21',
    'xe không người lái',
  ],
}
